import { singular } from "../../lexicon/nouns.ts";
import { SPEECH_NOUNS } from "../../lexicon/speech-nouns.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Context } from "../attribution/context.ts";
import { ownerOfNoun } from "../attribution/rules/noun-of-saying.ts";
import { cutAtMarks, type Range } from "./cut-at-marks.ts";
import { isFinite, opensClause } from "./grammar.ts";
import { gapEnd } from "./relative-gap.ts";
import type { Reported } from "./reported.ts";

/**
 * “Lee’s claim that the dam was safe”, “a warning from the council that …”, “her view is that …”: what a noun of saying
 * reports, by whoever owns it. `taken` are the items that other reports of the clause hold.
 */
export function reportedByNouns(
  context: Context,
  c: number,
  said: ReadonlyMap<number, number>,
  taken: readonly Range[],
): Reported[] {
  const clause = context.clauses[c];
  // Most sentences hold no “that”, and need not be looked at word by word.
  if (clause === undefined || !clause.items.some(({ low: word }) => word === "that")) return [];
  const found: Reported[] = [];
  let covered = 0;
  for (const [i, item] of clause.items.entries()) {
    if (i < covered || item.kind !== "word" || item.capital || !SPEECH_NOUNS.has(singular(item.low)))
      continue;
    if (taken.some(({ from, to }) => from <= i && i < to)) continue;
    const phrase = clause.phrases[clause.holds[i] ?? -1];
    if (phrase === undefined || phrase.last !== i) continue;
    const that = thatBehind(clause, i);
    if (that < 0 || taken.some(({ from }) => from === that)) continue;
    const speech = ownerOfNoun(context, c, i);
    if (speech === null) continue;
    const is = low(clause, that - 1) === "is" || low(clause, that - 1) === "was";
    let verb = that + 1;
    while (verb < clause.items.length && !isFinite(clause, verb)) verb += 1;
    const to = gapEnd(clause, verb, !is && phrase.first <= 1);
    covered = to;
    for (const stretch of cutAtMarks(clause, { from: that, to }, said, item.from))
      found.push({ stretch, speech: { ...speech, rule: "noun-of-saying" } });
  }
  return found;
}

/** Who gives a warning is named in no more items than this. */
const GIVER = 8;
/** And when it is given. */
const WHEN = 5;

/** The “that” right behind a noun of saying, behind “from” and a name, or behind “is”; -1 where no clause follows. */
function thatBehind(clause: Clause, noun: number): number {
  let i = noun + 1;
  if (/^(?:from|by)$/u.test(low(clause, i)))
    while (i < noun + GIVER && clause.items[i]?.kind === "word" && low(clause, i) !== "that") i += 1;
  else if (/^(?:is|was)$/u.test(low(clause, i))) i += 1;
  // “her promise last summer that …”.
  else if (/^(?:in|on|last|this|earlier)$/u.test(low(clause, i)))
    while (
      i < noun + WHEN &&
      /^(?:word|number)$/u.test(clause.items[i]?.kind ?? "") &&
      low(clause, i) !== "that"
    )
      i += 1;
  return low(clause, i) === "that" && (clause.holds[i] ?? -1) < 0 && opensClause(clause, i + 1) ? i : -1;
}
