import { PREPOSITIONS } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import { endOfChain, isLoose, isTime } from "../../people/phrase-chain.ts";
import { isAdverb, isFinite } from "./grammar.ts";
import { isApproximate } from "./openers.ts";

/** Passes over “on Tuesday”, “in a statement”, “to the BBC”, between commas or not. */
export function skipCircumstances(clause: Clause, start: number): number {
  let i = start;
  for (;;) {
    const comma = clause.items[i]?.kind === "comma" ? 1 : 0;
    const link = i + comma;
    if (comma === 0 && isApproximate(clause, i)) return i;
    if (PREPOSITIONS.has(low(clause, link)) && (clause.opens[link + 1] ?? -1) >= 0) {
      i = behindList(clause, endOfChain(clause, clause.opens[link + 1] ?? -1) + 1);
      i = behindSent(clause, i);
      if (comma === 1 && clause.items[i]?.kind === "comma") i += 1;
      continue;
    }
    // “said after meeting Lee that …”.
    const met = clause.opens[link + 2] ?? -1;
    if (
      /^(?:after|before|while|in|by|on)$/u.test(low(clause, link)) &&
      met >= 0 &&
      isLoose(clause, link + 1)
    ) {
      const end = endOfChain(clause, met) + 1;
      if (low(clause, end) === "that") return end;
    }
    // “said, without giving details, that …”.
    const that = comma === 1 ? thatBehind(clause, link) : -1;
    if (that >= 0) return that;
    const at = clause.opens[/^(?:last|next)$/u.test(low(clause, link)) ? link + 1 : link] ?? -1;
    // “said the last two weeks had been hard”: the time is the subject.
    if (
      at >= 0 &&
      isTime(clause, clause.phrases[at]) &&
      !isFinite(clause, (clause.phrases[at]?.last ?? link) + 1)
    ) {
      i = (clause.phrases[at]?.last ?? link) + 1;
      continue;
    }
    if (comma === 1 && low(clause, i + 1) === "that") return i + 1;
    // “admitted, however, that …”
    if (
      comma === 1 &&
      (isAdverb(clause, link) || low(clause, link) === "though") &&
      clause.items[link + 1]?.kind === "comma"
    ) {
      i = link + 2;
      continue;
    }
    return i;
  }
}

/** An aside between commas before “that” is no longer than this. Items. */
const ASIDE = 14;

/** “, in her first words since the vote, that …”: the item “that” behind the next comma; -1 without one, or with a verb before it. */
function thatBehind(clause: Clause, from: number): number {
  for (let i = from; i < from + ASIDE; i += 1) {
    const kind = clause.items[i]?.kind;
    if (kind === "comma") return low(clause, i + 1) === "that" ? i + 1 : -1;
    if ((kind !== "word" && kind !== "number" && kind !== "clitic") || isFinite(clause, i)) return -1;
  }
  return -1;
}

/** “in a letter sent to staff that …”, “in a note seen by Harn Radio that …”: behind a participle and its own words; `i` without one. */
function behindSent(clause: Clause, i: number): number {
  const item = clause.items[i];
  if (item?.kind !== "word" || (clause.holds[i] ?? -1) >= 0) return i;
  if (!/.{3}ed$|^(?:sent|seen|made|held|given|shown|written|broadcast)$/u.test(item.low)) return i;
  const at = PREPOSITIONS.has(low(clause, i + 1)) ? (clause.opens[i + 2] ?? -1) : -1;
  return at < 0 ? i : endOfChain(clause, at) + 1;
}

/** “in a post to clerks, guards and cooks that …”: the item behind the whole list where “that” stands there, else `end`. */
export function behindList(clause: Clause, end: number): number {
  let i = end;
  while (clause.items[i]?.kind === "comma" || low(clause, i) === "and") {
    const at = clause.opens[i + 1] ?? -1;
    if (at < 0) return end;
    i = endOfChain(clause, at) + 1;
  }
  return low(clause, i) === "that" ? i : end;
}
