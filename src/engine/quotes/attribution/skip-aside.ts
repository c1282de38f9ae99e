import { PREPOSITIONS } from "../../lexicon/grammar.ts";
import { low, pick, type Clause } from "../../people/clause.ts";
import { isTime } from "../../people/phrase-chain.ts";

/** Passes over “on Tuesday” and “(Lab)” between the subject and its verb: the index before what stands at `end`. */
export function skipAside(clause: Clause, end: number): number {
  let j = end;
  const phrase = pick(clause.phrases, pick(clause.closes, j));
  if (phrase !== undefined && isTime(clause, phrase)) {
    j = phrase.first - 1;
    if (PREPOSITIONS.has(low(clause, j))) j -= 1;
  }
  if (j < 0 || (clause.items[j]?.word !== ")" && clause.items[j]?.word !== "]")) return j;
  const opening = lastOfKind(clause, "bracket", j - 1);
  return opening < 0 ? j : opening - 1;
}

/** Index of the nearest item of a kind at or before `from`; -1 when there is none. */
export function lastOfKind(clause: Clause, kind: "dash" | "bracket", from: number): number {
  let i = from;
  while (i >= 0 && clause.items[i]?.kind !== kind) i -= 1;
  return i;
}
