import { CONJUNCTIONS, LEADS_UP } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Saying } from "../attribution/saying.ts";
import { complementStart } from "./complement.ts";
import { type Range, trimmed } from "./cut-at-marks.ts";
import { isFinite, opensClause } from "./grammar.ts";
import { isTime } from "../../people/phrase-chain.ts";
import { relativeGap } from "./relative-gap.ts";
import { ADDRESSED, DEEDS } from "./verbs.ts";
import { trailingStart } from "./trailing.ts";

/** What a saying reports, as items, and the rule that tells so; null where it reports nothing. */
export function rangeOf(
  clause: Clause,
  saying: Saying,
  all: readonly Saying[],
): (Range & { readonly rule: string }) | null {
  const trailing = trailingStart(clause, saying, all);
  if (trailing !== null) return trailing;
  const gap = relativeGap(clause, saying);
  if (gap !== null) return { ...gap, rule: "reported-relative" };
  if (DEEDS.has(saying.form.lemma) && isToldOfByAnother(clause, saying, all)) return null;
  const from = complementStart(clause, saying) ?? behindAs(clause, saying);
  if (from === null || isOpenRelative(saying, from, all)) return null;
  return { from, to: endOf(clause, saying, from, all), rule: "reported-clause" };
}

/** “She had thanked him, he said”: her thanks are what he tells. */
function isToldOfByAnother(clause: Clause, { verb }: Saying, all: readonly Saying[]): boolean {
  return all.some(({ verb: other, to, subject, side }) => {
    const first = side === "left" ? (clause.phrases[subject?.phrases[0] ?? -1]?.first ?? 0) : other;
    if (other <= verb || subject?.shared !== false || clause.items[first - 1]?.kind !== "comma") return false;
    const next = clause.items[to + 1]?.kind;
    return next === undefined || next === "comma" || next === "stop";
  });
}

/** “Ann Lee, who confirmed the fire to the paper said one man was hurt”: the verb behind is her own, not of what she confirmed. */
function isOpenRelative(saying: Saying, from: number, all: readonly Saying[]): boolean {
  const [who] = saying.subject?.phrases ?? [];
  return (
    saying.subject?.relative !== null &&
    all.some(
      ({ verb, side, subject }) =>
        verb > from &&
        side === "left" &&
        subject?.relative === null &&
        !subject.shared &&
        subject.phrases[0] === who,
    )
  );
}

/** The end of what is reported: the sentence’s, or where the same speaker takes a new verb of saying. */
function endOf(clause: Clause, saying: Saying, from: number, all: readonly Saying[]): number {
  let end = clause.items.length;
  while (end > from && clause.items[end - 1]?.kind === "stop") end -= 1;
  for (const other of all) {
    if (other.verb <= Math.max(from, saying.verb) || other.verb >= end) continue;
    if (other.form.lemma === "according") return trimmed(clause, from, other.from);
    const own = ownReport(clause, other);
    if (own > from) return trimmed(clause, from, own);
    // “Lee said it was late, Harn Radio reported.”
    const whole = trailingStart(clause, other, all);
    if (whole !== null && whole.to > from) return trimmed(clause, from, whole.to);
    if (other.subject?.shared !== true || other.unreal || other.passive) continue;
    if (isAside(clause, other) || other.form.kind === "mind") continue;
    // “and not 14 as previously stated”.
    if (low(clause, other.from - 1) === "as" || low(clause, other.from - 2) === "as") continue;
    let j = other.verb - 1;
    while (j > from && clause.items[j]?.kind === "word" && !CONJUNCTIONS.has(low(clause, j))) j -= 1;
    // “told them to ignore that remark”: a noun.
    if (low(clause, j) === "that" && (other.form.form === "base" || clause.items[j - 1]?.kind === "word"))
      continue;
    if (clause.items[j]?.kind === "comma" || CONJUNCTIONS.has(low(clause, j)))
      return trimmed(clause, from, j);
  }
  // “Asserting that it was free, the town said …”: up to whoever asserts.
  const behind =
    saying.subject?.shared === true ? (clause.phrases[saying.subject.phrases[0] ?? -1]?.first ?? 0) : 0;
  if (saying.form.form === "ing" && behind > from) return trimmed(clause, from, behind);
  // “Lee, who said she would go, was late”: the comma closes what she said.
  const inside = (saying.subject?.relative ?? null) !== null;
  const leads = leadsUp(clause, saying);
  for (let i = from; i < end; i += 1) {
    const { kind } = clause.items[i] ?? {};
    // “…, a charge that Park rejected”: the reporter's own remark.
    if (kind === "comma" && isRemark(clause, i + 1)) return trimmed(clause, from, i);
    if (kind === "semicolon" || (inside && kind === "comma" && isFinite(clause, i + 1)))
      return trimmed(clause, from, i);
    if (leads && kind === "comma" && opensClause(clause, i + 1)) return trimmed(clause, from, i);
  }
  return end;
}

