import { is, OPENER } from "../../lexicon/word-classes.ts";
import { ADVERBS, AUXILIARIES, NOT_ADVERBS, PREPOSITIONS } from "../../lexicon/grammar.ts";
import { SAYING_FORMS } from "../../lexicon/sayings.ts";
import { VERB_FORMS } from "../../lexicon/verbs.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { NounPhrase } from "../../people/noun-phrases.ts";

const NOT_FINITE = new Set(["be", "been", "being", "having", "'s"]);

/** True for a verb that can carry a sentence: an auxiliary, a past, a present in -s; never after “to”. */
export function isFinite(clause: Clause, i: number): boolean {
  const item = clause.items[i];
  if (item === undefined || (clause.holds[i] ?? -1) >= 0) return false;
  if (item.kind === "clitic") return true;
  if (item.kind !== "word" || low(clause, i - 1) === "to") return false;
  // “in May”.
  if (item.low === "may" && item.capital && i > 0) return false;
  if (NOT_FINITE.has(item.low)) return false;
  if (AUXILIARIES.has(item.low)) return true;
  const form = SAYING_FORMS.get(item.low)?.form ?? VERB_FORMS.get(item.low);
  if (form !== undefined) return form !== "ing";
  return (
    /.{3}ed$/u.test(item.low) ||
    (/[^s]s$/u.test(item.low) && !ADVERBS.has(item.low) && !PREPOSITIONS.has(item.low))
  );
}

/** True when a finite verb stands between two items. */
export function hasFinite(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFinite(clause, i)) return true;
  return false;
}

/** A relative clause before the main verb is no longer than this. Items. */
const RELATIVE = 30;

export function countFinite(clause: Clause, from: number): number {
  let count = 0;
  for (let i = from; i < Math.min(clause.items.length, from + RELATIVE); i += 1) {
    if (clause.items[i]?.kind === "comma") break;
    // “had died came”: the second word goes with its auxiliary alone.
    if (isFinite(clause, i) && !(isFinite(clause, i - 1) && AUXILIARIES.has(low(clause, i - 1)))) count += 1;
  }
  return count;
}

/** A participle or a relative clause between commas is no longer than this. Items. */
const ASIDE = 12;

/** “the plan, nicknamed “the wall” by some, would”, “the lane – which … – would”: the item behind the second comma or dash; 0 where nothing such stands. */
function behindAside(clause: Clause, end: number): number {
  const item = clause.items[end + 2];
  const kind = clause.items[end + 1]?.kind;
  // “Park, 27, had”.
  if (item?.kind === "number" && kind === "comma" && clause.items[end + 3]?.kind === "comma")
    return isFinite(clause, end + 4) ? end + 4 : 0;
  if ((kind !== "comma" && kind !== "dash") || item?.kind !== "word" || (clause.holds[end + 2] ?? -1) >= 0)
    return 0;
  const form = SAYING_FORMS.get(item.low)?.form ?? VERB_FORMS.get(item.low);
  // “the fourth, about Harn, came”.
  const relative = /^(?:who|which|whose|where)$/u.test(item.low) || PREPOSITIONS.has(item.low);
  if (form !== "ed" && form !== "ing" && !relative && !/.{3}ed$/u.test(item.low)) return 0;
  let first = 0;
  for (let i = end + 3; i < Math.min(clause.items.length, end + ASIDE); i += 1) {
    if (clause.items[i]?.kind !== kind) continue;
    if (isFinite(clause, i + 1)) return i + 1;
    // “the driver, from Green Lane in Sandrup, Harn, had …”: over the comma between two places.
    if (first === 0) first = i + 1;
    if ((clause.opens[i + 1] ?? -1) < 0 || clause.items[i + 1]?.capital !== true) break;
  }
  return first;
}

/**
 * True when the noun phrase that opens at `i` is the subject of a verb: “the train left”, “NATO allies are”, “rising
 * prices would”. Behind a verb that is not one of `plain` saying, “jokes until the lights went out” is no clause.
 */
