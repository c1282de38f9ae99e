import { dayOf, isReal, weekdayOf } from "./civil.ts";
import type { Point } from "./edtf.ts";
import type { Placed } from "./frames.ts";
import type { Found } from "./scene.ts";
import { before, pointOf, quoted } from "./scene.ts";

const LINK =
  /^\s{0,2}(?:–|—|-|to|until|till|through|or)\s{0,2}(?:(?:early|late|noon|midday|dawn|dusk|midnight)\s(?:on\s)?)?(?:the\s)?$/iu;
const AND = /^\s{1,2}and\s{1,2}(?:the\s)?$/iu;
const FROM = /(?<![\p{L}\p{N}-])(?:from|between)\s{1,2}(?:the\s)?$/iu;
const BETWEEN = /(?<![\p{L}\p{N}-])between\s{1,2}(?:the\s)?$/iu;

/** Joins two times that stand as "from A to B", "between A and B", "A–B" into one, and "A or B" into an uncertain one; what stood only as a far end and found no near one is left out. */
export function joinRanges(placed: readonly Placed[], sentence: string): readonly Placed[] {
  const out: Placed[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    const one = placed[at];
    if (one === undefined) continue;
    const two = placed[at + 1];
    const joined = two === undefined ? null : join(one, two, sentence);
    if (joined !== null && two !== undefined) {
      if (!isWorkingWeek(one, two)) out.push(joined);
      at += 1;
    } else if (one.time.onlyInRange !== true) out.push(one);
  }
  return out;
}

/** "It is open Monday to Friday": in the present the working week comes round and is no range of days. */
function isWorkingWeek(one: Placed, two: Placed): boolean {
  const [start, end] = [one.time.start, two.time.end];
  if (one.tense !== "present" || one.time.cycle !== "week" || two.time.cycle !== "week") return false;
  if (start?.precision !== "day" || end?.precision !== "day") return false;
  return weekdayOf(dayOf(start)) === 1 && weekdayOf(dayOf(end)) >= 5;
}

function join(one: Placed, two: Placed, sentence: string): Placed | null {
  if (two.from - one.to > 20) return null;
  const link = sentence.slice(one.to, two.from);
  const left = before({ sentence }, one.from, 14);
  if (!LINK.test(link) && !(AND.test(link) && (BETWEEN.test(left) || areNeighbours(one.time, two.time))))
    return null;
  const dash = /[–—-]/u.test(link);
  if (dash && one.time.start?.precision !== two.time.start?.precision) return null;
  const pair = inOrder(one.time, two.time);
  if (pair === null) return null;
  const lead = FROM.exec(left);
  const told =
    one.time.reckoning === two.time.reckoning
      ? one.time.reckoning
      : `${one.time.reckoning} ${two.time.reckoning}`;
  return {
    from: lead === null ? one.from : one.from - (left.length - lead.index),
    to: two.to,
    tense: one.tense,
    time: {
      kind: "found",
      start: pair.start,
      end: pair.end,
      basis: one.time.basis === two.time.basis || pair.borrowed ? two.time.basis : "relative",
      certainty: /or/u.test(link)
        ? "uncertain"
        : one.time.certainty === "certain"
          ? two.time.certainty
          : one.time.certainty,
      reckoning: pair.borrowed
        ? `${two.time.reckoning} The first end has no year of its own and is placed before it.`
        : `${told}${pair.moved ? " One end is moved so that the first comes before the second." : ""}`,
    },
  };
}

/** "On Monday and Tuesday", "in May and June", "in 2018 and 2019": a time and the very next one. */
function areNeighbours(one: Found, two: Found): boolean {
  const [start, end] = [one.start, two.start];
  if (start === null || end === null || start !== one.end || end !== two.end) return false;
  if (start.precision === "day" && end.precision === "day") return dayOf(end) === dayOf(start) + 1;
  if (start.precision === "month" && end.precision === "month")
    return end.year * 12 + end.month === start.year * 12 + start.month + 1;
  return start.precision === "year" && end.precision === "year" && end.year === start.year + 1;
}

interface Pair {
  readonly start: Point;
  readonly end: Point;
  /** The first end took its year from the second. */
  readonly borrowed: boolean;
  /** One end was moved by a week or a year. */
  readonly moved: boolean;
}

/** The two ends with the first not after the last; an end that tells no year or week is moved to fit the other. */
function inOrder(one: Found, two: Found): Pair | null {
  const [start, end] = [one.start, two.end];
  if (start === null || end === null || one.end === null || two.start === null) return null;
  const pair = { start, end, borrowed: false, moved: false };
  if (one.cycle === "year" && two.cycle === undefined)
    return { ...pair, start: inYear(start, end), borrowed: true };
  if (key(start) <= key(end)) return pair;
  if (one.cycle === "week" && start.precision === "day")
    return { ...pair, start: pointOf(dayOf(start) - 7), moved: true };
  if (one.cycle === "year") return { ...pair, start: inYear(start, end), moved: true };
  if (two.cycle !== "year") return null;
  const sameYear = { ...end, year: start.year };
  return {
    ...pair,
    end: key(sameYear) < key(start) ? { ...end, year: start.year + 1 } : sameYear,
    moved: true,
  };
}

/** The same day or month in the far end's year, or in the year before when it would otherwise come after it. */
function inYear(start: Point, end: Point): Point {
  const moved = { ...start, year: end.year };
  return key(moved) <= key(end) ? moved : { ...moved, year: end.year - 1 };
}

/** Sorts points by their first day. */
function key(point: Point): number {
  const month = "month" in point && point.month <= 12 ? point.month : 1;
  return point.precision === "day" ? dayOf(point) : dayOf({ year: point.year, month, day: 1 });
}

const BESIDE = /^,?\s{1,2}(?:(?:on|in|of)\s(?:the\s)?)?$/iu;

/** Joins a year and a day or month beside it into one: "on 5 May last year", "two years ago, on 5 May". */
export function joinYears(placed: readonly Placed[], sentence: string): readonly Placed[] {
  const out: Placed[] = [];
  for (const item of placed) {
    const last = out.at(-1);
    const joined = last === undefined ? null : (dated(last, item, sentence) ?? dated(item, last, sentence));
    if (joined === null) out.push(item);
    else out[out.length - 1] = joined;
  }
  return out;
}

function dated(year: Placed, date: Placed, sentence: string): Placed | null {
  const from = Math.min(year.from, date.from);
  const to = Math.max(year.to, date.to);
  const between = sentence.slice(Math.min(year.to, date.to), Math.max(year.from, date.from));
  if (year.time.start?.precision !== "year" || year.time.start !== year.time.end) return null;
  if (date.time.cycle !== "year" || date.time.start === null || date.time.start !== date.time.end)
    return null;
  if (between.length > 10 || !BESIDE.test(between)) return null;
  const point = { ...date.time.start, year: year.time.start.year };
  if (point.precision === "day" && !isReal(point)) return null;
  const reckoning = `${quoted(sentence.slice(from, to))}: the day or month is told, and the year beside it. ${year.time.reckoning}`;
  const { basis, certainty } = year.time;
  return {
    from,
    to,
    tense: date.tense,
    time: { kind: "found", start: point, end: point, basis, certainty, reckoning },
  };
}
