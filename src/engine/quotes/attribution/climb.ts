import { PREPOSITIONS } from "../../lexicon/grammar.ts";
import { low, pick, type Clause } from "../../people/clause.ts";
import { isRole } from "../../lexicon/nouns.ts";
import { BODY, DOCUMENT, IN_LY, is, isAt, PEOPLE, PERSON, ROLE, VERB } from "../../lexicon/word-classes.ts";
import { isTime } from "../../people/phrase-chain.ts";
import { POSTPOSED, type NounPhrase } from "../../people/noun-phrases.ts";

/** Words behind which a main clause can begin. */
export const STARTS: ReadonlySet<string> = new Set([
  "and",
  "but",
  "that",
  "what",
  "yet",
  "so",
  "while",
  "whereas",
]);

/** From “the ministry” up to “a spokesman for the ministry”: the head of a chain of prepositions. */
export function climb(clause: Clause, at: number): number {
  // “can make clear jumps, as he estimated”: no preposition.
  if (/^(?:I|he|she|we|they)$/iu.test(low(clause, clause.phrases[at]?.first ?? -1))) return at;
  let top = at;
  for (;;) {
    const phrase = clause.phrases[top];
    const before = phrase === undefined ? -1 : (pick(clause.closes, phrase.first - 2) ?? -1);
    const upper = pick(clause.phrases, before);
    if (phrase === undefined || upper === undefined || !PREPOSITIONS.has(low(clause, phrase.first - 1)))
      break;
    if (opensClauseOfTime(clause, upper, phrase.first - 1)) break;
    const someone = /^(?:someone|somebody|others|everyone)$/u.test(low(clause, upper.first));
    if ((upper.pronoun && !someone) || isTime(clause, upper) || isNameOfBody(clause, upper, phrase)) break;
    // “sites such as Harn.com”.
    const example = low(clause, upper.first) === "such" && upper.first === upper.last;
    top = example ? (pick(clause.closes, upper.first - 1) ?? -1) : before;
    if (top < 0) return at;
  }
  const first = clause.phrases[top]?.first ?? 0;
  // “states whose men serve in Harn said”.
  const whose = low(clause, first) === "whose" ? (clause.closes[first - 1] ?? -1) : -1;
  const above = Math.max(
    aboveParticiple(clause, top),
    aboveRelative(clause, top),
    aboveInfinitive(clause, top),
    whose,
  );
  if (above >= 0) return climb(clause, above);
  return isGoverned(clause, clause.phrases[top]) ? at : top;
}

/** “closed its offices after an inquiry found”: behind what cannot speak, “after” opens a clause with its own subject. */
function opensClauseOfTime(clause: Clause, upper: NounPhrase, link: number): boolean {
  if (!/^(?:after|before|since|until)$/u.test(low(clause, link))) return false;
  const head = clause.items[upper.head];
  const verb = clause.items[upper.first - 1];
  // “is briefing reporters after an official said so”: whom the verb before is about.
  const object =
    verb?.kind === "word" && (clause.holds[upper.first - 1] ?? -1) < 0 && /^told$|.{3}ing$/u.test(verb.low);
  return (
    object ||
    isGoverned(clause, upper) ||
    (head?.capital === false && !is(head, ROLE | PERSON | PEOPLE | BODY | DOCUMENT))
  );
}

/** “scientists writing in the journal”, “a lawyer representing the family”: the phrase before the participle. */
function aboveParticiple(clause: Clause, at: number): number {
  const phrase = clause.phrases[at];
  if (phrase === undefined) return -1;
  const governed = isGoverned(clause, phrase);
  const last = beforeTime(clause, governed ? phrase.first - 2 : phrase.first - 1);
  // “recently laid off from a firm”: the participle stands before its particle.
  const parted = /^(?:off|out|up|down|away|over)$/u.test(low(clause, last));
  const verb = parted ? last - 1 : last;
  const item = clause.items[verb];
  if (item?.kind !== "word" || (clause.holds[verb] ?? -1) >= 0) return -1;
  const past = /(?:ed|en|wn)$/u.test(item.low) || POSTPOSED.has(item.low) || (parted && is(item, VERB));
  if (!(item.low.endsWith("ing") || (governed && past))) return -1;
  let noun = verb - 1;
  while (isAt(clause.items, noun, IN_LY) && (clause.holds[noun] ?? -1) < 0) noun -= 1;
  let upper = clause.closes[noun] ?? -1;
  // “a man accused of stealing boats”: one participle hangs on another.
  const outer = clause.items[verb - 2];
  if (upper < 0 && PREPOSITIONS.has(low(clause, verb - 1)) && /(?:ed|en|wn)$/u.test(outer?.low ?? ""))
    upper = (clause.holds[verb - 2] ?? -1) >= 0 ? -1 : (clause.closes[verb - 3] ?? -1);
  return upper >= 0 && !(clause.phrases[upper]?.pronoun ?? true) ? upper : -1;
}

