import { DETERMINERS } from "../../lexicon/grammar.ts";
import { isDoer, isRole } from "../../lexicon/nouns.ts";
import { PEOPLE_PLURALS } from "../../lexicon/roles.ts";
import { low, type Clause } from "../../people/clause.ts";
import { isTime } from "../../people/phrase-chain.ts";
import { climb, isGoverned, RELATIVE, STARTS } from "./climb.ts";
import { BE } from "./quoted-as.ts";
import type { Subject } from "./saying.ts";
import { joint, mainSubject } from "./subject-parts.ts";

/*
 * What may stand between a subject and its verb of saying without a comma, and is passed over: each function gives the
 * subject beyond, or null where its words do not stand there.
 */

/** “A deal that customers had after signing up for accounts stated”: behind “that …” a governed thing is not the subject, but the sentence’s own. */
export function beforeRelative(clause: Clause, at: number): Subject | null {
  const phrase = clause.phrases[at];
  if (phrase === undefined || !isGoverned(clause, phrase) || clause.items[phrase.head]?.capital === true)
    return null;
  const main = mainSubject(clause, phrase.first);
  const end = clause.phrases[main?.phrases[0] ?? -1]?.last ?? phrase.first;
  return /^(?:that|which|who)$/u.test(low(clause, end + 1)) ? main : null;
}

/** “residents who left early said”: the relative clause ends in its verb or what goes with it; `end` is that word. */
export function beforeWho(clause: Clause, end: number): Subject | null {
  if (STARTS.has(low(clause, end)) || clause.items[end]?.kind === "comma") return null;
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

/** Over an age, or over a participle with its time, to the subject. */
export function beforeAgeOrDate(clause: Clause, end: number): Subject | null {
  return beforeAge(clause, end) ?? beforeDatedParticiple(clause, end);
}

const HABIT =
  /^(?:likes?|liked|loves?|loved|used|wont|known|heard|reported|quoted|said|alleged|understood|believed|thought|claimed|rumou?red)$/u;

/** “as Lee used to say”, “Lee was reported to have said”, “Lee is fond of saying”; `end` is the “to” or “of”. */
export function beforeHabit(clause: Clause, end: number): Subject | null {
  const habit = low(clause, end - 1);
  if (!(low(clause, end) === "to" ? HABIT.test(habit) : low(clause, end) === "of" && habit === "fond"))
    return null;
  let i = end - 2;
  while (BE.has(low(clause, i)) || /^(?:has|had|have|often|always|long)$/u.test(low(clause, i))) i -= 1;
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
export function beforeOpenRelative(clause: Clause, at: number): Subject | null {
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
export function beforeOpenOffice(clause: Clause, end: number): Subject | null {
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
export function ofWho(clause: Clause, at: number): number {
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
