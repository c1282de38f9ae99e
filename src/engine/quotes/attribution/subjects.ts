import { CONJUNCTIONS, PREPOSITIONS, TIME_WORDS } from "../../lexicon/grammar.ts";
import type { VerbForm } from "../../lexicon/inflect.ts";
import type { NounPhrase } from "../../people/noun-phrases.ts";
import type { Token } from "../../text/tokens.ts";
import type { Saying } from "./find-sayings.ts";

/** Who does a saying: indices into the carrier’s noun phrases. Several for “Lee and Park said”. */
export interface Subject {
  readonly phrases: readonly number[];
  /** The word beside the verb when it only stands for the phrase: the index of “who”. */
  readonly relative: number | null;
}

/** The subject before a verb; `end` is the item right before it, helpers passed over. */
export function subjectLeft(
  items: readonly Token[],
  phrases: readonly NounPhrase[],
  end: number,
  form: VerbForm,
  earlier: readonly Saying[],
): Subject | null {
  let j = skipTime(items, phrases, end);
  if (items[j]?.kind === "bracket") while (j > 0 && items[j]?.word !== "(" && items[j]?.word !== "[") j -= 1;
  if (items[j]?.word === "(" || items[j]?.word === "[") j -= 1;
  const item = items[j];
  if (form === "ing" || item === undefined)
    return form === "ing" ? mainSubject(items, phrases, j + 1, earlier) : null;
  if (
    item.low === "who" ||
    ((item.low === "which" || item.low === "that") && items[j - 1]?.kind === "comma")
  ) {
    const before = items[j - 1]?.kind === "comma" ? j - 2 : j - 1;
    const at = phraseEndingAt(phrases, before);
    return at < 0 ? null : { phrases: [climb(items, phrases, at, item.low === "who")], relative: j };
  }
  if (item.kind === "comma") return acrossCommas(items, phrases, j) ?? shared(items, phrases, j, earlier);
  const at = phraseEndingAt(phrases, j);
  if (at >= 0) {
    if (isTime(items, phrases[at])) return null;
    return joint(items, phrases, climb(items, phrases, at, false));
  }
  if (item.low === "to" || CONJUNCTIONS.has(item.low) || PREPOSITIONS.has(item.low))
    return shared(items, phrases, j, earlier);
  return null;
}

/** The subject after a verb (“said Ann Lee”) or after “according to”; `start` is the first item behind it. */
export function subjectRight(
  items: readonly Token[],
  phrases: readonly NounPhrase[],
  start: number,
): Subject | null {
  let i = start;
  while (i < items.length && items[i]?.kind === "word" && (items[i]?.low.endsWith("ly") ?? false)) i += 1;
  const at = phrases.findIndex((phrase) => phrase.first === i);
  const phrase = phrases[at];
  if (phrase === undefined || isTime(items, phrase)) return null;
  const and = items[phrase.last + 1];
  const second = and?.low === "and" ? phrases.findIndex((other) => other.first === phrase.last + 2) : -1;
  const next = phrases[second];
  return {
    phrases: next !== undefined && isHuman(items, phrase, next) ? [at, second] : [at],
    relative: null,
  };
}

/** The one whom the sentence is about so far: who said the last thing, else its first noun phrase outside a “with …”. */
export function mainSubject(
  items: readonly Token[],
  phrases: readonly NounPhrase[],
  before: number,
  earlier: readonly Saying[],
): Subject | null {
  const last = earlier.findLast((saying) => saying.subject !== null && saying.form.form !== "ing");
  if (last?.subject !== undefined && last.subject !== null) return last.subject;
  const at = phrases.findIndex(
    (phrase) => phrase.first < before && !isTime(items, phrase) && !isGoverned(items, phrase),
  );
  return at < 0 || (phrases[at]?.last ?? before) >= before ? null : joint(items, phrases, at);
}