/** Verbs between “to” and what they are done to: “to help to chart the coast”. Items. */
const INFINITIVE = 3;

/** “a guard hired to watch the gate”, “a plan to help chart the coast”: what is done to a thing belongs to the phrase before it. */
function aboveInfinitive(clause: Clause, at: number): number {
  const phrase = clause.phrases[at];
  const head = clause.items[phrase?.head ?? -1];
  if (phrase === undefined || phrase.pronoun || head === undefined || head.capital) return -1;
  if (is(head, ROLE | PERSON | PEOPLE | BODY | DOCUMENT)) return -1;
  let to = phrase.first - 1;
  if (low(clause, to) === "to" || PREPOSITIONS.has(low(clause, to))) return -1;
  while (clause.items[to]?.kind === "word" && low(clause, to) !== "to" && to > phrase.first - 1 - INFINITIVE)
    to -= 1;
  if (low(clause, to) !== "to") return -1;
  const noun = clause.closes[to - 1] ?? -1;
  if (noun >= 0) return clause.phrases[noun]?.pronoun === true ? -1 : noun;
  return /(?:ed|en)$/u.test(low(clause, to - 1)) ? (clause.closes[to - 2] ?? -1) : -1;
}

/** “a lawsuit filed last year by the town”: the item before the time that ends at `i`; `i` itself without one. */
function beforeTime(clause: Clause, i: number): number {
  const time = clause.phrases[clause.closes[i] ?? -1];
  if (time === undefined || !isTime(clause, time)) return i;
  return /^(?:last|this|next|on|in)$/u.test(low(clause, time.first - 1)) ? time.first - 2 : time.first - 1;
}

/** A relative clause before the verb of saying is no longer than this. Items. */
export const RELATIVE = 10;

/**
 * “a woman who opened the door said”, “the firm that runs the ferry said”: the phrase before the relative pronoun, when no
 * mark stands between.
 */
function aboveRelative(clause: Clause, at: number): number {
  const first = clause.phrases[at]?.first ?? 0;
  const before = clause.items[first - 1];
  if (before?.kind !== "word" || (clause.holds[first - 1] ?? -1) >= 0 || STARTS.has(before.low)) return -1;
  for (let i = first - 1; i > 0 && i > first - RELATIVE; i -= 1) {
    if (clause.items[i]?.kind !== "word") return -1;
    if (/^who(?:se)?$/u.test(low(clause, i)) || runsOn(clause, i)) return clause.closes[i - 1] ?? -1;
  }
  return -1;
}

/** The “that” of “the firm that runs”: behind a body or people, and before a verb; not that of “told the firm that the ferry”. */
function runsOn(clause: Clause, i: number): boolean {
  if (!/^(?:that|which)$/u.test(low(clause, i)) || (clause.holds[i] ?? -1) >= 0) return false;
  const upper = clause.items[clause.phrases[clause.closes[i - 1] ?? -1]?.head ?? -1];
  const verb = clause.items[i + 1];
  return is(upper, BODY | PEOPLE | DOCUMENT) && verb?.kind === "word" && (clause.holds[i + 1] ?? -1) < 0;
}

/** “University of Selby president Ann Lee”: the body’s name belongs to the title, and nothing hangs on it. */
function isNameOfBody(clause: Clause, upper: NounPhrase, lower: NounPhrase): boolean {
  const head = clause.items[upper.head];
  if (head === undefined || !head.capital || isRole(head.low)) return false;
  for (let i = lower.first; i < lower.last; i += 1) {
    if (isRole(low(clause, i)) && (clause.items[lower.last]?.capital ?? false)) return true;
  }
  return false;
}

export function isGoverned(clause: Clause, phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && PREPOSITIONS.has(low(clause, phrase.first - 1));
}
