import { PREPOSITIONS, TIME_WORDS } from "../lexicon/grammar.ts";
import { low, type Clause } from "./clause.ts";
import type { NounPhrase } from "./noun-phrases.ts";

/** The last item of a phrase with the prepositional phrases that hang on it. */
export function endOfChain(clause: Clause, at: number): number {
  let end = clause.phrases[at]?.last ?? 0;
  for (;;) {
    const link = low(clause, end + 1);
    const next = clause.phrases[clause.opens[end + 2] ?? -1];
    if (next === undefined || next.pronoun || !(PREPOSITIONS.has(link) || link === "and")) return end;
    end = next.last;
  }
}

/** A day, a month, a week: no one. */
export function isTime(clause: Clause, phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && TIME_WORDS.has(low(clause, phrase.head));
}