export function opensClause(clause: Clause, i: number, plain = true): boolean {
  if (low(clause, i) === "there") return isFinite(clause, i + 1);
  let at = clause.opens[i] ?? -1;
  if (at < 0 && /.{3}ing$/u.test(low(clause, i))) at = clause.opens[i + 1] ?? -1;
  if (at < 0) return false;
  let end = clause.phrases[at]?.last ?? i;
  const first = end;
  let passed = false;
  let listed = false;
  for (;;) {
    // “40% of the money”, “the dam (built in 1950) had”.
    if (low(clause, end + 1) === "%") end += 1;
    if (clause.items[end + 1]?.word === "(") {
      const closing = clause.items.findIndex(({ word }, k) => k > end && word === ")");
      if (closing > 0) end = closing;
    }
    let k = end + 1;
    // “told Harn News there were two”: “there” is the subject.
    while (isAdverb(clause, k) && low(clause, k) !== "there") k += 1;
    // “the opening of a mill, the first of twelve planned under it”: a participle.
    const planned =
      passed && clause.items[k]?.low.endsWith("ed") === true && PREPOSITIONS.has(low(clause, k + 1));
    // “proposed the plan to him, Lee agreed”: behind a comma with no second one, the verb is another's.
    if (isFinite(clause, k) && !planned) return !(k === end + 1 && listed);
    // “thieves even steal cards”: behind the adverb a word that no table holds can only be the verb.
    if (
      end === first &&
      OFTEN.test(low(clause, k - 1)) &&
      low(clause, end).endsWith("s") &&
      isBare(clause, k)
    )
      return true;
    if (clause.items[k]?.kind === "comma" && end > i + 1 && isFinite(clause, k + 1) && passed) return true;
    const behind = behindAside(clause, end);
    if (behind > 0) return isFinite(clause, behind) || isAdverb(clause, behind);
    const link = low(clause, end + 1);
    // “a boat that had sunk was found”: the second verb is the clause’s own.
    if (link === "that" || link === "who" || link === "which")
      return (isFinite(clause, end + 2) || isAdverb(clause, end + 2)) && countFinite(clause, end + 2) > 1;
    const comma = clause.items[end + 1]?.kind === "comma";
    // “counts of falsifying records”: over the -ing.
    const gerund = /.{3}ing$/u.test(low(clause, end + 2)) && (clause.holds[end + 2] ?? -1) < 0;
    at = clause.opens[end + (gerund ? 3 : 2)] ?? -1;
    const next = clause.phrases[at];
    if (
      next === undefined ||
      (next.pronoun && !isObject(clause, next, link)) ||
      !(PREPOSITIONS.has(link) || link === "and" || link === "or" || comma)
    )
      return false;
    // “conceded two goals as Harn lost”, “told jokes until the lights went out”.
    const time = /^(?:as|after|before|until|till|since)$/u.test(link) && isFinite(clause, next.last + 1);
    if (time && (!plain || (link === "as" && clause.items[next.head]?.capital === true))) return false;
    passed ||= comma;
    listed = comma;
    end = next.last;
  }
}

/** Adverbs between a subject and its verb. */
const OFTEN =
  /^(?:even|still|often|always|never|also|now|already|sometimes|usually|rarely|regularly|simply|really)$/u;

/** A word in small letters that begins a phrase without “the” or a number, in no form of its own. */
function isBare(clause: Clause, i: number): boolean {
  const item = clause.items[i];
  return (
    (clause.opens[i] ?? -1) >= 0 &&
    item?.kind === "word" &&
    !item.capital &&
    !is(item, OPENER) &&
    !/(?:s|ing|ed)$/u.test(item.low)
  );
}

/** “the row between himself and Lee”, “some of it”, but “before she left”. */
function isObject(clause: Clause, { first }: NounPhrase, link: string): boolean {
  return (
    link === "of" ||
    (PREPOSITIONS.has(link) && /^(?:.+sel(?:f|ves)|him|them|me|us)$/u.test(low(clause, first)))
  );
}

export function isAdverb(clause: Clause, i: number): boolean {
  const item = clause.items[i];
  if (item?.kind !== "word" || (clause.holds[i] ?? -1) >= 0) return false;
  return ADVERBS.has(item.low) || (item.low.endsWith("ly") && !NOT_ADVERBS.has(item.low));
}
