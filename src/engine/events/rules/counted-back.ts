import { UNITS } from "../patterns.ts";
import type { Civil, Day } from "../civil.ts";
import { addMonths, civilOf } from "../civil.ts";
import type { Point } from "../edtf.ts";
import { COUNT, readCount } from "../read-number.ts";
import type { Earlier, Found, Refused, Scene, TimeRule } from "../scene.ts";
import { before, found, foundRange, GAP, inWords, NO_ANCHOR, pointOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

const PARTS: Readonly<Record<string, number>> = { "half a": 0.5, "half an": 0.5, "a quarter of a": 0.25 };

/** A direction word followed by one of these measures a distance and names no day ("two days later than planned"). */
const COMPARES =
  /^\s(?:than|date|stage|versions?|deaths?|life|in\s(?:the|his|her|their)\s(?:day|week|year|season))\b/u;

/**
 * Takes "three days ago", "two weeks earlier", "a year later", "five days from now", "in two weeks' time".
 * Days are exact; weeks are told to about a day, months to about a month, years to about a year.
 * "earlier", "later", "before" and "after" count from the day told before, "ago" from publication.
 * Refuses durations ("for three days", "three days of talks") and comparisons ("two days later than planned").
 */
export const countedBack: TimeRule = {
  name: "counted-back",
  needs: [
    {
      words: "ago earlier later before after afterwards previously from hence time".split(" "),
      after: [...UNITS, "century", "centuries"],
      within: 3,
    },
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])(?:(?:about|around|nearly|almost|roughly|just|only|some|more than|over|less than|under|at least)${GAP})?(?<in>in${GAP}|within${GAP})?(?<other>(?:${COUNT})${GAP}(?:or|to)${GAP})?(?<count>half${GAP}an?|a${GAP}quarter${GAP}of${GAP}a|${COUNT})(?<half>${GAP}and${GAP}a${GAP}half)?[\s-](?<unit>hour|day|week|fortnight|month|year|decade|centurie|century)s?['’]?(?<so>${GAP}or${GAP}so)?` +
      String.raw`(?:${GAP}(?<dir>after${GAP}that|before${GAP}that|ago|earlier|later|before|after|afterwards|previously|from${GAP}now|from${GAP}today|hence|time))${ENDS}`,
    "giu",
  ),
  read: (match, scene) => {
    const { count = "", unit = "", dir = "", in: inWord, half, other, so } = match.groups ?? {};
    const whole = PARTS[count.toLowerCase().replace(/\s+/gu, " ")] ?? readCount(count);
    const number = whole === null ? null : whole + (half === undefined ? 0 : 0.5);
    const direction = dir.toLowerCase().replace(/\s+/gu, " ");
    if (number === null || (direction === "time" && inWord === undefined)) return null;
    const after = scene.sentence.slice(match.index + match[0].length, match.index + match[0].length + 30);
    if (COMPARES.test(after)) return refuse(null);
    if (
      /^(?:before|after)$/u.test(direction) &&
      /^\s\p{L}/u.test(after) &&
      !/^\s(?:and|but|when)\b/u.test(after)
    ) {
      return refuse(`${quoted(match[0])} counts from something whose day the article does not tell here.`);
    }
    const back = /^(?:ago|earlier|before|previously|before that)$/u.test(direction);
    const fromNow = /^(?:ago|from now|from today|hence|time)$/u.test(direction);
    const loose =
      other !== undefined ||
      so !== undefined ||
      /^(?:about|around|nearly|almost|roughly|some|more than|over|less than|under|at least)\b/iu.test(
        match[0],
      );
    const { tense } = scene.tenseAt(match.index, match.index + match[0].length);
    return countFrom(
      match[0],
      (back ? -1 : 1) * number,
      unit.toLowerCase(),
      { fromNow, loose, tense },
      scene,
    );
  },
};

function countFrom(
  words: string,
  number: number,
  unit: string,
  how: { fromNow: boolean; loose: boolean; tense: string },
  scene: Scene,
): Found | Refused {
  const { today } = scene;
  const earlier = anchorOf(unit, scene);
  const base = how.fromNow ? today : (earlier?.day ?? today);
  if (base === null) return refuse(how.fromNow ? NO_ANCHOR : "No day told before it to count from.");
  if (unit === "hour" && !how.fromNow && earlier === null)
    return refuse("No hour told before it to count from.");
  const fromEarlier = !how.fromNow && earlier !== null;
  const anchor = fromEarlier
    ? earlier === scene.earlier
      ? `${quoted(earlier.words)}, ${inWords(base)}`
      : quoted(earlier.words)
    : `${inWords(base)}, the day of publication`;
  const point = shifted(base, number, unit);
  if (point === null) return refuse(null);
  const exact = unit === "day" && !how.loose;
  const wild = !how.fromNow && earlier === null;
  if (wild && number > 0 && how.tense === "past")
    return refuse(`${quoted(words)} counts from a day that is not told.`);
  return found(point, {
    basis: "relative",
    certainty: wild ? "uncertain" : exact ? "certain" : "approximate",
    reckoning: `${quoted(words)}: counted from ${anchor}.`,
  });
}

