import type { View } from "./view.ts";

/** Places looked at more closely, best first. */
const MOST_PLACES = 6;
/** Diagonals that count as one place: words may have been added or taken out. */
const PLACE_WIDTH = 8;
/** A pair of words that stands in the pattern more often than this says nothing about where it is. */
const MOST_OF_A_PAIR = 24;
/** The share of the pattern's pairs that a place must have. */
const LEAST_SHARE = 0.2;

const BITS = 5;
const PAIRS = 1024;
const NONE = -1;

/**
 * Where a pattern may stand with some of its words changed: the diagonals (article word − pattern word) on which most
 * pairs of neighbouring words agree, and at least `wanted` of them. `five` are five bits a word of the whole pattern, −1 for
 * unknown. Linear in the article for a pattern of bounded repetition.
 */
export function nearDiagonals(view: View, five: readonly number[], wanted: number): readonly number[] {
  // By a pair of words, five bits each: where in the pattern it stands first, and by that place, where next. Plain columns
  // of numbers, since a new page looks through a whole article here by code that was never run.
  const firstOf = new Int16Array(PAIRS).fill(NONE);
  const nextOf = new Int16Array(five.length).fill(NONE);
  for (let at = five.length - 2; at >= 0; at -= 1) {
    const one = five[at] ?? NONE;
    const two = five[at + 1] ?? NONE;
    if (one < 0 || two < 0) continue;
    const key = (one << BITS) | two;
    nextOf[at] = firstOf[key] ?? NONE;
    firstOf[key] = at;
  }
  const offset = five.length;
  const votes = new Int32Array(Math.ceil((view.count + offset) / PLACE_WIDTH) + 2);
  const { hash } = view.words;
  let one = (hash[0] ?? 0) >>> (32 - BITS);
  for (let at = 0; at + 1 < view.count; at += 1) {
    const two = (hash[at + 1] ?? 0) >>> (32 - BITS);
    let place = firstOf[(one << BITS) | two] ?? NONE;
    one = two;
    for (let times = 0; place >= 0 && times < MOST_OF_A_PAIR; times += 1) {
      const bucket = Math.floor((at - place + offset) / PLACE_WIDTH);
      votes[bucket] = (votes[bucket] ?? 0) + 1;
      place = nextOf[place] ?? NONE;
    }
  }
  const least = Math.max(2, wanted, Math.floor(five.length * LEAST_SHARE));
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
