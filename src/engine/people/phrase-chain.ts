import { TIME_WORDS } from "../lexicon/grammar.ts";
import { low, pick, type Clause } from "./clause.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { isAt, PREPOSITION } from "../lexicon/word-classes.ts";

/** The last item of a phrase with the prepositional phrases that hang on it. */
export function endOfChain(clause: Clause, at: number): number {
  let end = clause.phrases[at]?.last ?? 0;
  for (;;) {
    // “members of visiting teams”.
    const gerund = isAt(clause.items, end + 1, PREPOSITION) && isLoose(clause, end + 2) ? 1 : 0;
    const next = pick(clause.phrases, clause.opens[end + 2 + gerund]);
    if (next === undefined || next.pronoun) return end;
    if (!isAt(clause.items, end + 1, PREPOSITION) && low(clause, end + 1) !== "and") return end;
    end = next.last;
  }
}

/** An -ing in no phrase. */
export function isLoose(clause: Clause, i: number): boolean {
  return (clause.holds[i] ?? -1) < 0 && /.{3}ing$/u.test(low(clause, i));
}

/** “3.12pm”, “14:05”. */
const HOUR = /^\d{1,2}(?:[.:]\d\d(?:[ap]m)?|[ap]m)$/u;

/** A day, a month, a week, an hour: no one. */
export function isTime(clause: Clause, phrase: NounPhrase | undefined): boolean {
  if (phrase === undefined) return false;
  const head = low(clause, phrase.head);
  return TIME_WORDS.has(head) || HOUR.test(head);
}
