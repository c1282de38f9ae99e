import type { View } from "./view.ts";

/** Places looked at more closely, best first. */
const MOST_PLACES = 6;
/** Diagonals that count as one place: words may have been added or taken out. */
const PLACE_WIDTH = 8;
/** A pair of words that stands in the pattern more often than this says nothing about where it is. */
const MOST_OF_A_PAIR = 24;
/** The share of the pattern's pairs that a place must have. */
const LEAST_SHARE = 0.2;

/**
 * Where a pattern may stand with some of its words changed: the diagonals (article word − pattern word) on which most
 * pairs of neighbouring words agree. `five` are five bits a word of the whole pattern, −1 for unknown. Linear in the
 * article for a pattern of bounded repetition.
 */
export function nearDiagonals(view: View, five: readonly number[]): readonly number[] {
  // By a pair of words, five bits each: where in the pattern it stands.
  const byPair: number[][] = Array.from({ length: 1024 }, () => []);
  for (let at = 0; at + 1 < five.length; at += 1) {
    const one = five[at] ?? -1;
    const two = five[at + 1] ?? -1;
    if (one < 0 || two < 0) continue;
    const key = one * 32 + two;
    const places = byPair[key] ?? [];
    if (places.length < MOST_OF_A_PAIR) places.push(at);
  }
  const offset = five.length;
  const votes = new Int32Array(Math.ceil((view.count + offset) / PLACE_WIDTH) + 2);
  const { hash } = view.words;
  for (let at = 0; at + 1 < view.count; at += 1) {
    const key = ((hash[at] ?? 0) >>> 27) * 32 + ((hash[at + 1] ?? 0) >>> 27);
    for (const place of byPair[key] ?? []) {
      const bucket = Math.floor((at - place + offset) / PLACE_WIDTH);
      votes[bucket] = (votes[bucket] ?? 0) + 1;
    }
  }
  const least = Math.max(2, Math.floor(five.length * LEAST_SHARE));
  const ranked: { bucket: number; votes: number }[] = [];
  for (let bucket = 0; bucket + 1 < votes.length; bucket += 1) {
    const together = (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);
    if (together >= least) ranked.push({ bucket, votes: together });
  }
  ranked.sort((a, b) => b.votes - a.votes || a.bucket - b.bucket);
  const chosen: number[] = [];
  for (const { bucket } of ranked) {
    if (chosen.length >= MOST_PLACES) break;
    if (chosen.every((other) => Math.abs(other - bucket) > 1)) chosen.push(bucket);
  }
  return chosen.map((bucket) => (bucket + 1) * PLACE_WIDTH - offset);
}
