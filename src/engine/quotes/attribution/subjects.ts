import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from "../../lexicon/grammar.ts";
import type { VerbForm } from "../../lexicon/inflect.ts";
import { isRole } from "../../lexicon/nouns.ts";
import { BODY_NOUNS, DOCUMENT_NOUNS, PEOPLE_PLURALS } from "../../lexicon/roles.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { NounPhrase } from "../../people/noun-phrases.ts";
import { isTime } from "../../people/phrase-chain.ts";
import { AUXILIARY, is, isAt, SAYING, VERB } from "../../lexicon/word-classes.ts";
import { climb } from "./climb.ts";
import {
  beforeAgeOrDate,
  beforeHabit,
  beforeOpenOffice,
  beforeOpenRelative,
  beforeRelative,
  beforeWho,
  ofWho,
} from "./passed-over.ts";
import { BE, quotedAs } from "./quoted-as.ts";
import type { Saying, Subject } from "./saying.ts";
import { beside, shared } from "./shared-subject.ts";
import { lastOfKind, skipAside } from "./skip-aside.ts";
import { acrossCommas, isHalfOfOffice, isPair, joint } from "./subject-parts.ts";

const PERCEIVED = new Set(["heard", "seen", "recorded", "filmed", "overheard", "quoted"]);
/** Prepositions before an -ing form that its sentence’s subject does: “by saying”, not “from saying”. */
const WHILE = new Set([
  "by",
  "in",
  "before",
  "after",
  "while",
  "whilst",
  "when",
  "and",
  "but",
  "as",
  "then",
  "or",
]);
/** “nor” denies a saying whose subject stands so many items behind it. */
const NOR = 6;

/** “No minister has explained”, “not one of them said”. */
export function isNobody(clause: Clause, subject: Subject | null): boolean {
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? -1;
  // “nor did anyone on his staff say”.
  for (let i = first - 1; i >= 0 && i > first - NOR; i -= 1) if (low(clause, i) === "nor") return true;
  const no = /^(?:no|nobody|neither|none)$/u.test(low(clause, first));
  // “No 10 said”.
  return (no && clause.items[first + 1]?.kind !== "number") || low(clause, first - 1) === "not";
}

/** The subject before a verb; `end` is the item right before it, helpers passed over. */
export function subjectLeft(
  clause: Clause,
  end: number,
  form: VerbForm,
  earlier: readonly Saying[],
): Subject | null {
  const j = skipAside(clause, end);
  const item = clause.items[j];
  if (item === undefined) return null;
  const passed = beforeHabit(clause, j) ?? (form === "ing" ? null : beforeAgeOrDate(clause, j));
  if (passed !== null) return passed;
  const { low: word } = item;
  if (word === "as" && form === "ing") return quotedAs(clause, j);
  // “critics of the so-called “night bill” say”: marks that end a phrase.
  const marked = item.kind === "quote" && form !== "ing" ? (clause.closes[j - 1] ?? -1) : -1;
  if (marked >= 0) return joint(clause, climb(clause, marked));
  // “a voice is heard saying”: the one heard.
  if (form === "ing" && PERCEIVED.has(word) && BE.has(low(clause, j - 1))) return quotedAs(clause, j + 1);
  const which = word === "which" || word === "that";
  // “a letter from officials which said”.
  const written = which ? writingAbove(clause, j - 1) : -1;
  if (written >= 0) return { phrases: [written], relative: j, shared: false };
  if (word === "who" || (which && (clause.items[j - 1]?.kind === "comma" || isDocument(clause, j - 1)))) {
    const before = /^(?:comma|dash|bracket)$/u.test(clause.items[j - 1]?.kind ?? "") ? j - 2 : j - 1;
    // “figures from the Sea Office (SO), which say”.
    const at = clause.closes[skipAside(clause, before)] ?? -1;
    return at < 0 ? null : { phrases: [ofWho(clause, at)], relative: j, shared: false };
  }
  const at = clause.closes[j] ?? -1;
  if (at >= 0 && form !== "ing") {
    const phrase = clause.phrases[at];
    if (phrase === undefined || isTime(clause, phrase)) return null;
    // “Lee and Park both said”.
    const behind = /^(?:both|all|each)$/u.test(word) ? (clause.closes[phrase.first - 1] ?? -1) : -1;
    const top = behind >= 0 ? behind : climb(clause, at);
    // “a player who police say was shot”: those who say it, and not the player.
    if (isToldOfWho(clause, phrase.first, end)) return joint(clause, at);
    return (
      beforeRelative(clause, top) ??
      beforeOpenRelative(clause, at) ??
      beforeOpenOffice(clause, j) ??
      joint(clause, top)
    );
  }
  const behindWho = at < 0 && form !== "ing" && word !== "to" ? beforeWho(clause, j) : null;
  if (behindWho !== null) return behindWho;
  if (form === "ing" && PREPOSITIONS.has(word) && !WHILE.has(word)) return null;
  if (at >= 0) return beside(clause, at) ?? shared(clause, j, earlier);
  if (item.kind === "dash") {
    const opening = lastOfKind(clause, "dash", j - 1);
    const before = clause.closes[opening - 1] ?? -1;
    if (before >= 0 && form !== "ing") return joint(clause, climb(clause, before));
  }
  if (item.kind === "comma")
    return (form === "ing" ? null : acrossCommas(clause, j)) ?? shared(clause, j, earlier);
  // “Lee, speaking on “Outspoken,” said”.
  if (item.kind === "quote" && form !== "ing" && PREPOSITIONS.has(low(clause, j - 1)))
    return acrossCommas(clause, j);
  if (word === "to" || word === "that" || CONJUNCTIONS.has(word) || PREPOSITIONS.has(word))
    return shared(clause, j, earlier);
  return form === "ing" ? shared(clause, j, earlier) : null;
}

