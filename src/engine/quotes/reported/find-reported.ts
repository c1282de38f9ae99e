import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
} from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import { speechBy, type Context, type Stretch, type Verdict } from "../attribution/context.ts";
import type { Saying } from "../attribution/saying.ts";
import { complementStart } from "./complement.ts";
import { hasFinite, isFinite } from "./grammar.ts";
import { interruptedBy } from "./interrupted.ts";
import { trailingStart } from "./trailing.ts";
import type { Reported } from "./reported.ts";
import { findTurns } from "./turns.ts";
import { SHOWING } from "./verbs.ts";

/** Items of a clause, `to` outside. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Fewer words than this around a fragment are the reporter’s frame and no report. */
const FEWEST = 3;
/** “Estimates suggest”, “figures show”: counts that speak. */
const PLURAL = /s$/u;

/**
 * All reported speech, in text order. What is denied, asked or wished for is none; what lies inside other reported
 * speech belongs to the outer source.
 */
export function findReported(context: Context, verdicts: readonly Verdict[]): Reported[] {
  const said = new Map<number, number>();
  const spent = new Set<number>();
  for (const one of verdicts) {
    if (!one.said) continue;
    const cue = one.speech.cue?.from ?? -1;
    said.set(one.mark, cue);
    // “…,” she said when asked: the saying has said what it says.
    if (one.speech.rule === "said-after") spent.add(cue);
  }
  const found: Reported[] = [];
  for (const [c, clause] of context.clauses.entries()) {
    const own = context.sayings[c] ?? [];
    let covered = -1;
    for (const saying of own) {
      if (spent.has(clause.items[saying.from]?.from ?? -1)) continue;
      if (saying.verb < covered || saying.denied || saying.passive || saying.unreal) continue;
      const cut = interruptedBy(clause, saying, own);
      if (cut !== null && speaks(context, c, saying)) {
        const speech = speechBy(context, c, saying, "reported-around", "sure");
        if (speech === null || speech.figure < 0) continue;
        covered = Math.max(covered, cut.end);
        const [more, ...rest] = cutAtMarks(clause, { from: cut.behind, to: cut.end }, said, -1);
        // “She would not, she said, be “drawn””: what is left is no report.
        if (more === undefined && !isWhole(clause, 0, cut.before)) continue;
        const stretch = stretchOf(clause, 0, cut.before);
        found.push(more === undefined ? { stretch, speech } : { stretch, more, speech });
        for (const one of rest) found.push({ stretch: one, speech });
        continue;
      }
      const range = rangeOf(clause, saying, own);
      if (range === null || !speaks(context, c, saying)) continue;
      const speech = speechBy(
        context,
        c,
        saying,
        range.rule,
        isShort(clause, saying, range) ? "likely" : "sure",
      );
      if (speech === null || speech.figure < 0) continue;
      covered = Math.max(covered, range.to);
      for (const stretch of cutAtMarks(clause, range, said, clause.items[saying.from]?.from ?? -1))
        found.push({ stretch, speech });
    }
  }
  const turns = findTurns(context);
  const inside = ({ stretch }: Reported): boolean =>
    turns.some((turn) => turn.stretch.from <= stretch.from && stretch.to <= turn.stretch.to);
  return [...turns, ...found.filter((one) => !inside(one))];
}

function rangeOf(
  clause: Clause,
  saying: Saying,
  all: readonly Saying[],
): (Range & { readonly rule: string }) | null {
  const trailing = trailingStart(clause, saying, all);
  if (trailing !== null) return trailing;
  const from = complementStart(clause, saying);
  if (from === null || isOpenRelative(saying, from, all)) return null;
  return { from, to: endOf(clause, saying, from, all), rule: "reported-clause" };
}

/** “Ann Lee, who confirmed the fire to the paper said one man was hurt”: the verb behind is her own, not of what she confirmed. */
function isOpenRelative(saying: Saying, from: number, all: readonly Saying[]): boolean {
  const [who] = saying.subject?.phrases ?? [];
  return (
    saying.subject?.relative !== null &&
    all.some(
      ({ verb, side, subject }) =>
        verb > from &&
        side === "left" &&
        subject?.relative === null &&
        !subject.shared &&
        subject.phrases[0] === who,
    )
  );
}

/** “He had never, she said, …”: words before a pronoun’s saying may be a piece of what it says. */
function isShort(clause: Clause, saying: Saying, { rule }: { readonly rule: string }): boolean {
  return rule === "reported-before" && clause.phrases[saying.subject?.phrases[0] ?? -1]?.pronoun === true;
}

