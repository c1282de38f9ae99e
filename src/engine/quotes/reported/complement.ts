import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Saying } from "../attribution/saying.ts";
import { endOfChain, isTime } from "../../people/phrase-chain.ts";
import { hasFinite, isAdverb, isFinite, opensClause } from "./grammar.ts";
import { behindAddressee } from "./addressee.ts";
import { isApproximate, isOfAmount, opensOtherwise } from "./openers.ts";
import { opensLongSubject, takesClause } from "./long-subject.ts";
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
  const urged = urges && saying.side === "left" ? urgedStart(clause, saying) : -1;
  if (urged >= 0) return urged;
  if (kind === "ask") return questionStart(clause, saying);
  if (kind !== "say" && !BINDING.has(lemma)) return null;
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
  if (BINDING.has(lemma) && low(clause, i) === "to" && !DETERMINERS.has(low(clause, i + 1))) return isWhatIsClaimed(clause, saying) ? null : i;
  // “the town has agreed, and the firm has agreed, to end …”.
  if (BINDING.has(lemma) && clause.items[i]?.kind === "comma" && low(clause, i + 1) === "to") return i + 1;
  if (ADDRESSED.has(lemma)) {
    // “told “Selby Today” that …”: a programme.
    if (clause.items[i]?.kind === "quote" && low(clause, i + 1) === "that") i += 1;
    const addressee = clause.opens[i] ?? -1;
    if (isBetweenCommas(clause, saying, addressee)) return null;
    const told = low(clause, i) === "that" ? -1 : behindAddressee(clause, i, (at) => startsReport(clause, at, lemma));
    if (told >= 0) return told;
    // “told ABC Radio embers had landed”: one phrase, in which the names are who is told.
    const split = lemma === "tell" && opensClause(clause, i) ? behindNames(clause, i) : -1;
    if (split >= 0) return split;
    if (addressee >= 0 && low(clause, i) !== "that" && (lemma === "tell" || !opensClause(clause, i)))
      i = (clause.phrases[addressee]?.last ?? i) + 1;
    i = behindList(clause, i);
    if (lemma !== "tell" && lemma !== "warn" && low(clause, i) !== "that") return null;
  }
  if (isUnmarked(clause, i)) return i + 1;
  // “promised voters there would be”.
  const voters = clause.phrases[lemma === "promise" ? (clause.opens[i] ?? -1) : -1];
  if (voters !== undefined && !opensClause(clause, i) && opensClause(clause, voters.last + 1)) return voters.last + 1;
  if (isBehindComma(clause, saying, i)) return i + 1;
  if (!opensOtherwise(clause, i)) i = skipCircumstances(clause, i);
  if (lemma === "deny")
    return (/.{2}ing$/u.test(low(clause, i)) && clause.items[i + 1]?.kind === "word") ||
      opensClause(clause, i)
      ? i
      : low(clause, i) === "that"
        ? i
        : null;
  // “added to the sign that says …”
  if (low(clause, i) === "that" && (clause.closes[i - 1] ?? -1) >= 0 && isFinite(clause, i + 1)) return null;
  if (low(clause, i) === "that") {
    // “reiterated that, telling us so”.
    const ends = clause.items[i + 1]?.kind === "comma" && low(clause, i + 2).endsWith("ing");
    // “said that in May”: what was said before.
    const pointed = PREPOSITIONS.has(low(clause, i + 1)) && !hasFinite(clause, i + 1, clause.items.length);
    return clause.items[i + 1] === undefined || ends || pointed ? null : i;
  }
  // “disclosed this in a statement made …”
  if (NO_CLAUSE.has(lemma) || (low(clause, i) === "this" && PREPOSITIONS.has(low(clause, i + 1))))
    return null;
  if (OPENERS.has(low(clause, i)) && TELLS_HOW.has(lemma)) return i;
  // “wrote to them saying it was late”: the second verb says it.
  if (/^(?:saying|claiming|warning|insisting|stating|arguing|alleging|telling)$/u.test(low(clause, i)) || isGreeting(clause, i)) return null;
  if (opensClause(clause, i, takesClause(lemma)) || opensOtherwise(clause, i) || opensLongSubject(clause, i, lemma))
    return i;
  const said = lemma === "tell" ? i : saying.to + 1;
  const whole = lemma === "say" || (lemma === "tell" && said > saying.to + 1 && hasFinite(clause, said + 1, clause.items.length));
  return whole && isSaidWhole(clause, saying, said) ? said : null;
}

/** Fewer items than this behind “said” are no report of their own: “said so”, “said a prayer”. */
const FEWEST = 3;
/** What is said and is no clause: “said a few words to the men who came”, “said goodbye to the town she loved”. */
const OBJECTS =
  /^(?:hello|goodbyes?|farewells?|prayers?|grace|mass|thanks|words?|piece|little|much|more|less|lot|nothing|something|anything|everything|things?|bit|it|this|that|so|no|yes|lines?|names?|amen|sorry|story|stories|tales?|jokes?|truth|lies?|secrets?|news)$/u;
/** Words behind which no report begins right away. */
const CIRCUMSTANCES =
  /^(?:when|as|while|before|after|if|about|against|of|to|at|in|on|from|for|by|with|into|over|and|or|but|because|so|too|than|who|which|how|why|what|where)$/u;

