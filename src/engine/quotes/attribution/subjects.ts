import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from "../../lexicon/grammar.ts";
import type { VerbForm } from "../../lexicon/inflect.ts";
import { BODY_NOUNS, DOCUMENT_NOUNS, PEOPLE_PLURALS } from "../../lexicon/roles.ts";
import { low, type Clause } from "../../people/clause.ts";
import { isDoer, isRole, singular } from "../../lexicon/nouns.ts";
import { isTime } from "../../people/phrase-chain.ts";
import type { NounPhrase } from "../../people/noun-phrases.ts";
import { climb, isGoverned, STARTS } from "./climb.ts";
import { BE, quotedAs } from "./quoted-as.ts";
import type { Saying, Subject } from "./saying.ts";
import { lastOfKind, skipAside } from "./skip-aside.ts";
import { acrossCommas, isPair, joint, mainSubject } from "./subject-parts.ts";

const PERCEIVED = new Set(["heard", "seen", "recorded", "filmed", "overheard"]);
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

/** “A deal that customers had after signing up for accounts stated”: behind “that …” a governed thing is not the subject, but the sentence’s own. */
function beforeRelative(clause: Clause, at: number): Subject | null {
  const phrase = clause.phrases[at];
  if (phrase === undefined || !isGoverned(clause, phrase) || clause.items[phrase.head]?.capital === true)
    return null;
  const main = mainSubject(clause, phrase.first);
  const end = clause.phrases[main?.phrases[0] ?? -1]?.last ?? phrase.first;
  return /^(?:that|which|who)$/u.test(low(clause, end + 1)) ? main : null;
}

/** A relative clause without commas is no longer than this. Items. */
const RELATIVE = 10;

/** “residents who left early said”: the relative clause ends in its verb or what goes with it; `end` is that word. */
function beforeWho(clause: Clause, end: number): Subject | null {
  if (STARTS.has(low(clause, end))) return null;
  for (let i = end - 1; i > 0 && i > end - RELATIVE; i -= 1) {
    if (!/^(?:word|number|clitic)$/u.test(clause.items[i]?.kind ?? "") || STARTS.has(low(clause, i)))
      return null;
    if (low(clause, i) !== "who") continue;
    const named = clause.closes[i - 1] ?? -1;
    const top = named < 0 ? -1 : climb(clause, named);
    // “Ann Lee, a chemist who was not there, said”: behind a comma it is the name’s.
    const comma = (clause.phrases[top]?.first ?? 0) - 1;
    return top < 0 || isBehindSomebody(clause, comma) ? null : joint(clause, top);
  }
  return null;
}

function beforeAgeOrDate(clause: Clause, end: number): Subject | null {
  return beforeAge(clause, end) ?? beforeDatedParticiple(clause, end);
}

const HABIT = /^(?:likes?|liked|loves?|loved|used|wont|known|heard|reported|quoted)$/u;

/** “as Lee used to say”, “Lee was reported to have said”, “Lee is fond of saying”; `end` is the “to” or “of”. */
function beforeHabit(clause: Clause, end: number): Subject | null {
  const habit = low(clause, end - 1);
  if (!(low(clause, end) === "to" ? HABIT.test(habit) : low(clause, end) === "of" && habit === "fond"))
    return null;
  let i = end - 2;
  while (BE.has(low(clause, i)) || /^(?:has|had|have|often|always|never|long)$/u.test(low(clause, i))) i -= 1;
  const at = clause.closes[i] ?? -1;
  return at < 0 ? null : joint(clause, climb(clause, at));
}

/** “A boy aged nine said”, “a man in his late 40s said”; `end` is the age’s last item. */
function beforeAge(clause: Clause, end: number): Subject | null {
  let i = end - 1;
  if (low(clause, i) !== "aged") {
    if (!/^(?:\d\ds|teens|.{3,}ties)$/u.test(low(clause, end))) return null;
    if (/^(?:early|mid|late)$/u.test(low(clause, i))) i -= 1;
    if (!/^(?:his|her|their)$/u.test(low(clause, i)) || low(clause, i - 1) !== "in") return null;
    i -= 2;
  } else i -= 1;
  const at = clause.closes[i] ?? -1;
  return at < 0 ? null : joint(clause, climb(clause, at));
}

/** A comma behind somebody, and not behind “last night” or “in Harn”. */
function isBehindSomebody(clause: Clause, comma: number): boolean {
  const before = clause.phrases[clause.closes[comma - 1] ?? -1];
  if (clause.items[comma]?.kind !== "comma" || before === undefined) return false;
  return !isTime(clause, before) && !isGoverned(clause, before);
}

/** “A report published late last year said”, “an alert sent at noon told them”: over the participle to what was published; `end` is the item before the time. */
function beforeDatedParticiple(clause: Clause, end: number): Subject | null {
  let i = end;
  while (/^(?:last|this|next|late|early|earlier|in|on)$/u.test(low(clause, i))) i -= 1;
  const loose = clause.items[i]?.kind === "word" && (clause.holds[i] ?? -1) < 0;
  const at =
    loose && /(?:ed|en|wn|made|sent|held)$/u.test(low(clause, i)) ? (clause.closes[i - 1] ?? -1) : -1;
  return at < 0 ? null : joint(clause, climb(clause, at));
}

