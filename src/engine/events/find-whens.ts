import type { IsoDate, Note, Span, When } from "../model.ts";
import { span } from "../text/span.ts";
import { dayOf, readIso } from "./civil.ts";
import type { Placed } from "./frames.ts";
import { isBehind, isFixedAhead, isSince, isWaitedFor } from "./fixed-ahead.ts";
import { frame } from "./frames.ts";
import { countFromDates } from "./from-date.ts";
import { joinAgo } from "./ago-near.ts";
import { joinRanges, joinYears } from "./ranges.ts";
import { COUNTED_RULES, DATE_RULES, OPEN_RULES } from "./rules/all.ts";
import type { Earlier, Found, Period, Scene, TimeRule } from "./scene.ts";
import { before, quoted } from "./scene.ts";
import type { Sentence } from "./sentence.ts";
import { sentenceAt } from "./sentence.ts";
import { isInTitle } from "./titles.ts";
import { tenseAt } from "./tense-at.ts";
import type { TenseAt } from "./tense.ts";
import type { Place } from "./triggers.ts";
import { rulesFor, triggersOf } from "./triggers.ts";
import { writeWhen } from "./write-when.ts";

/** What the words of one sentence are counted from. */
export interface Anchor {
  /** Day of publication; null, or a day the calendar lacks, leaves relative words unread. */
  readonly published: IsoDate | null;
  /** A day told before in the paragraph, for "the next day". */
  readonly earlier?: { readonly day: IsoDate; readonly words: string } | null;
}

const FIXED: TenseAt = { tense: "future", sure: true };
const BEHIND: TenseAt = { tense: "past", sure: true };

/** The times of one sentence, with what was passed over. */
export interface Times {
  readonly whens: readonly When[];
  readonly notes: readonly Note[];
  /** The last day told here or before, for the next sentence. */
  readonly earlier: Earlier | null;
  readonly period: Period | null;
}

/**
 * Finds the times told in `within`, which should be one sentence, in text order. Never throws; linear in its length.
 * Spans point into `text`.
 */
export function findWhens(text: string, within: Span, anchor: Anchor): readonly When[] {
  const day = readIso(anchor.earlier?.day ?? null);
  const earlier = day === null ? null : { day: dayOf(day), words: anchor.earlier?.words ?? "" };
  return readTimes(sentenceAt(text, within), { published: anchor.published, earlier, period: null }).whens;
}

interface Candidate {
  readonly rule: TimeRule;
  readonly match: RegExpExecArray;
}

/** As `findWhens`, with notes on what was refused and the day the next sentence may count from. */
export function readTimes(
  { words: sentence, from: start, tokens, verbs: verbsOf }: Sentence,
  anchor: {
    readonly published: IsoDate | null;
    readonly earlier: Earlier | null;
    readonly period: Period | null;
  },
): Times {
  const wanted = rulesFor(tokens, TRIGGERS);
  const found = candidates(DATE_RULES, wanted, sentence);
  const counted = candidates(COUNTED_RULES, wanted, sentence);
  const open = candidates(OPEN_RULES, wanted, sentence);
  if (found.length + counted.length + open.length === 0) {
    return { whens: [], notes: [], earlier: anchor.earlier, period: anchor.period };
  }
  const published = readIso(anchor.published);
  const verbs = verbsOf();
  const looksAhead = verbs.marks.some((mark) => mark?.tense === "future" || mark?.tense === "conditional");
  const scene: Scene = {
    sentence,
    today: published === null ? null : dayOf(published),
    earlier: anchor.earlier,
    earlierHere: null,
    period: anchor.period,
    looksAhead,
    tenseAt: (from, to) =>
      isSince(sentence, from, to) || isBehind({ sentence }, from)
        ? BEHIND
        : isFixedAhead({ sentence }, from) || (looksAhead && isWaitedFor({ sentence }, from))
          ? FIXED
          : tenseAt(verbs, from, to),
  };
  const dates = place(found, scene, []);
  const told = { ...scene, period: dates.period };
  const here = dates.here === null ? told : { ...told, earlier: dates.here, earlierHere: dates.here };
  const counts = place(counted, here, dates.placed);
  const dated = inTextOrder([
    ...joinAgo(joinYears(joinRanges(dates.placed, sentence), sentence), sentence, scene.today),
    ...counts.placed,
  ]);
  const framed = countFromDates(dated, sentence).map((item) => frame(item, sentence));
  const rest = place(open, scene, framed);
  const whens = inTextOrder([...framed, ...rest.placed]).map((item) => writeWhen(item, start, published));
  const notes = [...dates.refused, ...counts.refused, ...rest.refused]
    // “Two days before” is read after all, with the Christmas behind it.
    .filter(({ from }) => !framed.some((item) => item.from <= from && from < item.to))
    .map(({ rule, from, to, reason }): Note => ({
      rule,
      span: span(start + from, start + to),
      reason,
      unread: true,
    }));
  return { whens, notes, earlier: dates.here ?? anchor.earlier, period: dates.period };
}

