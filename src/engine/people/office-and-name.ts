import { PLACES } from "../lexicon/places.ts";
import { DETERMINER, FIRST_NAME, is, ROLE } from "../lexicon/word-classes.ts";
import type { Token } from "../text/tokens.ts";
import { isBodyEnd } from "./name-start.ts";
import type { NounPhrase } from "./noun-phrases.ts";

/** Whose an office is, besides places and bodies. */
const OF_STATE = /^(?:Opposition|House|Senate|State|Exchequer|Council|Parliament|Assembly)$/u;
const LINKS = /^(?:of|for|to|at)$/u;

/**
 * “the envoy to Chile Ann Lee”, “director of the Green River Trust Ann Lee”: an office, whose it is, and the name behind it
 * without a comma are one phrase.
 */
export function joinOffices(items: readonly Token[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const joined: NounPhrase[] = [];
  for (const phrase of phrases) {
    const office = joined.at(-1);
    if (office !== undefined && holds(items, office) && namesBehind(items, office, phrase)) {
      joined.pop();
      joined.push({ ...phrase, first: office.first });
    } else joined.push(phrase);
  }
  return joined;
}

/** One person's office, and no name. */
function holds(items: readonly Token[], { head, pronoun }: NounPhrase): boolean {
  const item = items[head];
  return !pronoun && is(item, ROLE) && item?.low.endsWith("s") === false;
}

function namesBehind(items: readonly Token[], office: NounPhrase, phrase: NounPhrase): boolean {
  const link = phrase.first - 1;
  if (link !== office.last + 1 || !LINKS.test(items[link]?.low ?? "") || phrase.pronoun) return false;
  const surname = phrase.last;
  const given = surname - 1;
  const whose = surname - 2;
  const first = is(items[phrase.first], DETERMINER) ? phrase.first + 1 : phrase.first;
  // “Leader of the Opposition K. Lee”.
  if (OF_STATE.test(items[first]?.word ?? "") && isOfName(items[first + 1]) && isOfName(items[surname]))
    return true;
  if (whose < first || !isOfName(items[surname]) || !isOfName(items[given])) return false;
  if (whose === first && PLACES.has(items[whose]?.low ?? "")) return !is(items[whose], FIRST_NAME);
  return whose > first && isBody(items[whose]) && is(items[given], FIRST_NAME);
}

function isBody(item: Token | undefined): boolean {
  return item?.capital === true && isBodyEnd(item.low);
}

function isOfName(item: Token | undefined): boolean {
  return item?.kind === "word" && item.capital && !isBody(item) && !is(item, ROLE);
}
