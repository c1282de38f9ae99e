import type { Civil, Day } from "../civil.ts";
import { addMonths, civilOf, dayOf, weekdayOf } from "../civil.ts";
import type { Point } from "../edtf.ts";
import type { Found, Scene, TimeRule } from "../scene.ts";
import { before, found, foundRange, GAP, inWords, NO_ANCHOR, pointOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";
import { anchorOf } from "./counted-back.ts";

/**
 * Takes "last week", "this month", "next year", "earlier this month", "later this year", "last weekend", "this decade".
 * A week runs from Monday to Sunday (ISO 8601). Refuses "last year's champion" nowhere: it still names the year.
 */
export const nearPeriod: TimeRule = {
  name: "near-period",
  needs: [
    {
      words: ["week", "weekend", "month", "year", "decade", "century", "quarter"],
      after: ["last", "past", "this", "next", "coming", "previous", "following", "that", "same"],
    },
    { words: ["weekend"], after: ["the"] },
  ],
  pattern: new RegExp(
    String.raw`${STARTS}(?:(?<part>earlier|later|early|late)${GAP})?(?<which>last|this${GAP}past|this|next|the${GAP}coming|this${GAP}coming|the${GAP}previous|the${GAP}following|that|the${GAP}same)${GAP}(?<unit>week|weekend|month|year|decade|century|quarter)${ENDS}|(?<=\b(?:at|over|during|by|before|until|till|after|since)${GAP})the${GAP}(?<bare>weekend)${ENDS}`,
    "giu",
  ),
  read: (match, scene) => {
    const { part, which = "this", unit = "weekend" } = match.groups ?? {};
    const word = which.toLowerCase().replace(/\s+/gu, " ");
    // “Harn This Week” is a programme.
    if (/^This\sWeek$/u.test(match[0]) && /[\p{L}\p{N}]\s$/u.test(before(scene, match.index, 3)))
      return refuse(null);
    // “The next month, the bank said …” counts from what was told before.
    const behind = word === "next" && /\bthe\s$/iu.test(before(scene, match.index, 5));
    const counted =
      /previous|following|that|same/u.test(word) ||
      (behind && scene.tenseAt(match.index, match.index + match[0].length).tense === "past");
    const anchor = counted ? anchorOf(unit.toLowerCase(), scene) : null;
    const base = counted ? (anchor?.day ?? null) : scene.today;
    // A quarter of a match, where a score stands beside it.
    if (unit.toLowerCase() === "quarter" && /\b\d{1,3}[-–]\d{1,3}\b/u.test(scene.sentence))
      return refuse(null);
    if (base === null) return counted ? null : refuse(NO_ANCHOR);
    // “This time last year”: the month of it.
    if (
      /^last\syear$/iu.test(match[0]) &&
      /\b(?:this|the\ssame)\s(?:time|point|stage)\s$/iu.test(before(scene, match.index, 18))
    )
      return found(monthPoint(addMonths(civilOf(base), -MONTHS)), {
        basis: "relative",
        certainty: "approximate",
        reckoning: `${quoted(match[0])}: counted from ${inWords(base)}, the day of publication.`,
      });
    const shift = /last|past|previous/u.test(word) ? -1 : /next|coming|following/u.test(word) ? 1 : 0;
    const period = periodOf(unit.toLowerCase(), base, shift, scene, match);
    if (period === null) return null;
    const from = counted
      ? anchor === scene.earlier
        ? `${quoted(anchor?.words ?? "")}, ${inWords(base)}`
        : quoted(anchor?.words ?? "")
      : `${inWords(base)}, the day of publication`;
    return narrow(part?.toLowerCase(), period, base, `${quoted(match[0])}: counted from ${from}.`, shift);
  },
};

const MONTHS = 12;

function monthPoint({ year, month }: Civil): Point {
  return { precision: "month", year, month };
}

function periodOf(
  unit: string,
  base: Day,
  shift: number,
  scene: Scene,
  match: RegExpExecArray,
): readonly [Point, Point] | null {
  const at = civilOf(base);
  const monday = base - weekdayOf(base) + 1 + shift * 7;
  switch (unit) {
    case "week":
      return [pointOf(monday), pointOf(monday + 6)];
    case "weekend":
      return weekend(base, shift, scene, match);
    case "month":
      return same(monthPoint(addMonths({ ...at, day: 1 }, shift)));
    case "year":
      return same({ precision: "year", year: at.year + shift });
    case "decade":
      return same({ precision: "decade", year: Math.floor(at.year / 10) * 10 + shift * 10 });
    case "century":
      return same({ precision: "century", year: Math.floor(at.year / 100) * 100 + shift * 100 });
    case "quarter": {
      const index = at.year * 4 + Math.floor((at.month - 1) / 3) + shift;
      return same({ precision: "group", year: Math.floor(index / 4), month: 33 + (index % 4) });
    }
    default:
      return null;
  }
}

function same(point: Point): readonly [Point, Point] {
  return [point, point];
}

/** "This weekend" looks back on a Monday told in the past; otherwise it is the one at this week's end. */
function weekend(base: Day, shift: number, scene: Scene, match: RegExpExecArray): readonly [Point, Point] {
  const saturday = base - weekdayOf(base) + 6;
  const over = weekdayOf(base) >= 7;
  const { tense } = scene.tenseAt(match.index, match.index + match[0].length);
  const back = shift === 0 && tense === "past" && saturday > base ? -7 : 0;
  const first = saturday + (shift === 1 && !over && weekdayOf(base) < 5 ? 0 : shift * 7) + back;
  return [pointOf(first), pointOf(first + 1)];
}

function narrow(
  part: string | undefined,
  [start, end]: readonly [Point, Point],
  base: Day,
  reckoning: string,
  shift: number,
): Found {
  const basis = "relative";
  if (part === undefined)
    return start === end ? found(start, { basis, reckoning }) : foundRange(start, end, { basis, reckoning });
  if (part === "early" || part === "late" || shift !== 0)
    return foundRange(start, end, { basis, certainty: "approximate", reckoning });
  if (part === "earlier") return foundRange(firstDay(start), pointOf(base), { basis, reckoning });
  return foundRange(pointOf(base), lastDay(end), { basis, mood: "future", reckoning });
}

function firstDay(point: Point): Point {
  if (point.precision === "day") return point;
  const month =
    point.precision === "month" ? point.month : point.precision === "group" ? (point.month - 33) * 3 + 1 : 1;
  return { precision: "day", year: point.year, month, day: 1 };
}

function lastDay(point: Point): Point {
  if (point.precision === "day") return point;
  const years = point.precision === "decade" ? 9 : point.precision === "century" ? 99 : 0;
  const month =
    point.precision === "month" ? point.month : point.precision === "group" ? (point.month - 33) * 3 + 3 : 12;
  return pointOf(dayOf(addMonths({ year: point.year + years, month, day: 1 }, 1)) - 1);
}