/** What the reporter calls a report to say what others make of it. */
const REMARK =
  /^(?:charge|claim|allegation|accusation|request|demand|figure|suggestion|assertion|decision|offer|proposal|argument|view|idea|estimate|promise|pledge)$/u;

/** “a charge that he rejected”, “a figure the union disputes”: such a noun, and a clause about it. */
function isRemark(clause: Clause, i: number): boolean {
  const phrase = clause.phrases[clause.opens[i] ?? -1];
  if (phrase === undefined || !/^an?$/u.test(low(clause, i)) || !REMARK.test(low(clause, phrase.head)))
    return false;
  const next = phrase.last + 1;
  return /^(?:that|which)$/u.test(low(clause, next)) || (clause.opens[next] ?? -1) >= 0;
}

/** “…, but Park said it was early”, “…, while she said …”: where another speaker's own report begins; -1 where it is none. */
function ownReport(clause: Clause, saying: Saying): number {
  const { subject, side, passive, unreal, denied, form } = saying;
  if (subject === null || subject.shared || subject.relative !== null || side === "right") return -1;
  if (passive || unreal || denied || form.kind !== "say") return -1;
  const first = clause.phrases[subject.phrases[0] ?? -1]?.first ?? 0;
  const comma = clause.items[first - 2]?.kind === "comma";
  const joins = /^(?:but|while|whereas|though|although)$/u.test(low(clause, first - 1));
  if (!joins || !(comma || low(clause, first - 1) === "but")) return -1;
  return complementStart(clause, saying) === null ? -1 : first - 1;
}

/** “As Lee told the paper, the sea has risen”: the item behind the comma; null where no clause stands there. */
function behindAs(clause: Clause, saying: Saying): number | null {
  if (low(clause, 0) !== "as" || !leadsUp(clause, saying) || saying.form.kind !== "say") return null;
  if (saying.form.form === "ing") return null;
  let i = saying.to + 1;
  // “As she wrote the book, he slept”: what she wrote.
  const object = clause.phrases[clause.opens[i] ?? -1];
  if (object !== undefined && !ADDRESSED.has(saying.form.lemma) && !isTime(clause, object)) return null;
  while (clause.items[i]?.kind === "word" || clause.items[i]?.kind === "number") {
    if (isFinite(clause, i)) return null;
    i += 1;
  }
  return clause.items[i]?.kind === "comma" && opensClause(clause, i + 1) ? i + 1 : null;
}

/** “When Lee said the plan was mad, they laughed”: behind the comma the sentence’s own clause begins. */
function leadsUp(clause: Clause, { subject, side }: Saying): boolean {
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? 0;
  return side === "left" && first === 1 && LEADS_UP.has(low(clause, 0));
}

/** A participle right behind a comma, of a verb that tells no speech by itself. */
function isAside(clause: Clause, { verb, form }: Saying): boolean {
  return form.form === "ed" && form.kind !== "say" && clause.items[verb - 1]?.kind === "comma";
}
