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
/** Folded texts are nearly all of these: the look-up spares the expression. */
const ASCII_WORD = /[0-9a-z]/;
const LAST_ASCII = 0x7f;
const IS_WORD = Array.from({ length: LAST_ASCII + 1 }, (_, code) =>
  ASCII_WORD.test(String.fromCharCode(code)),
);
/** Scripts written without spaces: a term may stand anywhere in them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function beginsWord(folded: string, at: number): boolean {
  if (at === 0) return true;
  const code = folded.charCodeAt(at - 1);
  return code <= LAST_ASCII ? IS_WORD[code] !== true : !WORD.test(folded.charAt(at - 1));
}

/** Where a term stands at a word's beginning in a folded text, at or after `from` and wholly before `to`; -1 for nowhere. */
export function placeOf(term: string, folded: string, from = 0, to = folded.length): number {
  let at = folded.indexOf(term, from);
  while (at >= 0 && at + term.length <= to) {
    if (beginsWord(folded, at) || UNSPACED.test(term[0] ?? "")) return at;
    at = folded.indexOf(term, at + 1);
  }
  return -1;
}

/** Every place of a term at a word's beginning, in order. */
export function placesOf(term: string, folded: string): readonly number[] {
  const places: number[] = [];
  for (let at = placeOf(term, folded); at >= 0; at = placeOf(term, folded, at + 1)) places.push(at);
  return places;
}
