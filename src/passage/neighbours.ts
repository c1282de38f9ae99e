import type { Neighbours } from "./model.ts";
import type { View } from "./view.ts";
import { fromSigns, toSigns } from "./words/hash.ts";
import { NAME, ORDINARY, STANCE_WORD, type WordKind } from "./words/kinds.ts";

/** Words that a link carries on each side at least, where there are so many. */
const AT_LEAST = 4;
/** And at most, to reach the name beside "said" when it stands in the same sentence. */
const AT_MOST = 8;
/** How many more of today's words are looked at, so that an added word costs no agreement. */
const SLACK = 4;

/** The words from a passage outwards on one side: +1 after it, −1 before it. */
type Way = 1 | -1;

/** One neighbour: its kind, ten bits of its hash. */
interface Neighbour {
  readonly kind: WordKind;
  readonly bits: number;
}

const bitsOf = (hash: number): number => hash >>> 22;

function kindFrom(value: number): WordKind {
  return value === 1 || value === 2 || value === 3 ? value : ORDINARY;
}

/** The neighbours beyond word `edge` in direction `way`; `wanted` overrides how many. */
export function neighboursOf(view: View, edge: number, way: Way, wanted = 0): Neighbours {
  const codes: string[] = [];
  let inSentence = 0;
  let inParagraph = 0;
  for (let at = edge + way; at >= 0 && at < view.count; at += way) {
    const same = view.sentence[at] === view.sentence[edge];
    const most = Math.max(wanted, same ? AT_MOST : AT_LEAST);
    if (codes.length >= most) break;
    if (same) inSentence += 1;
    if (view.paragraph[at] === view.paragraph[edge]) inParagraph += 1;
    const value = ((view.words.kind[at] ?? 0) << 10) | bitsOf(view.words.hash[at] ?? 0);
    codes.push(toSigns(value, 2));
  }
  if (way < 0) codes.reverse();
  return { codes: codes.join(""), inSentence, inParagraph };
}

/** The neighbours of a link, nearest first. */
export function nearestFirst(side: Neighbours, way: Way): readonly Neighbour[] {
  const list: Neighbour[] = [];
  for (let at = 0; at + 1 < side.codes.length; at += 2) {
    const value = fromSigns(side.codes, at, 2);
    list.push({ kind: kindFrom(value >> 10), bits: value & 1023 });
  }
  return way < 0 ? list.toReversed() : list;
}

/** What one side says about a place in the article. */
export interface SideEvidence {
  /** How many neighbours the link carries, and how many of them stand there today in the same order. */
  readonly carried: number;
  readonly found: number;
  /** At least half of them, and never by a single word out of many. */
  readonly agrees: boolean;
  /** A name, pronoun or negation of the same sentence is not there today, or one is there that was not. */
  readonly contradicts: boolean;
  /** Some of the side is as it was, but a name in the same paragraph is not: another person's paragraph. */
  readonly renamed: boolean;
}

/** Longest common subsequence of the link's neighbours and today's, as which of the link's were found. */
function foundAmong(link: readonly Neighbour[], bits: readonly number[]): readonly boolean[] {
  const width = bits.length + 1;
  const best = new Uint8Array((link.length + 1) * width);
  for (let i = link.length - 1; i >= 0; i -= 1) {
    for (let j = bits.length - 1; j >= 0; j -= 1) {
      const down = best[(i + 1) * width + j] ?? 0;
      const right = best[i * width + j + 1] ?? 0;
      const both = link[i]?.bits === bits[j] ? (best[(i + 1) * width + j + 1] ?? 0) + 1 : 0;
      best[i * width + j] = Math.max(down, right, both);
    }
  }
  const found = link.map(() => false);
  let j = 0;
  for (let i = 0; i < link.length; i += 1) {
    while (j < bits.length && best[i * width + j] === best[i * width + j + 1]) j += 1;
    if (j < bits.length && best[i * width + j] !== best[(i + 1) * width + j]) {
      found[i] = true;
      j += 1;
    }
  }
  return found;
}

const tells = (kind: number | undefined): boolean => kind === NAME || kind === STANCE_WORD;

/** The last name of each run of names is the one that tells a person ("Jens Stoltenberg" → "Stoltenberg"). */
function isTelling(list: readonly Neighbour[], at: number, way: Way): boolean {
  const kind = list[at]?.kind;
  if (kind === STANCE_WORD) return true;
  // Nearest first: before a passage the next entry is the earlier word, after it the later one.
  return kind === NAME && list[way < 0 ? at - 1 : at + 1]?.kind !== NAME;
}

/** Compares a link's neighbours on one side with what stands beyond word `edge` today. */
export function compareSide(view: View, edge: number, way: Way, side: Neighbours): SideEvidence {
  const link = nearestFirst(side, way);
  const bits: number[] = [];
  const sentenceBits = new Set<number>();
  let strangers = 0;
  for (let at = edge + way; at >= 0 && at < view.count; at += way) {
    const same = view.sentence[at] === view.sentence[edge];
    const near = bits.length < link.length + SLACK;
    if (!near && !same) break;
    const value = bitsOf(view.words.hash[at] ?? 0);
    if (near) bits.push(value);
    if (same) {
      sentenceBits.add(value);
      if (tells(view.words.kind[at]) && sentenceBits.size <= AT_MOST) strangers += 1;
    }
    // A sentence without an end must not cost the whole article at every candidate.
    if (bits.length + sentenceBits.size > 200) break;
  }
  const found = foundAmong(link, bits);
  const hits = found.filter(Boolean).length;
  const agrees = hits > 0 && hits * 2 >= link.length && (hits > 1 || link.length === 1);
  const missing = link.some(
    (one, at) => at < side.inSentence && isTelling(link, at, way) && !sentenceBits.has(one.bits),
  );
  const told = link.some((one, at) => at < side.inSentence && tells(one.kind));
  const intruder = !told && strangers > 0 && !agrees;
  const renamed =
    hits > 0 &&
    link.some(
      (one, at) => at < side.inParagraph && isTelling(link, at, way) && one.kind === NAME && !found[at],
    );
  return { carried: link.length, found: hits, agrees, contradicts: missing || intruder, renamed };
}
