import { DIGITS } from "../needs.ts";
import { WEEKDAYS } from "../../lexicon/time/calendar.ts";
import { MONTH, MONTH_WORDS, WEEKDAY, monthNumber } from "../patterns.ts";
import { KNOWN_BY_THEIR_DAY, NOT_A_DATE_AFTER } from "../../lexicon/time/counted-nouns.ts";
import { resolveDate } from "../resolve-date.ts";
import type { Scene, TimeRule } from "../scene.ts";
import { after, before, GAP, quoted, refuse } from "../scene.ts";
import { STARTS } from "../edges.ts";

/**
 * Takes the American order: "May 5", "May 5th, 2021", "Tuesday, May 5, 2021", "Dec. 5".
 * Refuses scores ("May 5-0"), counts ("March 12 people") and names ("Theresa May 5").
 */
export const monthDay: TimeRule = {
  name: "month-day",
  needs: [{ words: DIGITS, after: MONTH_WORDS, within: 2 }],
  // "Wednesday., September. the 5" is shorter.
  reach: 48,
  pattern: new RegExp(
    String.raw`${STARTS}(?:(?<weekday>${WEEKDAY})\.?,?${GAP})?` +
      String.raw`(?<month>${MONTH})${GAP}(?:the${GAP})?` +
      String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}%:]|[.,]\d|[-–/]\d)` +
      String.raw`(?:,?${GAP}(?<year>\d{4})(?![\d%]|,\d))?`,
    "giu",
  ),
  read: (match, scene) => {
    const { weekday, day = "", month = "", year } = match.groups ?? {};
    if (!/^\p{Lu}/u.test(month)) return null;
    const right = after(scene, match);
    const noun = /^\s(\p{Ll}+)/u.exec(right)?.[1];
    if (year === undefined && noun !== undefined && NOT_A_DATE_AFTER.has(noun)) return null;
    if (year === undefined && namesAnEvent(match, scene)) {
      return refuse(`${quoted(match[0])} names an event by its day and tells no year.`);
    }
    return resolveDate(
      {
        words: match[0],
        from: match.index,
        to: match.index + match[0].length,
        year: year === undefined ? null : Number(year),
        month: monthNumber(month),
        day: Number(day),
        weekday: weekday === undefined ? null : (WEEKDAYS[weekday.toLowerCase()] ?? null),
      },
      scene,
    );
  },
};

/** "The October 7 attack", "its May 2 drone attack": up to two words may stand before what the event is. */
function namesAnEvent(match: RegExpExecArray, scene: Scene): boolean {
  // "On May 2 flood victims came home": the day of what happened.
  if (/\bon\s$/iu.test(before(scene, match.index, 4))) return false;
  const [, one, two, three] =
    /^\s(\p{L}+)(?:\s(\p{L}+))?(?:\s(\p{L}+))?/u.exec(after(scene, match, 48)) ?? [];
  return [one, two, three].some((word) => KNOWN_BY_THEIR_DAY.has(word ?? ""));
}
