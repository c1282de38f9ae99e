import { AUXILIARIES, DETERMINERS, NEGATIONS, POSSESSIVES, PREPOSITIONS } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Stretch } from "../attribution/context.ts";
import { hasFinite, isFinite } from "./grammar.ts";

/** Items of a clause, `to` outside. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Fewer words than this around a fragment are the reporter’s frame and no report. */
const FEWEST = 3;
/** Items `from` … `to`, `to` outside, as a stretch of the article. */
export function stretchOf(clause: Clause, from: number, to: number): Stretch {
  return { from: clause.items[from]?.from ?? 0, to: clause.items[to - 1]?.to ?? 0 };
}

function lastComma(clause: Clause, from: number, to: number): number {
  let i = to;
  while (i > from && clause.items[i]?.kind !== "comma") i -= 1;
  return i;
}

/** A subject and its verb, not “Lee had” before the marks that hold the rest. */
export function isWhole(clause: Clause, from: number, to: number): boolean {
  if (to - from < FEWEST) return false;
  const last = low(clause, to - 1);
  // “The landslip, which caused “two deaths””, “the man, who later ran, [claimed …]”: no verb but the aside's.
  const comma = lastComma(clause, from, to - 1);
  if (/^(?:which|who)$/u.test(low(clause, comma + 1)) && !hasFinite(clause, from, comma)) return false;
  if (/^(?:which|who)$/u.test(low(clause, to - 2)) && !hasFinite(clause, from, to - 2)) return false;
  // “vowed to block the road “until …””; “said he was a man who had “…””.
  if (/^(?:to|not)$/u.test(low(clause, from))) return to - from > FEWEST && !isOpenEnd(last);
  if (/^(?:had|has|have)$/u.test(last)) return hasFinite(clause, from, to - 2);
  return hasFinite(clause, from, to) && !isOpenEnd(last);
}

function isOpenEnd(word: string): boolean {
  return (
    AUXILIARIES.has(word) ||
    NEGATIONS.has(word) ||
    PREPOSITIONS.has(word) ||
    POSSESSIVES.has(word) ||
    DETERMINERS.has(word) ||
    word === "to"
  );
}

/** `to`, without what binds the words before it to others: a comma, “and”, “which”. */
export function trimmed(clause: Clause, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (clause.items[end - 1]?.kind === "comma" ||
      /^(?:and|but|or)$/u.test(low(clause, end - 1)) ||
      // “…, which “led to a crash””.
      (/^(?:which|who)$/u.test(low(clause, end - 1)) && clause.items[end - 2]?.kind === "comma"))
  )
    end -= 1;
  return end;
}

/** “it was late and is “making sure””: the second verb goes with the marks. */
function withoutVerb(clause: Clause, from: number, to: number): number {
  return AUXILIARIES.has(low(clause, to - 1)) && low(clause, to - 2) === "and"
    ? trimmed(clause, from, to - 2)
    : to;
}

/** “it ran in and saw men in a “dark scene””: without the last verb, whose words the marks hold; else all of it. */
function upToWhole(clause: Clause, from: number, to: number): number {
  if (isWhole(clause, from, to)) return to;
  let i = to - 1;
  while (i > from && !/^(?:and|but)$/u.test(low(clause, i))) i -= 1;
  const before = trimmed(clause, from, i);
  return isFinite(clause, i + 1) && isWhole(clause, from, before) ? before : to;
}

/** “said it was “mad” at times and that the plan would fail”: the “that” behind the marks, where a whole clause follows; else -1. */
function goesOnWithThat(clause: Clause, range: Range, from: number, to: number): number {
  let i = from;
  while (i < to && low(clause, i) !== "that" && !isFinite(clause, i)) i += 1;
  const before = low(clause, i - 1);
  if (
    low(clause, i) !== "that" ||
    !(i === from || before === "and" || before === "but" || clause.items[i - 1]?.kind === "comma")
  )
    return -1;
  const ends = to === range.to && to - i > FEWEST && hasFinite(clause, i + 2, to);
  return ends || isWhole(clause, i + 1, to) ? i : -1;
}

/** The reported words without the quotes among them; a frame of a word or two around a quote is left out. */
export function cutAtMarks(
  clause: Clause,
  range: Range,
  said: ReadonlyMap<number, number>,
  cue: number,
): Stretch[] {
  const pieces: Stretch[] = [];
  let from = range.from;
  let cut = false;
  for (let i = range.from; i <= range.to; i += 1) {
    const item = clause.items[i];
    const isQuote = i < range.to && item?.kind === "quote" && said.has(item.mark);
    if (i < range.to && !isQuote) continue;
    cut ||= isQuote;
    // The marks are another’s: “ruled it unlawful, a decision that Lee called “mad””.
    const other = isQuote && item !== undefined && (said.get(item.mark) ?? cue) !== cue;
    const end = withoutVerb(clause, from, trimmed(clause, from, other ? lastComma(clause, from, i) : i));
    const to = isQuote && !other ? upToWhole(clause, from, end) : end;
    if (
      to > from &&
      (!cut || (from === range.from && clause.items[i - 1]?.kind !== "colon" && isWhole(clause, from, to)))
    ) {
      pieces.push(stretchOf(clause, from, to));
    } else if (cut && from > range.from) {
      const that = goesOnWithThat(clause, range, from, to);
      if (that >= 0) pieces.push(stretchOf(clause, that, to));
    }
    from = i + 1;
  }
  return pieces;
}
