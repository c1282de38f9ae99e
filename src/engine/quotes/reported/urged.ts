import { DETERMINERS, POSSESSIVES, PRONOUNS } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Saying } from "../attribution/saying.ts";
import { isAdverb, isFinite, opensClause } from "./grammar.ts";

/** “asked (her) whether …”, “wondered if …”: a question is told from its “whether” on. “Lee, asked whether …,” asks nothing. */
export function questionStart(clause: Clause, saying: Saying): number | null {
  if (saying.side === "right" || saying.passive || clause.items[saying.from - 1]?.kind === "comma")
    return null;
  let i = saying.to + 1;
  while (isAdverb(clause, i)) i += 1;
  const at = clause.opens[i] ?? -1;
  if (at >= 0) i = (clause.phrases[at]?.last ?? i) + 1;
  // “asked that nobody touch it”: a wish.
  const wish = saying.form.lemma === "ask" && low(clause, i) === "that" && (clause.opens[i + 1] ?? -1) >= 0;
  return wish || (/^(?:whether|if)$/u.test(low(clause, i)) && opensClause(clause, i + 1)) ? i : null;
}

/** Whom an order is given to is named in no more items than this. */
const ADDRESSEE = 12;

/** “urged residents (not) to leave”, “appealed to them to leave”: the item “to” or “not”; -1 when nothing is urged. */
export function urgedStart(clause: Clause, saying: Saying): number {
  let subject = false;
  let relative = false;
  for (let i = saying.to + 1; i <= saying.to + ADDRESSEE; i += 1) {
    const item = clause.items[i];
    if (item?.kind !== "word" && item?.kind !== "number" && item?.kind !== "quote") return -1;
    // “urged anyone who saw it to ring”.
    relative ||= item.low === "who";
    if (item.low === "that" || (!relative && isFinite(clause, i))) return -1;
    if (item.low === "to" && low(clause, i - 1) === "not") return i - 1;
    // “told them about the road to town”.
    subject ||= /^(?:about|of|for)$/u.test(item.low);
    const bare = (!subject || (clause.holds[i + 1] ?? -1) < 0) && isBareVerb(clause, i + 1);
    if (item.low === "to" && bare && i > saying.to + 1) return i;
  }
  return -1;
}

/** “to leave”; and behind the one addressed a word that the tables do not know for a verb: “advised people to drink water”. */
function isBareVerb(clause: Clause, i: number): boolean {
  const item = clause.items[i];
  if (item?.kind !== "word" || /.{3}ing$/u.test(item.low)) return false;
  if ((clause.holds[i] ?? -1) < 0) return true;
  return (
    (clause.opens[i] ?? -1) >= 0 &&
    (clause.closes[i - 2] ?? -1) >= 0 &&
    !item.capital &&
    !DETERMINERS.has(item.low) &&
    !POSSESSIVES.has(item.low) &&
    !PRONOUNS.has(item.low) &&
    !/[^s]s$/u.test(item.low)
  );
}
