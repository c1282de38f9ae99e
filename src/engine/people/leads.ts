import { PREPOSITIONS } from "../lexicon/grammar.ts";
import { low, type Clause } from "./clause.ts";
import { isTime } from "./phrase-chain.ts";

/** The subject of a sentence stands behind no more than so many phrases of place and time. */
const LEADING = 3;
/** What stands before a phrase that is not the subject. */
const LINKED = new Set([...PREPOSITIONS, "and"]);

/** True for the first noun phrase of a sentence that is no “in …”: also the one behind “At the hotel,”. */
export function leads(clause: Clause, p: number): boolean {
  const phrase = clause.phrases[p];
  if (phrase === undefined) return false;
  if (p === 0) return phrase.first === 0 || (phrase.first === 1 && !PREPOSITIONS.has(low(clause, 0)));
  return (
    p <= LEADING &&
    (phrase.pronoun ||
      clause.items[phrase.first - 1]?.kind === "comma" ||
      (clause.closes[phrase.first - 1] ?? -1) >= 0) &&
    clause.phrases.slice(0, p).every((one) => LINKED.has(low(clause, one.first - 1)) || isTime(clause, one))
  );
}