/** The day told before; for years the last year or month told since, for months the last month. */
export function anchorOf(unit: string, { earlier, period }: Scene): Earlier | null {
  if (period === null || /^(?:hour|day|week|fortnight)$/u.test(unit)) return earlier;
  return unit === "month" && period.precision === "year" ? earlier : period;
}

/** The day, month or year that lies `number` units from `base`, at the precision such a count has in speech. */
export function shifted(base: Day, number: number, unit: string): Point | null {
  const at: Civil = civilOf(base);
  const month = (months: number): Point => {
    const to = addMonths({ ...at, day: 1 }, months);
    return { precision: "month", year: to.year, month: to.month };
  };
  const year = (years: number): Point | null => {
    const to = at.year + Math.trunc(years);
    return to < 1 || to > 2999 ? null : { precision: "year", year: to };
  };
  switch (unit) {
    case "hour":
      return pointOf(base + Math.trunc(number / 24));
    case "day":
      return pointOf(base + Math.trunc(number));
    case "week":
      return pointOf(base + Math.trunc(number * 7));
    case "fortnight":
      return pointOf(base + Math.trunc(number * 14));
    case "month":
      return Math.abs(number) > 600 ? null : month(Math.trunc(number));
    case "year":
      return Number.isInteger(number) ? year(number) : month(Math.trunc(number * 12));
    case "decade":
      return year(number * 10);
    default:
      return year(number * 100);
  }
}

/**
 * Takes spans that touch the day of publication: "in the past three days", "over the last two years", "within the
 * next week", "in three days" when the sentence looks ahead.
 * Refuses the same words in the past where they measure ("built in three days").
 */
export const span: TimeRule = {
  name: "span-to-now",
  needs: [
    {
      words: UNITS,
      after: "in within last past next coming following preceding previous".split(" "),
      within: 4,
    },
  ],
  pattern: new RegExp(
    String.raw`${STARTS}(?:(?:in|over|during|for|within|throughout|across)${GAP}the${GAP}(?<side>last|past|next|coming|following|preceding|previous)${GAP}(?:(?<count>${COUNT})${GAP})?|(?:in|within)${GAP}(?<ahead>${COUNT})${GAP})` +
      String.raw`(?<unit>hour|day|week|fortnight|month|year|decade)s?${ENDS}`,
    "giu",
  ),
  read: (match, scene) => {
    const { side, count, ahead, unit = "" } = match.groups ?? {};
    const { tense } = scene.tenseAt(match.index, match.index + match[0].length);
    // "The third time in two years" looks back, whatever the verb.
    const counts = ahead !== undefined && /\btimes?\s$/iu.test(before(scene, match.index, 8));
    // "For the first time in a year" tells of what did not happen in it.
    if (counts && /\bfirst\stimes?\s$/iu.test(before(scene, match.index, 14))) return refuse(null);
    // "Is in two weeks" looks ahead as "will be" does; "takes in two hours" does not.
    const looksAhead =
      tense === "future" || tense === "conditional" || (tense === "present" && !/^hour/iu.test(unit));
    if (ahead !== undefined && !looksAhead && !counts) return refuse(null);
    if (
      /^\sof\b/u.test(scene.sentence.slice(match.index + match[0].length, match.index + match[0].length + 4))
    )
      return null;
    const number = ahead === undefined ? (count === undefined ? 1 : readCount(count)) : readCount(ahead);
    if (number === null) return null;
    const plural = /s$/iu.test(match[0]);
    if (count === undefined && ahead === undefined && plural) return null;
    const counted = side !== undefined && /following|preceding|previous/iu.test(side);
    const base = counted ? scene.earlier?.day : scene.today;
    if (base === undefined || base === null)
      return refuse(counted ? "No day told before it to count from." : NO_ANCHOR);
    const back = counts || (side !== undefined && /last|past|preceding|previous/iu.test(side));
    const far = shifted(base, back ? -number : number, unit.toLowerCase());
    if (far === null) return refuse(null);
    const reckoning = `${quoted(match[0])}: counted from ${inWords(base)}${counted ? "" : ", the day of publication"}.`;
    const rest = { basis: "relative", certainty: "approximate", reckoning } as const;
    if (ahead !== undefined && !counts && /^in/iu.test(match[0]))
      return found(far, { ...rest, certainty: unit === "day" ? "certain" : "approximate", mood: "future" });
    return back
      ? foundRange(far, pointOf(base), { ...rest, mood: "past" })
      : foundRange(pointOf(base), far, { ...rest, mood: "future" });
  },
};