function inTextOrder(placed: readonly Placed[]): readonly Placed[] {
  return placed.toSorted((a, b) => a.from - b.from);
}

interface Read {
  readonly placed: readonly Placed[];
  readonly refused: readonly { rule: string; from: number; to: number; reason: string }[];
  /** The last day told in the sentence. */
  readonly here: Earlier | null;
  /** The last year or month that is still to be counted from. */
  readonly period: Period | null;
}

/** Reads candidates in order, none over words that another, or one of `taken`, has; a day that is told becomes the anchor of what follows. */
function place(all: readonly Candidate[], start: Scene, taken: readonly Placed[]): Read {
  const placed: Placed[] = [];
  const refused: { rule: string; from: number; to: number; reason: string }[] = [];
  let here: Earlier | null = null;
  let period = start.period;
  let end = 0;
  // Both lists are in order of place, so one pointer walks along.
  let next = 0;
  for (const { rule, match } of all) {
    const from = match.index;
    while ((taken[next]?.to ?? Infinity) <= from) next += 1;
    if (from < end || (taken[next]?.from ?? Infinity) < from + match[0].length) continue;
    if (isInTitle(start.sentence, from, from + match[0].length)) continue;
    const scene =
      here === null && period === start.period
        ? start
        : Object.assign({}, start, here === null ? { period } : { period, earlier: here, earlierHere: here });
    const time = rule.read(match, scene);
    if (time === null) continue;
    end = from + (time.kind === "found" ? (time.length ?? match[0].length) : match[0].length);
    if (time.kind === "refused") {
      if (time.reason !== null) refused.push({ rule: rule.name, from, to: end, reason: time.reason });
      continue;
    }
    if (time.basis === "relative" && COUNTED_FROM.test(before(scene, from, 16))) {
      const reason = `${quoted(match[0])} counts from a time, and none is told before it.`;
      refused.push({ rule: rule.name, from, to: end, reason });
      continue;
    }
    placed.push({ from, to: end, time, tense: scene.tenseAt(from, end).tense });
    const day = time.start === time.end && time.start?.precision === "day" ? time.start : null;
    if (LIMITS.test(before(scene, from, 12))) continue;
    const words = match[0].trim();
    if (day !== null) {
      here = { day: dayOf(day), words };
      period = null;
    } else period = periodOf(time, words) ?? period;
  }
  return { placed, refused, here, period };
}

/** A year or a month that the words themselves give. */
function periodOf({ start, end, basis }: Found, words: string): Period | null {
  if (start === null || start !== end || !(basis === "stated" || start.precision === "month")) return null;
  const { precision } = start;
  if (precision !== "year" && precision !== "month" && precision !== "group") return null;
  // A season or a quarter is of its year.
  const month = precision === "month" ? start.month : 1;
  const day = dayOf({ year: start.year, month, day: 1 });
  return { day, words, precision: precision === "month" ? "month" : "year" };
}

/** "The following Easter": the first one after something else, and not the one about publication. */
const COUNTED_FROM = /\bthe\s(?:following|previous|preceding|same)\s$/iu;

/** A day after these is a limit, and not one that "the next day" would follow. */
const LIMITS = /\b(?:since|until|till|by|before|after|from)\s(?:the\s)?$/iu;

const TRIGGERS = triggersOf([...DATE_RULES, ...COUNTED_RULES, ...OPEN_RULES]);

/** Every match of every rule that can match, by place, the longer first, then in the rules' order. */
function candidates(
  rules: readonly TimeRule[],
  wanted: ReadonlyMap<TimeRule, Place>,
  sentence: string,
): readonly Candidate[] {
  const all: Candidate[] = [];
  if (wanted.size === 0) return all;
  for (const rule of rules) {
    const words = wanted.get(rule);
    if (words === undefined) continue;
    const { pattern, reach = Infinity } = rule;
    // `exec`, and not `matchAll`, which makes a pattern of its own for every sentence.
    pattern.lastIndex = Math.max(0, words.from - reach);
    // Behind the last of its words nothing can match, and need not be tried.
    while (pattern.lastIndex < words.to) {
      const match = pattern.exec(sentence);
      if (match === null) break;
      all.push({ rule, match });
    }
  }
  return all.toSorted((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
}
