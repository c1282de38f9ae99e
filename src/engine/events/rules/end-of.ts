import { MONTH, monthNumber } from "../patterns.ts";
import type { Day } from "../civil.ts";
import { addMonths, civilOf, dayOf, weekdayOf } from "../civil.ts";
import type { Found, Scene, TimeRule } from "../scene.ts";
import { before, found, GAP, inWords, NO_ANCHOR, pointOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

/** Pattern source of the period that an end, a day or a week is of. */
export const PERIOD = String.raw`(?:(?<which>the|this|last|next|that)${GAP}(?<unit>week|month|year|decade|century|day)|(?<month>${MONTH})(?:,?${GAP}(?<monthYear>[12]\d{3}))?|(?<year>[12]\d{3}))${ENDS}`;

/**
 * Takes "the end of the year", "the start of next month", "the middle of 2021", "the end of March", "year's end".
 * The day is approximate; after "by" it is the last day (or the first), which the frame keeps as a limit.
 * Refuses ends of other things ("the end of the road").
 */
export const endOf: TimeRule = {
  name: "end-of",
  needs: [{ words: ["of"], after: ["end", "close", "start", "beginning", "middle", "turn"] }],
  pattern: new RegExp(
    String.raw`${STARTS}(?:the${GAP})?(?<edge>very${GAP}end|end|close|start|beginning|middle|turn)${GAP}of${GAP}` +
      PERIOD,
    "giu",
  ),
  read: (match, scene) => {
    const edge = match.groups?.["edge"] ?? "";
    // “At the end of the day” is, almost always, when all is said.
    if (match.groups?.["unit"]?.toLowerCase() === "day" && /\bat\s$/iu.test(before(scene, match.index, 4)))
      return refuse(null);
    const at = periodDays(scene, match);
    if (at === "no anchor") return refuse(NO_ANCHOR);
    if (at === null) return refuse(null);
    const last = /end|close/iu.test(edge);
    const day = last ? at.to : /middle/iu.test(edge) ? Math.floor((at.from + at.to) / 2) : at.from;
    const deadline = /\b(?:by|until|till|before)\s$/iu.test(
      scene.sentence.slice(Math.max(0, match.index - 7), match.index),
    );
    return place(match[0], day, at, deadline);
  },
};

/** A period by its days. `stated`: its year is told. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly stated: boolean;
  readonly cycle?: "year";
}

function place(words: string, day: Day, at: Days, deadline: boolean): Found {
  const rest = {
    basis: at.stated ? "stated" : "relative",
    reckoning: `${quoted(words)}: ${deadline ? "" : "about "}${inWords(day)}.`,
    ...(at.cycle === undefined ? {} : { cycle: at.cycle }),
  } as const;
  if (deadline) return found(pointOf(day), rest);
  const { year, month } = civilOf(day);
  const wide = at.to - at.from > 40;
  return found(wide ? { precision: "month", year, month } : pointOf(day), {
    ...rest,
    certainty: "approximate",
  });
}

function monthDays(year: number, month: number): { from: Day; to: Day } {
  const first = { year, month, day: 1 };
  return { from: dayOf(first), to: dayOf(addMonths(first, 1)) - 1 };
}

function yearDays(first: number, years: number): { from: Day; to: Day } {
  return {
    from: dayOf({ year: first, month: 1, day: 1 }),
    to: dayOf({ year: first + years, month: 1, day: 1 }) - 1,
  };
}

/** First and last day of the period that PERIOD matched; null for one the calendar cannot place. */
export function periodDays(scene: Scene, match: RegExpExecArray): Days | "no anchor" | null {
  const words = match.groups ?? {};
  if (words["year"] !== undefined) return { ...yearDays(Number(words["year"]), 1), stated: true };
  const month = words["month"] === undefined ? 0 : monthNumber(words["month"]);
  if (words["month"] !== undefined && !/^\p{Lu}/u.test(words["month"])) return null;
  if (words["monthYear"] !== undefined)
    return { ...monthDays(Number(words["monthYear"]), month), stated: true };
  if (scene.today === null) return "no anchor";
  const at = civilOf(scene.today);
  const { tense } = scene.tenseAt(match.index, match.index + match[0].length);
  if (month > 0) {
    const behind = tense === "past";
    const year = behind
      ? month <= at.month
        ? at.year
        : at.year - 1
      : month >= at.month
        ? at.year
        : at.year + 1;
    return { ...monthDays(year, month), stated: false, cycle: "year" };
  }
  const shift =
    words["which"]?.toLowerCase() === "last" ? -1 : words["which"]?.toLowerCase() === "next" ? 1 : 0;
  return nearDays(words["unit"]?.toLowerCase() ?? "", scene.today, shift);
}

function nearDays(unit: string, today: Day, shift: number): Days | null {
  const { year, month } = civilOf(today);
  switch (unit) {
    case "day":
      return shift === 0 ? { from: today, to: today, stated: false } : null;
    case "week": {
      const monday = today - weekdayOf(today) + 1 + shift * 7;
      return { from: monday, to: monday + 6, stated: false };
    }
    case "month": {
      const first = addMonths({ year, month, day: 1 }, shift);
      return { ...monthDays(first.year, first.month), stated: false };
    }
    case "year":
      return { ...yearDays(year + shift, 1), stated: false };
    case "decade":
      return { ...yearDays((Math.floor(year / 10) + shift) * 10, 10), stated: false };
    default:
      return { ...yearDays((Math.floor(year / 100) + shift) * 100, 100), stated: false };
  }
}
