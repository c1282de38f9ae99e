import { AFTER_APOSTROPHE, BEFORE_NT, CALENDAR, DIGITS, FIGURES, NEVER_NAMES, STANCE } from "./lexicon.ts";
import { hashWord } from "./hash.ts";

/** What a word is to a correction: only an ordinary word may be corrected without the passage being another one. */
export const ORDINARY = 0;
export const NAME = 1;
export const STANCE_WORD = 2;
export const FIGURE = 3;
export type WordKind = typeof ORDINARY | typeof NAME | typeof STANCE_WORD | typeof FIGURE;

const hashes = (words: string): readonly number[] => words.split(" ").map(hashWord);
const pairs = (table: readonly (readonly [string, string])[]): ReadonlyMap<number, number> =>
  new Map(table.map(([from, to]) => [hashWord(from), hashWord(to)]));

const BY_WORD: ReadonlyMap<number, WordKind> = new Map([
  ...hashes(NEVER_NAMES).map((hash) => [hash, ORDINARY] as const),
  ...hashes(STANCE).map((hash) => [hash, STANCE_WORD] as const),
  ...hashes(FIGURES).map((hash) => [hash, FIGURE] as const),
]);
const DAYS_AND_MONTHS: ReadonlySet<number> = new Set(hashes(CALENDAR));
const SAME_FIGURE = pairs(DIGITS);
const VERB_BEFORE_NT = pairs(BEFORE_NT);
const LONG_FORM = pairs(AFTER_APOSTROPHE);

export const NOT = hashWord("not");
export const AND = hashWord("and");
export const PERCENT = hashWord("percent");
export const MINUS = hashWord("minus");
export const T = hashWord("t");
export const CAN = hashWord("can");
export const CANNOT = hashWord("cannot");

/**
 * By the upper twelve bits of a hash: 0 where a word is in none of the tables, so that `kindOf` need not be asked; 1 for all
 * that are in one, and for a few others.
 */
export const LISTED = new Uint8Array(4096);
for (const hash of [...BY_WORD.keys(), ...DAYS_AND_MONTHS]) LISTED[hash >>> 20] = 1;

/** The kind of a word by its hash; `capital`: it has an upper-case letter; `caseless`: its script has none to tell by. */
export function kindOf(hash: number, capital: boolean, caseless: boolean): WordKind {
  if (capital && DAYS_AND_MONTHS.has(hash)) return FIGURE;
  // Where a script has no capitals nothing tells a name from a noun, so every word is guarded like a name.
  return BY_WORD.get(hash) ?? (capital || caseless ? NAME : ORDINARY);
}

/** "ten" and "10" are the same figure. */
export const sameFigure = (hash: number): number => SAME_FIGURE.get(hash) ?? hash;
/** "don" (of "don’t") is "do". */
export const verbBeforeNt = (hash: number): number => VERB_BEFORE_NT.get(hash) ?? hash;
/** "re" (of "we’re") is "are"; null when the ending is none of those. */
export const longForm = (hash: number): number | null => LONG_FORM.get(hash) ?? null;
