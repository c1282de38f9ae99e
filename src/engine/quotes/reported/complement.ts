import { DETERMINERS, PREPOSITIONS } from "../../lexicon/grammar.ts";
import { isAt, SAYING, VERB } from "../../lexicon/word-classes.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Saying } from "../attribution/saying.ts";
import { behindAddressee } from "./addressee.ts";
import { behindList, skipCircumstances } from "./circumstances.ts";
import { deniedStart } from "./denied.ts";
import { isFinding } from "./finding.ts";
import { hasFinite, isAdverb, isFinite, opensClause } from "./grammar.ts";
import { opensLongSubject, takesClause } from "./long-subject.ts";
import { isApproximate, isOfAmount, opensOtherwise } from "./openers.ts";
import { isSaidWhole } from "./said-whole.ts";
import { questionStart, urgedStart } from "./urged.ts";
import { ADDRESSED, BINDING, DEEDS, NO_CLAUSE, URGING } from "./verbs.ts";

/** Verbs whose “how …” is told: after “told her why” nothing has been said to the reader. */
const TELLS_HOW = new Set(["explain", "recall", "recount", "reveal"]);
/** Words that open a reported question or manner: “explained how …”. After “asked” they report nothing. */
const OPENERS = new Set(["how", "why", "what", "who"]);

/**
 * Where the words begin that a saying reports behind it, as an item index; null when it reports nothing there.
 * said (that) …; told her (that) …; said on Tuesday (that) …; pledged to …; thanked …; denied ….
 */
