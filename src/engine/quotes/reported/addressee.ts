import { isAt, PREPOSITION } from "../../lexicon/word-classes.ts";
import type { Clause } from "../../people/clause.ts";
import { endOfChain } from "../../people/phrase-chain.ts";

/** One who is told is named in no more phrases than this: “a meeting of the council in Harn on Monday”. */
const PHRASES = 5;

/**
 * Behind whom something is told: “told reporters | the dam had gone”, “told a meeting of the council in Harn | there were”.
 * The item where `starts` finds a report to begin, nearest first; -1 when it begins nowhere.
 */
export function behindAddressee(clause: Clause, i: number, starts: (at: number) => boolean): number {
  let at = clause.opens[i] ?? -1;
  if (at < 0) return -1;
  for (let phrases = 0; phrases < PHRASES; phrases += 1) {
    const end = (clause.phrases[at]?.last ?? i) + 1;
    if (starts(end)) return end;
    const next = clause.opens[isAt(clause.items, end, PREPOSITION) ? end + 1 : end] ?? -1;
    if (next < 0 || clause.phrases[next]?.pronoun === true) break;
    at = next;
  }
  const end = endOfChain(clause, clause.opens[i] ?? -1) + 1;
  return starts(end) ? end : -1;
}