/** “who” right before the phrase at `first`, and behind the verb of saying, which stands behind `end`, another verb. */
function isToldOfWho(clause: Clause, first: number, end: number): boolean {
  if (!/^whom?$/u.test(low(clause, first - 1))) return false;
  const verb = clause.items.findIndex((item, i) => i > end && is(item, SAYING));
  return verb >= 0 && verb <= end + 3 && isAt(clause.items, verb + 1, AUXILIARY | VERB);
}

/** The thing written on which the phrase that ends at `end` hangs by a preposition; -1 without one. */
function writingAbove(clause: Clause, end: number): number {
  const at = clause.closes[end] ?? -1;
  const top = at < 0 ? -1 : climb(clause, at);
  return top !== at && DOCUMENT_NOUNS.has(low(clause, clause.phrases[top]?.head ?? -1)) ? top : -1;
}

/** “a message that began”: a thing written, which says what stands in it. */
function isDocument(clause: Clause, end: number): boolean {
  const phrase = clause.phrases[clause.closes[end] ?? -1];
  return phrase !== undefined && DOCUMENT_NOUNS.has(low(clause, phrase.head));
}

/** The subject after a verb (“said Ann Lee”) or after “according to”; `start` is the first item behind it. */
export function subjectRight(clause: Clause, start: number): Subject | null {
  let i = start;
  while (clause.items[i]?.kind === "word" && low(clause, i).endsWith("ly") && (clause.opens[i] ?? -1) < 0)
    i += 1;
  const at = clause.opens[i] ?? -1;
  const phrase = clause.phrases[at];
  if (phrase === undefined || isTime(clause, phrase) || isBareThing(clause, phrase)) return null;
  const second = low(clause, phrase.last + 1) === "and" ? (clause.opens[phrase.last + 2] ?? -1) : -1;
  const next = clause.phrases[second];
  if (next !== undefined && isHalfOfOffice(clause, phrase, next))
    return { phrases: [second], relative: null, shared: false };
  return {
    phrases: next !== undefined && isPair(clause, phrase, next) ? [at, second] : [at],
    relative: null,
    shared: false,
  };
}

/** “pleaded guilty”, “said goodbye”: one small word without “the” that names no people. */
function isBareThing(clause: Clause, phrase: NounPhrase): boolean {
  const item = clause.items[phrase.first];
  return (
    phrase.first === phrase.last &&
    !phrase.pronoun &&
    item?.kind === "word" &&
    !item.capital &&
    !item.low.endsWith("s") &&
    !DETERMINERS.has(item.low) &&
    !PEOPLE_PLURALS.has(item.low) &&
    !isRole(item.low) &&
    !BODY_NOUNS.has(item.low)
  );
}

/** “Saying it was late, Ann Lee left”: behind the comma, the one who does what the sentence tells. */
export function subjectBehind(clause: Clause, verb: number): Subject | null {
  for (let i = verb + 1; i < clause.items.length; i += 1) {
    const at = clause.items[i]?.kind === "comma" ? (clause.opens[i + 1] ?? -1) : -1;
    const phrase = clause.phrases[at];
    if (phrase === undefined || isTime(clause, phrase)) continue;
    const next = clause.items[phrase.last + 1];
    if (next?.kind === "word" && !PREPOSITIONS.has(next.low) && !CONJUNCTIONS.has(next.low))
      return { phrases: [at], relative: null, shared: true };
  }
  return null;
}