export function complementStart(clause: Clause, saying: Saying): number | null {
  const { lemma, kind } = saying.form;
  if (DEEDS.has(lemma) && saying.form.form !== "ing") return deedStart(clause, saying);
  const urges = URGING.has(lemma) || (lemma === "call" && /^(?:up)?on$/u.test(low(clause, saying.to + 1)));
  // “pleaded not guilty to murder” urges nobody.
  const pleads = lemma === "plead" && /^(?:not|guilty)$/u.test(low(clause, saying.to + 1));
  const urged = urges && !pleads && saying.side === "left" ? urgedStart(clause, saying) : -1;
  if (urged >= 0) return urged;
  if (kind === "ask") return questionStart(clause, saying);
  // “described how she had fled”.
  if (lemma === "describe" && low(clause, saying.to + 1) === "how" && opensClause(clause, saying.to + 2))
    return saying.to + 1;
  const denied = deniedStart(clause, saying);
  if (denied >= 0) return denied;
  if (kind !== "say" && !BINDING.has(lemma) && !isFinding(clause, saying)) return null;
  let i = saying.to + 1;
  // “Asserting that it was free, the town said …” has its subject behind.
  const leads = saying.form.form === "ing" && saying.subject?.shared === true;
  if (saying.side === "right" && !leads) return null;
  // “were asked to come and suggest what …” tells of no saying.
  if (saying.form.form === "base" && saying.subject?.shared === true && low(clause, saying.verb - 1) !== "to")
    return null;
  while (
    isAdverb(clause, i) &&
    low(clause, i) !== "there" &&
    !isApproximate(clause, i) &&
    !isOfAmount(clause, i) &&
    !opensOtherwise(clause, i)
  )
    i += 1;
  if (BINDING.has(lemma) && low(clause, i) === "to" && !isThingAgreed(clause, i + 1, lemma))
    // “vowed never to sell”.
    return isWhatIsClaimed(clause, saying) ? null : low(clause, i - 1) === "never" ? i - 1 : i;
  // “the town has agreed, and the firm has agreed, to end …”.
  if (BINDING.has(lemma) && clause.items[i]?.kind === "comma" && low(clause, i + 1) === "to") return i + 1;
  // “told how she had fled”; “told her why” tells the reader nothing.
  if (lemma === "tell" && low(clause, i) === "how" && opensClause(clause, i + 1)) return i;
  if (ADDRESSED.has(lemma)) {
    // “told “Selby Today” that …”: a programme.
    if (clause.items[i]?.kind === "quote" && low(clause, i + 1) === "that") i += 1;
    const addressee = clause.opens[i] ?? -1;
    if (isBetweenCommas(clause, saying, addressee)) return null;
    const told =
      low(clause, i) === "that" ? -1 : behindAddressee(clause, i, (at) => startsReport(clause, at, lemma));
    if (told >= 0) return told;
    // “told ABC Radio embers had landed”: one phrase, in which the names are who is told.
    const split = lemma === "tell" && opensClause(clause, i) ? behindNames(clause, i) : -1;
    if (split >= 0) return split;
    if (addressee >= 0 && low(clause, i) !== "that" && (lemma === "tell" || !opensClause(clause, i)))
      i = (clause.phrases[addressee]?.last ?? i) + 1;
    i = behindList(clause, i);
    if (lemma !== "tell" && lemma !== "warn" && low(clause, i) !== "that") return null;
  }
  // “promised voters there would be”.
  const voters = clause.phrases[lemma === "promise" ? (clause.opens[i] ?? -1) : -1];
  if (voters !== undefined && !opensClause(clause, i) && opensClause(clause, voters.last + 1))
    return voters.last + 1;
  if (isBehindComma(clause, saying, i)) return i + 1;
  if (!opensOtherwise(clause, i)) i = skipCircumstances(clause, i);
  if (isUnmarked(clause, i)) return i + 1;
  if (lemma === "deny")
    return (/.{2}ing$/u.test(low(clause, i)) && clause.items[i + 1]?.kind === "word") ||
      opensClause(clause, i)
      ? i
      : low(clause, i) === "that" && clause.items[i + 1]?.kind === "word"
        ? i
        : null;
  // “added to the sign that says …”
  if (low(clause, i) === "that" && (clause.closes[i - 1] ?? -1) >= 0 && isFinite(clause, i + 1)) return null;
  if (low(clause, i) === "that") {
    // “reiterated that, telling us so”.
    const ends = clause.items[i + 1]?.kind === "comma" && low(clause, i + 2).endsWith("ing");
    // “said that in May”: what was said before.
    const pointed = PREPOSITIONS.has(low(clause, i + 1)) && !hasFinite(clause, i + 1, clause.items.length);
    // “demanded that money.”
    const after = clause.items[i + 2];
    return after === undefined || after.kind === "stop" || ends || pointed ? null : i;
  }
  // “disclosed this in a statement made …”
  if (NO_CLAUSE.has(lemma) || (low(clause, i) === "this" && PREPOSITIONS.has(low(clause, i + 1))))
    return null;
  if (OPENERS.has(low(clause, i)) && TELLS_HOW.has(lemma)) return i;
  // “wrote to them saying it was late”: the second verb says it.
  if (
    /^(?:saying|claiming|warning|insisting|stating|arguing|alleging|telling)$/u.test(low(clause, i)) ||
    isGreeting(clause, i)
  )
    return null;
  if (
    opensClause(clause, i, takesClause(lemma)) ||
    opensOtherwise(clause, i) ||
    opensLongSubject(clause, i, lemma)
  )
    return i;
  const said = lemma === "tell" ? i : saying.to + 1;
  const whole =
    lemma === "say" ||
    (lemma === "tell" && said > saying.to + 1 && hasFinite(clause, said + 1, clause.items.length));
  return whole && isSaidWhole(clause, saying, said) ? said : null;
}

/** “said hello to a man who …”, “said a prayer for those lost”: words that are said, and no clause. */
function isGreeting(clause: Clause, i: number): boolean {
  const head = low(clause, clause.phrases[clause.opens[i] ?? -1]?.head ?? -1);
  return (
    /^(?:hello|goodbye|goodbyes|farewell|farewells|prayers?|grace|mass|thanks)$/u.test(head) &&
    !isFinite(clause, i + 1)
  );
}

/** “Ann Lee said, the town was lost”: a comma that is one too many, right behind a verb whose subject opens the sentence. */
function isBehindComma(clause: Clause, { subject, side, to, form }: Saying, i: number): boolean {
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? -1;
  const opens = first === 0 || (first === 1 && /^(?:and|but|so|the)$/u.test(low(clause, 0)));
  const verb = side === "left" && form.form !== "ing" && i === to + 1;
  return opens && verb && clause.items[i]?.kind === "comma" && opensClause(clause, i + 1);
}

