import {
  ADVERB,
  CONJUNCTION,
  IN_LY,
  is,
  OPENER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
} from "../lexicon/word-classes.ts";
import type { Token } from "../text/tokens.ts";

/**
 * A capital that no sentence's start gives: “…,” Burns said; “Mr Rose”. At the start, no sentence begins with a verb in
 * -s, and none has a verb of saying right behind another verb: “Rose said”.
 */
export function isNameHere(items: readonly Token[], i: number, form: string): boolean {
  const before = items[i - 1];
  if (before === undefined) return form === "s" || isSaid(items, i);
  // “Mayor Calls Budget Reckless”, “News: Says who”, “Why?” Asked again, …
  if (before.kind === "word" && before.capital) return false;
  if (before.kind === "colon") return false;
  // “…,” Fed counsel Ann Lee said; but “Why?” Asked again, …
  if (before.kind === "quote" && (form === "ing" || !(isSaid(items, i) || isNoun(items[i + 1]))))
    return false;
  return items.at(-1)?.kind === "stop" || before.kind === "word";
}

/** A word that no verb’s own words begin with. */
function isNoun(item: Token | undefined): boolean {
  return (
    item?.kind === "word" &&
    !is(item, PREPOSITION | ADVERB | CONJUNCTION | OPENER | PRONOUN | RELATIVE | IN_LY)
  );
}

/** “Rose said”, “Marks & Spencer said”. */
function isSaid(items: readonly Token[], i: number): boolean {
  return items[i + 1]?.low === "&" || (is(items[i + 1], SAYING) && items[i + 1]?.capital === false);
}
