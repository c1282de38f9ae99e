import { PREPOSITIONS } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import { endOfChain, isTime } from "../../people/phrase-chain.ts";
import type { Saying } from "../attribution/saying.ts";
import { complementStart } from "./complement.ts";
import { hasFinite, isAdverb, isFinite, opensClause } from "./grammar.ts";
import { opensOtherwise } from "./openers.ts";

/** Words of saying between commas are no longer than this. Items. */
const LONGEST = 16;
/** Words that open what only leads up to the saying: “When asked, he said, …”. */
const LEADS = /^(?:when|as|asked|pressed|while|after|before)$/u;

/**
 * “The bridge, Lee told the council, would open in May.” What the saying interrupts, as the items of both halves (`to`
 * outside); null when it interrupts nothing. Taken: commas on both sides, a subject of its own, a verb in one of the halves.
 * Refused: “Lee, who said so, …”, “the mayor, Ann Lee, said”, marks beside the commas, and a finite verb before the second comma.
 */
export function interruptedBy(
  clause: Clause,
  saying: Saying,
  all: readonly Saying[],
): { readonly before: number; readonly behind: number; readonly end: number } | null {
  const { subject } = saying;
  const phrase = clause.phrases[subject?.phrases[0] ?? -1];
  if (phrase === undefined || subject?.relative !== null || subject.shared) return null;
  if (saying.form.kind !== "say" || saying.form.form === "ing") return null;
  // “The aim, they say, is to win”, but “they hope to say”.
  const source = saying.form.lemma === "according";
  // “boats which, according to Lee, were lost”: all that is told stands behind.
  if (source && /^(?:which|that|who|whom|and|but)$/u.test(low(clause, saying.from - 2))) return null;
  if (saying.form.form === "base" && saying.verb !== phrase.last + 1 && !source) return null;
  const start = saying.side === "left" ? phrase.first : saying.from;
  if (start < 2 || clause.items[start - 1]?.kind !== "comma") return null;
  if (saying.side === "left" && clause.items.slice(phrase.last + 1, saying.from).some(isComma)) return null;
  // “In May, Lee said the bridge, once painted, …”: what is told begins right behind the verb.
  if (complementStart(clause, saying) !== null) return null;
  if (clause.items.slice(0, start - 1).some(({ kind }) => kind === "quote")) return null;
  const told = Math.max(saying.to, saying.side === "right" ? phrase.last : saying.to);
  const comma = commaBehind(clause, told + 1);
  let end = clause.items.length;
  while (end > comma && clause.items[end - 1]?.kind === "stop") end -= 1;
  if (comma < 0 || comma + 1 >= end || LEADS.test(low(clause, 0))) return null;
  if (clause.items[comma + 1]?.kind === "quote") return null;
  if (!goesOn(clause, start - 1, comma + 1)) return null;
  const whole = hasFinite(clause, 0, start - 1);
  // “The lane is narrow, she said, in a town of wide ones”, “…, she said, but she would not say why”: the rest is the reporter’s.
  // “…, said Ann Lee, a clerk who sits there.”: what is told of her.
  const beside = saying.side === "right" && whole && isToldOf(clause, comma + 1, end);
  const rest =
    beside ||
    (whole &&
      // “It was, she said, a joke”.
      !isFinite(clause, start - 2) &&
      !isFinite(clause, comma + 1) &&
      (!hasFinite(clause, comma + 1, end) || all.some((one) => one.verb > comma && one.subject !== null)));
  return { before: start - 1, behind: comma + 1, end: rest ? comma + 1 : end };
}

/** “who …”, or a noun phrase with its prepositions and behind it nothing or “who …”. */
function isToldOf(clause: Clause, from: number, to: number): boolean {
  if (/^(?:who|which|whose)$/u.test(low(clause, from))) return true;
  const at = clause.opens[from] ?? -1;
  if (at < 0 || clause.phrases[at]?.pronoun === true) return false;
  const next = endOfChain(clause, at) + 1;
  return next >= to || /^(?:who|which|whose|and|,)$/u.test(low(clause, next)) || !hasFinite(clause, next, to);
}

/** Both halves are one sentence: a verb for the subject before, a clause behind “In May, she said,”, or a clause and more. */
function goesOn(clause: Clause, before: number, behind: number): boolean {
  const next = clause.items[behind];
  if (next?.kind !== "word" || next.low.endsWith("ing")) return false;
  const leads = isTime(clause, clause.phrases[clause.opens[0] ?? -1]) || PREPOSITIONS.has(low(clause, 0));
  if (leads) return opensClause(clause, behind) || opensOtherwise(clause, behind);
  let verb = behind;
  while (isAdverb(clause, verb)) verb += 1;
  return hasFinite(clause, 0, before) || isFinite(clause, verb);
}

/** The comma that closes the words of saying; -1 when a verb, a mark or the sentence’s end comes first. */
function commaBehind(clause: Clause, from: number): number {
  for (let i = from; i < clause.items.length && i < from + LONGEST; i += 1) {
    const item = clause.items[i];
    if (item?.kind === "comma") return i;
    if ((item?.kind !== "word" && item?.kind !== "number") || isFinite(clause, i) || item.low === "that")
      return -1;
  }
  return -1;
}

function isComma({ kind }: { readonly kind: string }): boolean {
  return kind === "comma";
}
