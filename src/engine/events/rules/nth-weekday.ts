import { WEEKDAY_NAMES, WEEKDAYS } from "../../lexicon/time/calendar.ts";
import { civilOf, dayOf, weekdayOf } from "../civil.ts";
import { STARTS } from "../edges.ts";
import { MONTH, WEEKDAY, monthNumber } from "../patterns.ts";
import { GAP, NO_ANCHOR, found, inWords, oneOf, pointOf, quoted, refuse } from "../scene.ts";
import type { TimeRule } from "../scene.ts";

const NTH: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  "1st": 0,
  "2nd": 1,
  "3rd": 2,
  "4th": 3,
  "5th": 4,
};

/** The nth (from 0) such weekday of a month; the last for null. Null where the month has none. */
function nthOf(nth: number | null, weekday: number, year: number, month: number): number | null {
  const first = dayOf({ year, month, day: 1 });
  const end =
    month === 12 ? dayOf({ year: year + 1, month: 1, day: 1 }) : dayOf({ year, month: month + 1, day: 1 });
  const one = first + ((weekday - weekdayOf(first) + 7) % 7);
  const day = nth === null ? one + 7 * Math.floor((end - 1 - one) / 7) : one + 7 * nth;
  return day < end ? day : null;
}

/**
 * Takes "the first Thursday of September", "the last Friday in June 2019". Without a year the verb decides: the last one
 * up to publication where it is past, else the next.
 * Refuses a fifth one that the month has not, and what recurs ("the first Monday of the month", "of each June").
 */
export const nthWeekday: TimeRule = {
  name: "nth-weekday",
  needs: [
    { words: Object.keys(WEEKDAYS), after: [...Object.keys(NTH), "last", "final", "st", "nd", "rd", "th"] },
  ],
  pattern: new RegExp(
    String.raw`${STARTS}the${GAP}(?<nth>${oneOf([...Object.keys(NTH), "last", "final"])})${GAP}(?<day>${WEEKDAY})${GAP}(?:of|in)${GAP}(?<month>${MONTH})(?:,?${GAP}(?<year>[12]\d{3})(?!\d))?`,
    "giu",
  ),
  read: (match, scene) => {
    const { nth = "", day = "", month = "", year } = match.groups ?? {};
    const weekday = WEEKDAYS[day.toLowerCase()];
    if (weekday === undefined || !/^\p{Lu}/u.test(day) || !/^\p{Lu}/u.test(month)) return null;
    const at = (of: number): number | null =>
      nthOf(NTH[nth.toLowerCase()] ?? null, weekday, of, monthNumber(month));
    if (year !== undefined) {
      const told = at(Number(year));
      if (told === null) return refuse(`${quoted(match[0])}: that month has no such day.`);
      return found(pointOf(told), { basis: "stated", reckoning: `${quoted(match[0])}: ${inWords(told)}.` });
    }
    const { today } = scene;
    if (today === null) return refuse(NO_ANCHOR);
    const { tense, sure } = scene.tenseAt(match.index, match.index + match[0].length);
    const near = [-1, 0, 1].flatMap((shift) => at(civilOf(today).year + shift) ?? []);
    const past = tense === "past";
    const chosen = past ? near.findLast((one) => one <= today) : near.find((one) => one >= today);
    if (chosen === undefined) return refuse(`${quoted(match[0])}: no such day is near ${inWords(today)}.`);
    return found(pointOf(chosen), {
      basis: "relative",
      certainty: sure && tense !== "present" ? "certain" : "uncertain",
      cycle: "year",
      reckoning: `${quoted(match[0])}: ${inWords(chosen)}, the ${past ? "last" : "next"} such ${WEEKDAY_NAMES[weekday - 1] ?? "day"}, counted from ${inWords(today)}, the day of publication.`,
    });
  },
};
