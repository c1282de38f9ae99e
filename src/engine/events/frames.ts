import { BEFORE_DATE } from "../lexicon/time/phrases.ts";
import type { When } from "../model.ts";
import { addMonths, dayOf } from "./civil.ts";
import type { Point } from "./edtf.ts";
import type { Found } from "./scene.ts";
import { before, oneOf, pointOf } from "./scene.ts";
import type { Tense } from "./tense.ts";
import { STARTS } from "./edges.ts";

/** A found time with the place of its words in the sentence. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly time: Found;
  readonly tense: Tense | "none";
}

type Frame = (typeof BEFORE_DATE)[keyof typeof BEFORE_DATE];

const LEADS: ReadonlyMap<string, Frame> = new Map(Object.entries(BEFORE_DATE));
const LEAD = new RegExp(
  String.raw`${STARTS}(?<lead>${oneOf(LEADS.keys())})\s{1,2}(?:the\s)?(?:(?<hour>noon|midday|midnight|dawn|dusk|\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?)\s)?(?:in\s|on\s)?$`,
  "iu",
);
const PREPOSITION = new RegExp(
  String.raw`${STARTS}(?:(?:(?:early|late|later|earlier)\s)?(?:in|on|at|during|over|throughout|within)\s{1,2}(?:the\s{1,2})?)` +
    String.raw`(?:(?:year|morning|afternoon|evening|night|day|(?:early|small)\shours)\s(?:of\s)?)?(?:mid[\s-])?$|${STARTS}mid[\s-]$`,
  "iu",
);
/** Longest lead in the table, with its spaces. */
const REACH = 32;

/** Draws the words before a date into it: "on", "in the", and the frames "since", "until", "by", "before", "after", "about". */
export function frame(placed: Placed, sentence: string): Placed {
  const left = before({ sentence }, placed.from, REACH);
  const lead = LEAD.exec(left);
  const { time } = placed;
  if (lead !== null && DONE_BY.test(lead[0]) && IS_DOER.test(sentence.slice(placed.to, placed.to + 12)))
    return withPreposition(placed, sentence);
  if (lead !== null && (time.start !== null || time.end !== null)) {
    const kind = LEADS.get((lead.groups?.["lead"] ?? "").toLowerCase().replace(/\s+/gu, " "));
    const from = placed.from - (left.length - lead.index);
    const names = namesAnEvent(
      lead[0] + sentence.slice(placed.from, placed.from + 4),
      sentence.slice(placed.to, placed.to + 3),
    );
    // “After midnight on Tuesday”, “just before 6 p.m. Tuesday”: of that day.
    const ofDay = lead.groups?.["hour"] !== undefined && (kind === "after" || kind === "before");
    if (ofDay) return withPreposition({ ...placed, from }, sentence);
    const dates = kind === "from" && IS_OF.test(left.slice(0, lead.index));
    const framed =
      kind === undefined || dates ? { ...placed, from } : apply(kind, { ...placed, from }, names);
    // "By early 2027", "since about 1930": what is told roughly may be one side of something all the same.
    if (kind === "about") return frame(framed, sentence);
    if (kind !== undefined) return withPreposition(framed, sentence);
  }
  const middle = MIDDLE.exec(left);
  if (middle !== null && LEAD.test(left.slice(0, middle.index))) {
    return frame({ ...placed, from: placed.from - middle[0].length }, sentence);
  }
  return withPreposition(placed, sentence);
}

/** "It dates from 1740", "is from the 1950s": of that time, whatever the tense; nothing goes on. */
const IS_OF = /(?<![\p{L}])(?:dat(?:es?|ed|ing)|(?:is|are|comes?|hails?)(?:\sprobably)?)\s$/iu;

/** "Since mid-2019": what comes before it frames the whole. */
const MIDDLE = /(?<=\s)mid[\s-]$/iu;

/** "After Friday’s vote", "after the 5 May vote": what it counts from is of that day, which is not over then. */
function namesAnEvent(left: string, right: string): boolean {
  return /^['’]/u.test(right) || (/\sthe\s/iu.test(left) && /^\s\p{Ll}/u.test(right));
}

/** "Distressed by today’s news": not the latest day but what did it; "by Friday’s deadline" is one. */
const DONE_BY = /^by\s/iu;
const IS_DOER = /^['’]s\s(?!deadline|end|close)/u;

function withPreposition(placed: Placed, sentence: string): Placed {
  const left = before({ sentence }, placed.from, REACH);
  const preposition = PREPOSITION.exec(left);
  return preposition === null ? placed : { ...placed, from: placed.from - (left.length - preposition.index) };
}

function apply(kind: Frame, placed: Placed, namesEvent: boolean): Placed {
  const { time, tense } = placed;
  if (time.start === null || time.end === null) return placed;
  const withTime = (change: Partial<Found>, tail: string): Placed => ({
    ...placed,
    time: { ...time, ...change, reckoning: `${time.reckoning} ${tail}` },
  });
  const open: When["basis"] = "open";
  switch (kind) {
    case "week":
      return time.start.precision === "day"
        ? withTime({ end: pointOf(dayOf(time.start) + 6) }, "The week has seven days.")
        : placed;
    case "since":
      return withTime({ end: null, basis: open, mood: "present" }, "“Since” leaves its end open.");
    case "from":
      // "A letter from 1974" is of that year; only what goes on, or is to come, begins there.
      return tense === "past" ? placed : withTime({ end: null, basis: open }, "“From” leaves its end open.");
    case "after":
      return withTime(
        { start: namesEvent ? time.start : dayFrom(time.end, 1), end: null, basis: open },
        "“After” leaves its end open.",
      );
    case "until":
      return withTime({ start: null }, "“Until” tells the end and not the beginning.");
    case "by":
      return withTime({ start: null }, "“By” tells the latest day and not the earliest.");
    case "before":
      return withTime(
        { start: null, end: namesEvent ? time.start : unitBefore(time.start) },
        "“Before” tells no beginning.",
      );
    case "about":
      return withTime(
        { certainty: time.certainty === "uncertain" ? "uncertain" : "approximate" },
        "It is told as approximate.",
      );
    case "maybe":
      return withTime({ certainty: "uncertain" }, "It is told as uncertain.");
    case "same":
    default:
      return placed;
  }
}

/** A day moved by so many days; a longer time stays, as "after 2010" need not mean that the year was over. */
function dayFrom(point: Point, by: number): Point {
  return point.precision === "day" ? pointOf(dayOf(point) + by) : point;
}

/** What ends right before a time begins: of a year the year before, of a day the day before. */
function unitBefore(point: Point): Point {
  switch (point.precision) {
    case "day":
      return dayFrom(point, -1);
    case "group":
      return point;
    case "month": {
      const { year, month } = addMonths({ year: point.year, month: point.month, day: 1 }, -1);
      return { precision: "month", year, month };
    }
    case "year":
      return { ...point, year: point.year - 1 };
    case "decade":
      return { ...point, year: point.year - 10 };
    case "century":
    default:
      return { ...point, year: point.year - 100 };
  }
}