function shared(
  items: readonly Token[],
  phrases: readonly NounPhrase[],
  before: number,
  earlier: readonly Saying[],
): Subject | null {
  return mainSubject(items, phrases, before, earlier);
}

/** “Ann Lee, 34, a teacher from Hill Top, said”: the first of the run of parts that is a noun phrase on its own. */
function acrossCommas(
  items: readonly Token[],
  phrases: readonly NounPhrase[],
  comma: number,
): Subject | null {
  let start = comma - 1;
  while (start >= 0 && !isWall(items[start])) start -= 1;
  for (let i = start + 1; i < comma; i += 1) {
    const opens =
      i === start + 1 || items[i - 1]?.kind === "comma" || CONJUNCTIONS.has(items[i - 1]?.low ?? "");
    if (!opens) continue;
    const at = phrases.findIndex((phrase) => phrase.first === i);
    const phrase = phrases[at];
    if (phrase === undefined || isTime(items, phrase)) continue;
    const end = endOfChain(items, phrases, at);
    if (items[end + 1]?.kind === "comma" && end + 1 < comma) return joint(items, phrases, at);
  }
  return null;
}

function endOfChain(items: readonly Token[], phrases: readonly NounPhrase[], at: number): number {
  let end = phrases[at]?.last ?? 0;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next];
    const link = items[end + 1];
    if (phrase === undefined || link === undefined || phrase.first !== end + 2) break;
    if (!PREPOSITIONS.has(link.low) && link.low !== "and") break;
    end = phrase.last;
  }
  return end;
}

/** From “the ministry” up to “a spokesman for the ministry”: the head of a chain of prepositions. */
function climb(items: readonly Token[], phrases: readonly NounPhrase[], at: number, near: boolean): number {
  let top = at;
  while (top > 0) {
    const phrase = phrases[top];
    const before = phrases[top - 1];
    if (phrase === undefined || before === undefined) break;
    if (!PREPOSITIONS.has(items[phrase.first - 1]?.low ?? "") || before.last !== phrase.first - 2) break;
    if (before.pronoun || isTime(items, before) || (near && (items[phrase.first]?.capital ?? false))) break;
    top -= 1;
  }
  return isGoverned(items, phrases[top]) ? at : top;
}

function joint(items: readonly Token[], phrases: readonly NounPhrase[], at: number): Subject {
  const phrase = phrases[at];
  const before = phrases[at - 1];
  if (
    phrase !== undefined &&
    before !== undefined &&
    items[phrase.first - 1]?.low === "and" &&
    before.last === phrase.first - 2
  ) {
    if (isHuman(items, before, phrase) && !isGoverned(items, before))
      return { phrases: [at - 1, at], relative: null };
  }
  return { phrases: [at], relative: null };
}

function isHuman(items: readonly Token[], a: NounPhrase, b: NounPhrase): boolean {
  return (items[a.head]?.capital ?? false) && (items[b.head]?.capital ?? false);
}

function isGoverned(items: readonly Token[], phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && PREPOSITIONS.has(items[phrase.first - 1]?.low ?? "");
}

function isTime(items: readonly Token[], phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && TIME_WORDS.has(items[phrase.head]?.low ?? "");
}

function skipTime(items: readonly Token[], phrases: readonly NounPhrase[], end: number): number {
  const at = phraseEndingAt(phrases, end);
  const phrase = phrases[at];
  if (phrase === undefined || !isTime(items, phrase)) return end;
  const time = phrase.first - 1;
  return PREPOSITIONS.has(items[time]?.low ?? "") ? time - 1 : time;
}

function phraseEndingAt(phrases: readonly NounPhrase[], end: number): number {
  return phrases.findIndex((phrase) => phrase.last === end);
}

function isWall(item: Token | undefined): boolean {
  return (
    item === undefined ||
    item.kind === "quote" ||
    item.kind === "semicolon" ||
    item.kind === "colon" ||
    item.kind === "dash"
  );
}
