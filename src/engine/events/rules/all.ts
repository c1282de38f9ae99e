import type { TimeRule } from "../scene.ts";
import { beforeLast } from "./before-last.ts";
import { condition } from "./condition.ts";
import { countedBack, span } from "./counted-back.ts";
import { countedDay, running } from "./counted-day.ts";
import { dayMonth } from "./day-month.ts";
import { dayRange } from "./day-range.ts";
import { century, decade } from "./decade.ts";
import { easter } from "./easter.ts";
import { endOf } from "./end-of.ts";
import { feast } from "./feast.ts";
import { figures } from "./figures.ts";
import { month } from "./month.ts";
import { monthDay } from "./month-day.ts";
import { monthsOf } from "./months-of.ts";
import { monthsTo } from "./months-to.ts";
import { nearDay } from "./near-day.ts";
import { nearPeriod } from "./near-period.ts";
import { newYear } from "./new-year.ts";
import { nextDay } from "./next-day.ts";
import { nthWeekday } from "./nth-weekday.ts";
import { openEvent } from "./open-event.ts";
import { ahead, recently, soFar } from "./phrases.ts";
import { partOf } from "./part-of.ts";
import { bareQuarter, quarter } from "./quarter.ts";
import { recurringAgo } from "./recurring-ago.ts";
import { season } from "./season.ts";
import { sinceThen } from "./since-then.ts";
import { weekday } from "./weekday.ts";
import { era, farYear, year, yearRange } from "./year.ts";

/**
 * Every rule that reads a date, in order. Of two that begin at the same word the longer is tried first, and the order
 * here decides only between equals; a rule that returns null leaves the words to the next.
 */
export const DATE_RULES: readonly TimeRule[] = [
  figures,
  dayRange,
  dayMonth,
  monthDay,
  feast,
  // Longer than the weekday alone, and the month's name is its.
  nthWeekday,
  // Before `weekday`, so that "Good Friday" is a feast.
  easter,
  yearRange,
  era,
  quarter,
  bareQuarter,
  monthsTo,
  monthsOf,
  beforeLast,
  endOf,
  partOf,
  // Before `season` and `month`, so that "last week" and "that month" are periods.
  nearPeriod,
  newYear,
  season,
  month,
  // After `month`, which takes the year beside its name.
  year,
  farYear,
  decade,
  century,
  // `countedBack` first: "in two weeks' time" is longer than the span "in two weeks".
  countedBack,
  span,
  recurringAgo,
  nextDay,
  sinceThen,
  nearDay,
  weekday,
  recently,
  soFar,
  ahead,
];

/**
 * Rules that count to a day of the same sentence, before or after them, so they are read when those are known.
 * `running` first: it takes "for the third day running", whose "third day" is also a counted day.
 */
export const COUNTED_RULES: readonly TimeRule[] = [running, countedDay];

/** Rules for what has no day at all. They are read last, and only from words that no date was read from. */
export const OPEN_RULES: readonly TimeRule[] = [condition, openEvent];