/** “Ann Lee, who confirmed it to the paper said”: no comma closes the clause, so what is governed there is not the subject. */
function beforeOpenRelative(clause: Clause, at: number): Subject | null {
  const phrase = clause.phrases[at];
  if (!isGoverned(clause, phrase) || phrase === undefined) return null;
  let i = phrase.first - 1;
  while (i > 0 && clause.items[i]?.kind === "word" && !STARTS.has(low(clause, i)) && low(clause, i) !== "who")
    i -= 1;
  if (low(clause, i) !== "who" || clause.items[i - 1]?.kind !== "comma") return null;
  const named = clause.closes[i - 2] ?? -1;
  return named < 0 ? null : { phrases: [ofWho(clause, named)], relative: null, shared: false };
}

/** “…”, Ann Lee, chief engineer of roads and parks said: an office that no comma closes, behind the name that opens the sentence. */
function beforeOpenOffice(clause: Clause, end: number): Subject | null {
  let comma = end;
  while (
    comma > 0 &&
    (low(clause, comma) === "&" || /^(?:word|number|clitic)$/u.test(clause.items[comma]?.kind ?? ""))
  )
    comma -= 1;
  const office = clause.phrases[clause.opens[comma + 1] ?? -1];
  const named = clause.closes[comma - 1] ?? -1;
  const name = clause.phrases[named];
  const head = clause.items[office?.head ?? -1];
  if (office === undefined || name === undefined || clause.items[comma]?.kind !== "comma") return null;
  const isOffice = head?.capital === false && (isRole(head.low) || isDoer(head.low));
  if (!isOffice || DETERMINERS.has(low(clause, office.first))) return null;
  if (name.first === name.last || clause.items[name.head]?.capital !== true) return null;
  const before = clause.items[name.first - 1];
  const behindMarks = before?.kind === "comma" && clause.items[name.first - 2]?.kind === "quote";
  const opens = before === undefined || before.kind === "quote" || behindMarks;
  return opens ? { phrases: [named], relative: null, shared: false } : null;
}

/** “a setback for President Lee, who”: a thing above a name is not who; “a spokesman for the ministry, who” is. */
function ofWho(clause: Clause, at: number): number {
  const top = climb(clause, at);
  const head = clause.items[clause.phrases[top]?.head ?? -1];
  const name = clause.items[clause.phrases[at]?.head ?? -1]?.capital === true;
  const someone =
    head?.capital === true ||
    isRole(head?.low ?? "") ||
    PEOPLE_PLURALS.has(head?.low ?? "") ||
    isDoer(head?.low ?? "");
  return name && !someone ? at : top;
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

/** Whoever said the last thing before, in this sentence, else the sentence’s own subject. */
function shared(clause: Clause, before: number, earlier: readonly Saying[]): Subject | null {
  const able = earlier.filter(
    (saying) =>
      saying.subject !== null &&
      !saying.passive &&
      saying.verb <= before &&
      !hangsOnNoun(saying) &&
      !isFoundIn(clause, saying),
  );
  // “Lee said the army had asked them to go but said they stayed”: who was asked lies inside what is said.
  const inside = /^(?:and|but)$/u.test(low(clause, before));
  const last =
    able.findLast(({ form }) => !inside || (form.kind !== "ask" && form.kind !== "urge")) ?? able.at(-1);
  const subject = notIt(clause, last?.subject ?? mainSubject(clause, before), before);
  return subject === null ? null : { ...subject, shared: true };
}

/** “It was a noise as the bride ran out, saying …”: behind an “it” that is nobody, whoever opens the clause behind. */
function notIt(clause: Clause, subject: Subject | null, before: number): Subject | null {
  const phrase = clause.phrases[subject?.phrases[0] ?? -1];
  if (phrase === undefined || !/^(?:it|there)$/u.test(low(clause, phrase.first))) return subject;
  if (!BE.has(low(clause, phrase.last + 1))) return subject;
  for (let i = before - 1; i > phrase.last; i -= 1) {
    const opens = /^(?:as|when|while|after|before|because)$/u.test(low(clause, i));
    const at = opens ? (clause.opens[i + 1] ?? -1) : -1;
    if (at >= 0 && !isTime(clause, clause.phrases[at]))
      return { phrases: [at], relative: null, shared: true };
  }
  return subject;
}

/** “a petition challenging the rule, saying”: what its participle does says nothing of the sentence’s own verbs. */
function hangsOnNoun(saying: Saying): boolean {
  return saying.form.form === "ing" && saying.subject?.shared === false && saying.form.kind !== "say";
}

/** “one of three species found in Harn”: a participle, which tells nothing. */
function isFoundIn(clause: Clause, { form, verb, to }: Saying): boolean {
  return (
    form.form === "ed" &&
    form.kind === "mind" &&
    PREPOSITIONS.has(low(clause, to + 1)) &&
    (clause.closes[verb - 1] ?? -1) >= 0
  );
}

/** Verbs of which a name and an -ing form are what is witnessed: “remembers Lee telling her”. */
const WITNESSED =
  /^(?:remember|recall|hear|overhear|record|imagine|see|catch|saw|caught)(?:s|ed|d)?$|^(?:over)?heard$/u;

/** “with Lee stating”, “a letter saying”: a phrase right before an -ing form does it itself; “told reporters, saying” not. */
function beside(clause: Clause, at: number): Subject | null {
  const phrase = clause.phrases[at];
  if (phrase === undefined || isTime(clause, phrase)) return null;
  const governor = low(clause, phrase.first - 1);
  const written = DOCUMENT_NOUNS.has(singular(low(clause, phrase.head)));
  const own =
    written || governor === "with" || WITNESSED.test(governor) || DETERMINERS.has(low(clause, phrase.first));
  return own ? { phrases: [climb(clause, at)], relative: null, shared: false } : null;
}
