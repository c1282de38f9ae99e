import { ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { TIME_WORDS } from "../lexicon/grammar.ts";
import { is, OPENER, PRONOUN } from "../lexicon/word-classes.ts";
import type { Token } from "./tokens.ts";

/**
 * True where the full stop at `at` shortens the word before it and ends no sentence: “Gen. Lee”, “George W. Lee”,
 * “No. 10”. `after` is the word behind it. Not where that opens a sentence (“in the U.S. The mayor”, “on X. He”), behind
 * “said no.”, nor behind the network X: “in a post on X. Lee said”.
 */
export function isShortened(items: readonly Token[], at: number, after: Token): boolean {
  const before = items[at - 1];
  if (before === undefined || before.kind !== "word" || before.to !== items[at]?.from) return false;
  if (after.kind === "word" && after.capital && is(after, OPENER | PRONOUN)) return false;
  // “the judge sat. Police …”: written small these are words.
  if (/^(?:sat|sun|wed|fig)$/u.test(before.word)) return false;
  if (ABBREVIATIONS.has(before.low)) return before.low !== "no" || after.kind === "number";
  if (before.word.length !== 1 || !before.capital || before.word === "I" || after.kind !== "word")
    return false;
  return !(before.word === "X" && /^(?:on|to|via|from|of)$/u.test(items[at - 2]?.low ?? ""));
}

/** Behind an hour these still belong to it: “5 p.m. Eastern”, “5 p.m. GMT”, “5 p.m. Dec. 2”. */
const ZONE =
  /^(?:eastern|central|mountain|pacific|greenwich|british|local|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/u;

/** True for letters with dots behind which a sentence opens: “in the U.S. The mayor”, “at 5 p.m. Police said”. */
export function endsDotted(item: Token, next: Token): boolean {
  if (item.kind !== "word" || !item.word.endsWith(".") || next.kind !== "word" || !next.capital) return false;
  // “The U.S. No. 1” is a rank.
  if (is(next, OPENER | PRONOUN)) return next.low !== "no";
  if (item.low !== "a.m." && item.low !== "p.m.") return false;
  return !TIME_WORDS.has(next.low) && !ZONE.test(next.low) && !/^\p{Lu}{2,4}$/u.test(next.word);
}