/** The end of what is reported: the sentence’s, or where the same speaker takes a new verb of saying. */
function endOf(clause: Clause, saying: Saying, from: number, all: readonly Saying[]): number {
  let end = clause.items.length;
  while (end > from && clause.items[end - 1]?.kind === "stop") end -= 1;
  for (const other of all) {
    if (other.verb <= Math.max(from, saying.verb) || other.verb >= end) continue;
    if (other.form.lemma === "according") return trimmed(clause, from, other.from);
    // “Lee said it was late, Harn Radio reported.”
    const whole = trailingStart(clause, other, all);
    if (whole !== null && whole.to > from) return trimmed(clause, from, whole.to);
    if (other.subject?.shared !== true || other.unreal || other.passive) continue;
    if (isAside(clause, other) || other.form.kind === "mind") continue;
    // “and not 14 as previously stated”.
    if (low(clause, other.from - 1) === "as" || low(clause, other.from - 2) === "as") continue;
    let j = other.verb - 1;
    while (j > from && clause.items[j]?.kind === "word" && !CONJUNCTIONS.has(low(clause, j))) j -= 1;
    // “told them to ignore that remark”: a noun.
    if (low(clause, j) === "that" && (other.form.form === "base" || clause.items[j - 1]?.kind === "word"))
      continue;
    if (clause.items[j]?.kind === "comma" || CONJUNCTIONS.has(low(clause, j)))
      return trimmed(clause, from, j);
  }
  // “Asserting that it was free, the town said …”: up to whoever asserts.
  const behind =
    saying.subject?.shared === true ? (clause.phrases[saying.subject.phrases[0] ?? -1]?.first ?? 0) : 0;
  if (saying.form.form === "ing" && behind > from) return trimmed(clause, from, behind);
  // “Lee, who said she would go, was late”: the comma closes what she said.
  const inside = (saying.subject?.relative ?? null) !== null;
  for (let i = from; i < end; i += 1) {
    const { kind } = clause.items[i] ?? {};
    if (kind === "semicolon" || (inside && kind === "comma" && isFinite(clause, i + 1)))
      return trimmed(clause, from, i);
  }
  return end;
}

/** Items `from` … `to`, `to` outside, as a stretch of the article. */
function stretchOf(clause: Clause, from: number, to: number): Stretch {
  return { from: clause.items[from]?.from ?? 0, to: clause.items[to - 1]?.to ?? 0 };
}

/** A participle right behind a comma, of a verb that tells no speech by itself. */
function isAside(clause: Clause, { verb, form }: Saying): boolean {
  return form.form === "ed" && form.kind !== "say" && clause.items[verb - 1]?.kind === "comma";
}

function lastComma(clause: Clause, from: number, to: number): number {
  let i = to;
  while (i > from && clause.items[i]?.kind !== "comma") i -= 1;
  return i;
}

/** A subject and its verb, not “Lee had” before the marks that hold the rest. */
function isWhole(clause: Clause, from: number, to: number): boolean {
  if (to - from < FEWEST) return false;
  const last = low(clause, to - 1);
  // “The landslip, which caused “two deaths””.
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

function trimmed(clause: Clause, from: number, to: number): number {
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

/** The subject is someone who can speak: a person, a body, a document; a mere thing only in so many words. */
function speaks(context: Context, c: number, saying: Saying): boolean {
  const [at = -1] = saying.subject?.phrases ?? [];
  const figure = context.cast.figures[context.cast.of[c]?.[at] ?? -1];
  if (figure === undefined) return false;
  if (figure.sort !== "thing" || figure.name.length > 0) return true;
  return (
    !SHOWING.has(saying.form.lemma) ||
    PLURAL.test(context.text.slice(figure.sights[0]?.from ?? 0, figure.sights[0]?.to ?? 0))
  );
}

/** “it ran in and saw men in a “dark scene””: without the last verb, whose words the marks hold; else all of it. */
function upToWhole(clause: Clause, from: number, to: number): number {
  if (isWhole(clause, from, to)) return to;
  let i = to - 1;
  while (i > from && !/^(?:and|but)$/u.test(low(clause, i))) i -= 1;
  const before = trimmed(clause, from, i);
  return isFinite(clause, i + 1) && isWhole(clause, from, before) ? before : to;
}

/** The reported words without the quotes among them; a frame of a word or two around a quote is left out. */
function cutAtMarks(clause: Clause, range: Range, said: ReadonlyMap<number, number>, cue: number): Stretch[] {
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
    }
    from = i + 1;
  }
  return pieces;
}
