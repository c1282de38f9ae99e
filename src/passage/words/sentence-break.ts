import { hashWord } from "./hash.ts";
import { NEVER_ENDING } from "./lexicon.ts";
import type { Words } from "./read-words.ts";

const NEVER_ENDS: ReadonlySet<number> = new Set(NEVER_ENDING.split(" ").map(hashWord));
const END = /[.!?。！？؟।]/u;
const END_IN_MARKS = /[.!?\uff01\uff1f\u061f\u3002],?[\u00a0\u202f]?["”»'’`]/u;
const DOTS = /^\s?(?:\.\.\.|…)/u;
const LOWER = /\p{Ll}/u;
/** Units of a gap that are looked at: a sentence ends in the first few. */
const LOOKED_AT = 12;

/** A gap of nothing but blanks, commas and the like is passed over without looking closer. */
function mayEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 127 || unit === 46 || unit === 33 || unit === 63) return true;
  }
  return false;
}

/**
 * True when a sentence ends between word `at` and the next one. The engine's sentences are finer, but may be cut
 * otherwise by a later release or by another style of marks; a link must be read the same way for ever.
 */
export function breaksBetween(text: string, words: Words, at: number): boolean {
  const to = words.to[at] ?? 0;
  const next = words.from[at + 1] ?? text.length;
  if (next - to < 2 || !mayEnd(text, to, Math.min(next, to + LOOKED_AT))) return false;
  const gap = text.slice(to, Math.min(next, to + LOOKED_AT));
  if (!END.test(gap) || DOTS.test(gap)) return false;
  // “Stop!” Lee said: the cue belongs to what was cried, so the end of a quote does not end its sentence.
  if (END_IN_MARKS.test(gap) || LOWER.test(text.charAt(next))) return false;
  if (!gap.startsWith(".")) return true;
  const from = words.from[at] ?? 0;
  const initial = to - from === 1 && /\p{Lu}/u.test(text.charAt(from));
  return !initial && !NEVER_ENDS.has(words.hash[at] ?? 0);
}
