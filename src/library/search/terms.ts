import { fold } from "./fold.ts";

/** Longer lists of words come from no one who types. */
const MOST_TERMS = 12;
const LONGEST_QUERY = 400;
/** “a phrase”, in straight or curly marks, or a run of what is no space. */
const TERM = /"([^"]*)"?|[^\s"]+/g;

/**
 * What is looked for: folded words, each to stand at the beginning of a word of the text, and phrases from quotation
 * marks, to stand as they are. Every one of them must be there.
 */
export function termsOf(words: string): readonly string[] {
  const terms = [...fold(words.slice(0, LONGEST_QUERY)).matchAll(TERM)]
    .map((match) => (match[1] ?? match[0]).trim().replaceAll(/\s+/g, " "))
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without spaces: a term may stand anywhere in them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Where a term stands at a word's beginning in a folded text, at or after `from` and wholly before `to`; -1 for nowhere. */
export function placeOf(term: string, folded: string, from = 0, to = folded.length): number {
  let at = folded.indexOf(term, from);
  while (at >= 0 && at + term.length <= to) {
    const before = folded[at - 1];
    if (before === undefined || !WORD.test(before) || UNSPACED.test(term[0] ?? "")) return at;
    at = folded.indexOf(term, at + 1);
  }
  return -1;
}
