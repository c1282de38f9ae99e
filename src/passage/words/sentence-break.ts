import { hashWord } from "./hash.ts";
import { NEVER_ENDING } from "./lexicon.ts";
import type { Words } from "./columns.ts";

const NEVER_ENDS: ReadonlySet<number> = new Set(NEVER_ENDING.split(" ").map(hashWord));
const END = /[.!?。！？؟।]/u;
const END_IN_MARKS = /[.!?。！？؟।],?[\u00a0\u202f]?["”»'’`」』]/u;
const DOTS = /^\s?(?:\.\.\.|…)/u;
const LOWER = /\p{Ll}/u;
/** Units of a gap that are looked at: a sentence ends in the first few. */
const LOOKED_AT = 12;

/** A sentence ends in a gap of so many units at least: its mark, and a blank. */
export const LEAST_BREAK = 2;

/**
 * True when a sentence ends between word `at` and the next one. The engine's sentences are finer, but may be cut
 * otherwise by a later release or by another style of marks; a link must be read the same way for ever.
 */
export function breaksBetween(text: string, words: Words, at: number): boolean {
  const to = words.to[at] ?? 0;
  const next = words.from[at + 1] ?? text.length;
  if (next - to < LEAST_BREAK) return false;
  const gap = text.slice(to, Math.min(next, to + LOOKED_AT));
  if (!END.test(gap) || DOTS.test(gap)) return false;
  // “Stop!” Lee said: the cue belongs to what was cried, so the end of a quote does not end its sentence.
  if (END_IN_MARKS.test(gap) || LOWER.test(text.charAt(next))) return false;
  if (!gap.startsWith(".")) return true;
  const from = words.from[at] ?? 0;
  const initial = to - from === 1 && /\p{Lu}/u.test(text.charAt(from));
  return !initial && !NEVER_ENDS.has(words.hash[at] ?? 0);
}
