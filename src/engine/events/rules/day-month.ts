import { DIGITS } from "../needs.ts";
import { WEEKDAYS } from "../../lexicon/time/calendar.ts";
import { MONTH, MONTH_WORDS, WEEKDAY, monthNumber } from "../patterns.ts";
import { ORDINAL, ORDINAL_WORDS, readOrdinal } from "../read-number.ts";
import { resolveDate } from "../resolve-date.ts";
import type { TimeRule } from "../scene.ts";
import { GAP, after, refuse } from "../scene.ts";

/**
 * Takes "5 May", "5th of May 2021", "the fifth of May", "Tuesday 5 May 2021", "05 May 2021".
 * Refuses "5 may" (the verb) and figures over 31 that cannot be days.
 */
export const dayMonth: TimeRule = {
  name: "day-month",
  needs: [{ words: MONTH_WORDS, after: [...DIGITS, ...ORDINAL_WORDS], within: 2 }],
  // "Wednesday., the seventy-seventh of May", with three spaces each, is shorter.
  reach: 60,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:/$£€-])(?:(?<weekday>${WEEKDAY})\.?,?${GAP})?(?:the${GAP})?` +
      String.raw`(?<day>\d{1,2}|${ORDINAL})(?:${GAP}of)?${GAP}(?<month>${MONTH})` +
      String.raw`(?:,?${GAP}(?<year>\d{4})(?![\d%]|,\d))?`,
    "giu",
  ),
  read: (match, scene) => {
    const { weekday, day = "", month = "", year } = match.groups ?? {};
    if (!/^\p{Lu}/u.test(month)) return null;
    // "The Fifth of November Society" is a name.
    if (/^\p{Lu}/u.test(day) && /^\s\p{Lu}\p{Ll}/u.test(after(scene, match))) return refuse(null);
    const number = /^\d+$/u.test(day) ? Number(day) : readOrdinal(day);
    if (number === null || number > 39) return null;
    return resolveDate(
      {
        words: match[0],
        from: match.index,
        to: match.index + match[0].length,
        year: year === undefined ? null : Number(year),
        month: monthNumber(month),
        day: number,
        weekday: weekday === undefined ? null : (WEEKDAYS[weekday.toLowerCase()] ?? null),
      },
      scene,
    );
  },
};
