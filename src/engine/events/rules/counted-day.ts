import { anyOf } from "../needs.ts";
import type { Day } from "../civil.ts";
import { addMonths, civilOf, dayOf } from "../civil.ts";
import type { Point } from "../edtf.ts";
import { ORDINAL, ORDINAL_WORDS, readOrdinal } from "../read-number.ts";
import type { Found, Scene, TimeRule } from "../scene.ts";
import { after, before, foundRange, GAP, inWords, NO_ANCHOR, pointOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

/**
 * Takes "now in its sixth day", "entered its third week", "into a second month", "on the sixth day of the strike" in
 * the present: what is counted began that many units before, the first counted as one. The anchor is a day told in
 * the same sentence, else publication.
 * Refuses a counted day told in the past without an anchor, and ordinals of other things ("his sixth day off").
 */
export const countedDay: TimeRule = {
  name: "counted-day",
  needs: [{ words: ["day", "night", "week", "month", "year"], after: ORDINAL_WORDS, within: 2 }],
  pattern: new RegExp(
    String.raw`(?<=\b(?<lead>in|into|entering|entered|enters|on|marking|marks|marked|reached|reaches|for)${GAP}(?<owner>its|their|the|a|an|his|her|our)${GAP}(?:full${GAP})?)(?<ordinal>${ORDINAL})(?:${GAP}(?<running>straight|consecutive|successive))?${GAP}(?<unit>day|night|week|month|year)${ENDS}(?<of>${GAP}of${GAP}(?!the${GAP}(?:week|month|year)\b))?`,
    "giu",
  ),
  read: (match, scene) => {
    const { lead = "", owner = "", ordinal, unit = "", of: ofWord, running } = match.groups ?? {};
    const number = readOrdinal(ordinal);
    if (number === null || number < 1) return null;
    if (running !== undefined) return null;
    if (lead.toLowerCase() === "for") return goesOn(match, number, unit.toLowerCase(), scene);
    // "The second week of January" is a part of the calendar, and no beginning is counted from.
    if (ofWord !== undefined && /^(?:\p{Lu}|\d)/u.test(after(scene, match))) return null;
    const own = /^(?:its|their|our|his|her)$/iu.test(owner);
    const enters = /^(?:into|enter|reach|mark)/iu.test(lead);
    if (!own && !enters && ofWord === undefined) return null;
    const rest = scene.sentence.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (/^\s(?:off|out|back|at|in\b(?!\s(?:a|which)\b)|as|on|running|in a row)/u.test(rest) && !enters)
      return null;
    const { tense } = scene.tenseAt(match.index, match.index + match[0].length);
    const told =
      tense === "past" &&
      !enters &&
      !/\bnow\b/iu.test(scene.sentence.slice(Math.max(0, match.index - 20), match.index));
    const now = /\bnow\s(?:in|into|on|entering)\s(?:its|their|the|a|an|his|her|our)\s(?:full\s)?$/iu.test(
      before(scene, match.index),
    );
    const base = (now ? null : scene.earlierHere?.day) ?? (told ? null : scene.today);
    if (base === null) {
      return refuse(
        scene.today === null
          ? NO_ANCHOR
          : `${quoted(match[0])} counts from a beginning, and the day it counts to is not told.`,
      );
    }
    const words = match[0].replace(/\s+of\s+$/iu, "");
    return began(words, number, unit.toLowerCase(), base, scene.today === base);
  },
};

/** "For a fourth day", where something still goes on: from the first of them to publication. */
function goesOn(match: RegExpExecArray, number: number, unit: string, scene: Scene): Found | null {
  const { tense } = scene.tenseAt(match.index, match.index + match[0].length);
  if (number < 2 || tense === "future" || tense === "conditional" || scene.today === null) return null;
  if (/^\s(?:off|out|back|of|as|in court)\b/u.test(after(scene, match))) return null;
  if (!/^an?$/iu.test(match.groups?.["owner"] ?? "") || match.groups?.["of"] !== undefined) return null;
  const [start, end] = ran(number, unit, scene.today);
  return foundRange(start, end, {
    basis: "reckoned",
    certainty: unit === "day" ? "certain" : "approximate",
    reckoning: `${quoted(match[0])}, counted back from ${inWords(scene.today)}, the first ${unit} as one.`,
  });
}

function began(words: string, number: number, unit: string, base: Day, published: boolean): Found {
  const on = `${quoted(words)} on ${inWords(base)}`;
  const exact = unit === "day" || unit === "night";
  const [start, end] = exact
    ? [pointOf(base - number + 1), pointOf(base - number + 1)]
    : bounds(number, unit, base);
  return foundRange(start, end, {
    basis: "reckoned",
    certainty: exact ? "certain" : "approximate",
    reckoning: `${on}${published ? ", the day of publication" : ""}, counting the first ${unit} as one, so it began ${
      exact
        ? `on ${inWords(base - number + 1)}`
        : `${String(number - 1)} to ${String(number)} ${unit}s before`
    }.`,
  });
}

/** First and last day on which it may have begun, written no finer than the unit that was counted. */
function bounds(number: number, unit: string, base: Day): readonly [Point, Point] {
  const at = civilOf(base);
  if (unit === "week") return [pointOf(base - number * 7 + 1), pointOf(base - (number - 1) * 7)];
  const months = unit === "month" ? 1 : 12;
  const first = civilOf(dayOf(addMonths(at, -number * months)) + 1);
  const last = addMonths(at, -(number - 1) * months);
  const point = ({ year, month }: { year: number; month: number }): Point =>
    unit === "month" ? { precision: "month", year, month } : { precision: "year", year };
  const from = point(first);
  // At a month's end both may lie in one month, which is then one point and no range.
  return first.year === last.year && (unit === "year" || first.month === last.month)
    ? [from, from]
    : [from, point(last)];
}

/** What may run on: also what comes once a year. */
const RUN = "day|night|week|month|year|spring|summer|autumn|winter|season";

/**
 * Takes "for the third night running", "a fourth consecutive day", "the second year in a row": from the first of them
 * to the day counted to, which is one told in the sentence, else publication.
 * Refuses "a third time in a row", which counts no days.
 */
export const running: TimeRule = {
  name: "running",
  needs: [anyOf("running", "row", "succession", "straight", "consecutive", "successive")],
  pattern: new RegExp(
    String.raw`${STARTS}(?:for${GAP})?(?:the|a|an|its|their|his|her)${GAP}(?<ordinal>${ORDINAL})${GAP}(?:(?<before>straight|consecutive|successive)${GAP}(?<unit>${RUN})|(?<unit2>${RUN})${GAP}(?:running|in${GAP}a${GAP}row|in${GAP}succession))${ENDS}`,
    "giu",
  ),
  read: (match, scene) => {
    const { ordinal, unit, unit2 } = match.groups ?? {};
    const number = readOrdinal(ordinal);
    const base = scene.earlierHere?.day ?? scene.today;
    if (number === null || number < 2) return null;
    if (base === null) return refuse(NO_ANCHOR);
    const kind = (unit ?? unit2 ?? "").toLowerCase();
    const [start, end] = ran(number, kind, base);
    return foundRange(start, end, {
      basis: "reckoned",
      certainty: kind === "day" ? "certain" : "approximate",
      reckoning: `${quoted(match[0])}, counted back from ${inWords(base)}, the first ${kind} as one.`,
    });
  },
};

function ran(number: number, unit: string, base: Day): readonly [Point, Point] {
  const at = civilOf(base);
  if (unit === "week") return [pointOf(base - (number - 1) * 7), pointOf(base)];
  if (unit === "month") {
    const first = addMonths({ ...at, day: 1 }, 1 - number);
    return [
      { precision: "month", year: first.year, month: first.month },
      { precision: "month", year: at.year, month: at.month },
    ];
  }
  // Seasons come once a year; the last of them may have begun in the year before.
  if (unit !== "day" && unit !== "night") {
    const first = at.year - number + (unit === "winter" && at.month < 12 ? 0 : 1);
    return [
      { precision: "year", year: first },
      { precision: "year", year: at.year },
    ];
  }
  return [pointOf(base - number + 1), pointOf(base)];
}
