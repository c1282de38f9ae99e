import type { Passage } from "../model.ts";
import { roll, sumOf } from "./view.ts";
import { fromSigns } from "../words/hash.ts";
import { ORDINARY } from "../words/kinds.ts";
import type { Words } from "../words/columns.ts";
import { readWords } from "../words/read-words.ts";

/** A link's words made ready to be looked for. */
export interface Pattern {
  /** How many words the passage has. */
  readonly count: number;
  readonly head: Words;
  readonly tail: Words;
  /** Six bits a word between head and tail; null when the link carries none. */
  readonly middle: readonly number[] | null;
  /** 24 bits over all words. */
  readonly sum: number;
  /** 18 bits over the guarded words, or null when every word is spelled out. */
  readonly guard: number | null;
}

const NO_WORDS = readWords("");

/** Six bits of a word: whether it is guarded, and five bits of its hash. */
export function sixBits(hash: number, kind: number): number {
  return (kind === ORDINARY ? 0 : 32) | (hash >>> 27);
}

/** One more guarded word in the order-keeping sum of them; finished by `guardEnd`. */
export function guardRoll(rolling: number, hash: number): number {
  return roll(rolling, hash);
}
export const guardEnd = (rolling: number): number => sumOf(rolling) >>> 6;

/** Reads the words and codes of a passage. Codes that are none give −1, which equals nothing. */
export function patternOf(passage: Passage): Pattern {
  const head = readWords(passage.exact);
  const { elided } = passage;
  if (elided === null) {
    let rolling = 0;
    for (const hash of head.hash) rolling = roll(rolling, hash);
    return { count: head.hash.length, head, tail: NO_WORDS, middle: [], sum: sumOf(rolling), guard: null };
  }
  const { codes } = elided;
  return {
    count: elided.count,
    head,
    tail: readWords(elided.end),
    middle: codes === null ? null : Array.from(codes, (_sign, at) => fromSigns(codes, at, 1)),
    sum: fromSigns(elided.sum, 0, 4),
    guard: fromSigns(elided.guard, 0, 3),
  };
}

const sixOf = (words: Words): readonly number[] =>
  Array.from(words.hash, (hash, at) => sixBits(hash, words.kind[at] ?? ORDINARY));

/** The pattern word by word: the full hash where it is spelled out, else −1; and six bits, −1 where it carries none. */
export function columnsOf(pattern: Pattern): {
  readonly hash: readonly number[];
  readonly six: readonly number[];
} {
  const middle = pattern.middle ?? [];
  return {
    hash: [...pattern.head.hash, ...middle.map(() => -1), ...pattern.tail.hash],
    six: [...sixOf(pattern.head), ...middle, ...sixOf(pattern.tail)],
  };
}

/** "The first words … the last words", for showing a link as it was made. */
export function wordsAsLinked(passage: Passage): string {
  return passage.elided === null ? passage.exact : `${passage.exact} … ${passage.elided.end}`;
}