/** “said demand remains strong”: what no table tells a verb in is a clause still, for “say” takes hardly any object. */
function isSaidWhole(clause: Clause, { from, form }: Saying, i: number): boolean {
  if (form.form === "ing" || form.form === "base") return false;
  const rest = clause.items.slice(i);
  const end = rest.findIndex(({ kind }) => kind === "stop" || kind === "semicolon");
  const told = end < 0 ? rest : rest.slice(0, end);
  if (told.length < FEWEST || told.some(({ kind }) => kind === "quote" || kind === "colon" || kind === "dash")) return false;
  if (clause.items.slice(0, from).some(({ kind }) => kind === "quote")) return false;
  const [first] = told;
  if (first?.kind === "comma" || CIRCUMSTANCES.test(first?.low ?? "")) return false;
  const phrase = clause.phrases[clause.opens[i] ?? -1];
  if (phrase === undefined) {
    // “said never before had it been so full”, “said tomorrow would be too late”.
    const turned = /^(?:never|not|nowhere|tomorrow|only)$/u.test(first?.low ?? "");
    if (turned) return hasFinite(clause, i + 1, i + told.length);
    // “said talks on a deal start in May”: a plural that is as often a verb.
    return /[^s]s$/u.test(first?.low ?? "") && !AUXILIARIES.has(first?.low ?? "") && PREPOSITIONS.has(low(clause, i + 1));
  }
  if (phrase.pronoun || isTime(clause, phrase)) return false;
  return !OBJECTS.test(low(clause, phrase.head)) && !OBJECTS.test(low(clause, phrase.first));
}

/** “said hello to a man who …”, “said a prayer for those lost”: words that are said, and no clause. */
function isGreeting(clause: Clause, i: number): boolean {
  const head = low(clause, clause.phrases[clause.opens[i] ?? -1]?.head ?? -1);
  return /^(?:hello|goodbye|goodbyes|farewell|farewells|prayers?|grace|mass|thanks)$/u.test(head) && !isFinite(clause, i + 1);
}

/** “Ann Lee said, the town was lost”: a comma that is one too many, right behind a verb whose subject opens the sentence. */
function isBehindComma(clause: Clause, { subject, side, to, form }: Saying, i: number): boolean {
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? -1;
  const opens = first === 0 || (first === 1 && /^(?:and|but|so|the)$/u.test(low(clause, 0)));
  const verb = side === "left" && form.form !== "ing" && i === to + 1;
  return opens && verb && clause.items[i]?.kind === "comma" && opensClause(clause, i + 1);
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

/** “asked (her) whether …”, “wondered if …”: a question is told from its “whether” on. “Lee, asked whether …,” asks nothing. */
function questionStart(clause: Clause, saying: Saying): number | null {
  if (saying.side === "right" || saying.passive || clause.items[saying.from - 1]?.kind === "comma")
    return null;
  let i = saying.to + 1;
  while (isAdverb(clause, i)) i += 1;
  const at = clause.opens[i] ?? -1;
  if (at >= 0) i = (clause.phrases[at]?.last ?? i) + 1;
  return /^(?:whether|if)$/u.test(low(clause, i)) && opensClause(clause, i + 1) ? i : null;
}

/** Whom an order is given to is named in no more items than this. */
const ADDRESSEE = 10;

/** “urged residents (not) to leave”, “appealed to them to leave”: the item “to” or “not”; -1 when nothing is urged. */
function urgedStart(clause: Clause, saying: Saying): number {
  let subject = false;
  for (let i = saying.to + 1; i <= saying.to + ADDRESSEE; i += 1) {
    const item = clause.items[i];
    if (item?.kind !== "word" && item?.kind !== "number" && item?.kind !== "quote") return -1;
    if (item.low === "that" || isFinite(clause, i)) return -1;
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

/** The first small word behind capitals in the phrase at `i`; -1 where no such stands in it. */
function behindNames(clause: Clause, i: number): number {
  const last = clause.phrases[clause.opens[i] ?? -1]?.last ?? i;
  for (let k = i + 1; k <= last; k += 1)
    if (clause.items[k - 1]?.capital === true && clause.items[k]?.kind === "word" && !clause.items[k]?.capital) return k;
  return -1;
}

/** Whether behind the one addressed a report begins at `i`; where the verb takes a clause alone too, only with “that” or a phrase. */
function startsReport(clause: Clause, i: number, lemma: string): boolean {
  if (clause.items[i] === undefined) return false;
  if (low(clause, i) === "that") return !isFinite(clause, i + 1);
  if (lemma !== "tell" && (clause.opens[i] ?? -1) < 0) return false;
  return opensClause(clause, i) || opensOtherwise(clause, i) || opensLongSubject(clause, i, "say");
}

/** Passes over “on Tuesday”, “in a statement”, “to the BBC”, between commas or not. */
function skipCircumstances(clause: Clause, start: number): number {
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
    if (/^(?:after|before|while|in|by|on)$/u.test(low(clause, link)) && met >= 0 && isLoose(clause, link + 1)) {
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

function isLoose(clause: Clause, i: number): boolean {
  return (clause.holds[i] ?? -1) < 0 && /.{3}ing$/u.test(low(clause, i));
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
function behindList(clause: Clause, end: number): number {
  let i = end;
  while (clause.items[i]?.kind === "comma" || low(clause, i) === "and") {
    const at = clause.opens[i + 1] ?? -1;
    if (at < 0) return end;
    i = endOfChain(clause, at) + 1;
  }
  return low(clause, i) === "that" ? i : end;
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
  return saying.verb;
}
