import { CUE } from "./cue.ts";
import { hashWord } from "./hash.ts";
import { ORDINARY } from "./kinds.ts";
import { DETERMINERS } from "./lexicon.ts";
import type { Words } from "./columns.ts";

/** Words parted by blanks, by their hashes. */
export const setOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashWord));
const DETERMINER = setOf(DETERMINERS);
export const isDeterminer = (hash: number | undefined): boolean => DETERMINER.has(hash ?? 0);

/**
 * True when word `at` is a noun that says who speaks, though it is no name: "the engineer said", “…” said the engineer.
 * Another such noun is another speaker. “He said the talks …” has none: no mark parts the cue from a quote; nor has
 * “It is a start. Asked …”: they are two sentences. `sentence` gives each word's.
 */
export function isSpeakerNoun(
  text: string,
  words: Words,
  at: number,
  sentence: (word: number) => number,
): boolean {
  const { hash, kind, from, to } = words;
  if (kind[at] !== ORDINARY || !DETERMINER.has(hash[at - 1] ?? 0)) return false;
  if (CUE.has(hash[at + 1] ?? 0) && sentence(at + 1) === sentence(at)) return true;
  return (
    CUE.has(hash[at - 2] ?? 0) && /["”»'’,]/u.test(text.slice(to[at - 3] ?? 0, from[at - 2]).slice(0, 8))
  );
}

/** As `isSpeakerNoun`, whatever marks stand there today: for finding again one that a link tells of. */
export function mayBeSpeakerNoun(words: Words, at: number): boolean {
  const { hash, kind } = words;
  if (kind[at] !== ORDINARY || !DETERMINER.has(hash[at - 1] ?? 0)) return false;
  return CUE.has(hash[at + 1] ?? 0) || CUE.has(hash[at - 2] ?? 0);
}