/** “agreed to a plan”, “agreed to key changes”: what is agreed to, and no deed. */
function isThingAgreed(clause: Clause, i: number, lemma: string): boolean {
  const phrase = clause.phrases[clause.opens[i] ?? -1];
  const noun = phrase !== undefined && phrase.last > i && !isAt(clause.items, i, VERB | SAYING);
  return DETERMINERS.has(low(clause, i)) || (lemma === "agree" && noun);
}

/** “the papers she claimed to own”: a noun right before the pronoun, which is what she claims. */
function isWhatIsClaimed(clause: Clause, { subject }: Saying): boolean {
  const phrase = clause.phrases[subject?.phrases[0] ?? -1];
  return phrase?.pronoun === true && (clause.closes[phrase.first - 1] ?? -1) >= 0;
}

/** “Lee told Harn Radio: All have come back.” A colon, and behind it a sentence without marks. */
function isUnmarked(clause: Clause, colon: number): boolean {
  if (low(clause, colon) !== ":") return false;
  const rest = clause.items.slice(colon + 1);
  return opensClause(clause, colon + 1) && rest.every(({ kind }) => kind !== "quote" && kind !== "colon");
}

/** “If it is so, Lee told Harn Radio, the town would …”: the words of saying interrupt what is said. */
function isBetweenCommas(clause: Clause, { side, subject }: Saying, addressee: number): boolean {
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? 0;
  const last = clause.phrases[addressee]?.last ?? -1;
  if (side === "right" || last < 0 || clause.items[last + 1]?.kind !== "comma") return false;
  return clause.items[first - 1]?.kind === "comma" && opensClause(clause, last + 2);
}

/** The first small word behind capitals in the phrase at `i`; -1 where no such stands in it. */
function behindNames(clause: Clause, i: number): number {
  const last = clause.phrases[clause.opens[i] ?? -1]?.last ?? i;
  for (let k = i + 1; k <= last; k += 1)
    if (
      clause.items[k - 1]?.capital === true &&
      clause.items[k]?.kind === "word" &&
      !clause.items[k]?.capital
    )
      return k;
  return -1;
}

/** Whether behind the one addressed a report begins at `i`; where the verb takes a clause alone too, only with “that” or a phrase. */
function startsReport(clause: Clause, i: number, lemma: string): boolean {
  if (clause.items[i] === undefined) return false;
  if (low(clause, i) === "that") return !isFinite(clause, i + 1);
  if (lemma !== "tell" && (clause.opens[i] ?? -1) < 0) return false;
  return opensClause(clause, i) || opensOtherwise(clause, i) || opensLongSubject(clause, i, "say");
}

/** “thanked Poland for …” is told from its verb on, so that the deed is in the words. */
function deedStart(clause: Clause, saying: Saying): number | null {
  const next = clause.items[saying.to + 1];
  if (next?.kind !== "word") return null;
  // “a post that he apologised for in March”: what for stands before.
  const behind = clause.items[saying.to + 2];
  if (PREPOSITIONS.has(next.low) && (behind?.kind !== "word" || PREPOSITIONS.has(behind.low))) return null;
  const which = clause.phrases[saying.subject?.phrases[0] ?? -1]?.first ?? 0;
  if (low(clause, which - 1) === "which" && low(clause, which - 2) === "for") return null;
  return saying.form.lemma !== "accuse" || isOfDoing(clause, saying.to) ? saying.verb : null;
}

/** Whoever is accused is named in no more items than this. */
const ACCUSED = 12;

/** “accused the council of hiding it”: what somebody is said to have done, as a verb. */
function isOfDoing(clause: Clause, cue: number): boolean {
  for (let i = cue + 1; i <= cue + ACCUSED; i += 1) {
    if (low(clause, i) === "of")
      return /.{2}ing$/u.test(low(clause, isAdverb(clause, i + 1) ? i + 2 : i + 1));
    const { kind } = clause.items[i] ?? {};
    if (kind !== "clitic" && ((kind !== "word" && kind !== "number") || isFinite(clause, i))) return false;
  }
  return false;
}
