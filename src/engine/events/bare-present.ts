import { PRESENT_PLURALS } from "../lexicon/time/verbs.ts";
import type { Token } from "./tokens.ts";
import { isWord } from "./tokens.ts";

/** Words a verb may stand before its date. */
const REACH = 14;

const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an its his her their our my your this that each every another one no".split(" "),
);
const PRONOUNS: ReadonlySet<string> = new Set("he she it who which that".split(" "));
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set("they we you i who both".split(" "));

/** Words in "-s" that are no verbs, or hardly ever. */
const NO_VERBS: ReadonlySet<string> = new Set(
  `always perhaps besides towards afterwards sometimes across news series species days weeks months years hours minutes
  nights mornings evenings weekends thanks politics sports headquarters overseas upwards downwards forwards backwards
  elections results polls figures prices talks deaths votes`.split(/\s+/u),
);

/**
 * True where no table knows a verb and a word before the date, by its form and its place behind a subject, can be one
 * in the present: "Parliament rises on Friday", "ministers gather on Monday". Such a sentence tells what is fixed for a
 * day. Refuses plurals behind a preposition, a number or nothing ("Two deaths on Friday"). `first` is the date's token.
 */
export function hasBarePresent(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > 0 && at >= first - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:(“"—–]$/u.test(token.word)) return false;
    if (isThirdPerson(tokens, at) || isPlural(tokens, at)) return true;
  }
  return false;
}

function isThirdPerson(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (!/^\p{Ll}{2,}[^siu']s$/u.test(word) || NO_VERBS.has(word)) return false;
  const before = tokens[at - 1];
  if (before === undefined || !isWord(before) || before.kind !== "letters") return false;
  if (PRONOUNS.has(before.lower)) return true;
  if (DETERMINERS.has(before.lower)) return false;
  // A name, or what opens the sentence without an article: "Parliament rises".
  if (/^\p{Lu}/u.test(before.word)) return true;
  // "The court sits", "the new season begins".
  return [2, 3].some((back) => DETERMINERS.has(tokens[at - back]?.lower ?? "")) && !before.word.endsWith("s");
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.word ?? "";
  if (!PRESENT_PLURALS.has(lower)) return false;
  const before = tokens[at - 1];
  if (before === undefined || !isWord(before)) return false;
  return PLURAL_PRONOUNS.has(before.lower) || /\p{L}{2}s$/u.test(before.word);
}
