import { dayOf } from "./civil.ts";
import type { Placed } from "./frames.ts";
import { COUNT, readCount } from "./read-number.ts";
import { shifted } from "./rules/counted-back.ts";
import { before, GAP, quoted } from "./scene.ts";
import { STARTS } from "./edges.ts";

const COUNTED = new RegExp(
  String.raw`${STARTS}(?<count>${COUNT})${GAP}(?<unit>day|week|fortnight|month|year)s?${GAP}(?<dir>before|after)${GAP}(?:the${GAP})?(?:[^,;:.“”"]{1,40}${GAP}(?:in|on)${GAP})?$`,
  "iu",
);
/** Longest words of counting, with their spaces. */
const REACH = 80;

/**
 * Moves a day or a year by what is counted from it: "two days before Christmas", "a week after Easter", "ten years after
 * 1990", "three years after it opened in 2010".
 */
export function countFromDates(placed: readonly Placed[], sentence: string): readonly Placed[] {
  return placed.map((item) => moved(item, sentence) ?? item);
}

function moved(item: Placed, sentence: string): Placed | null {
  const { start, end } = item.time;
  if (start === null || start !== end) return null;
  const left = before({ sentence }, item.from, REACH);
  const match = COUNTED.exec(left);
  if (match === null) return null;
  const { count = "", unit = "", dir = "" } = match.groups ?? {};
  const number = readCount(count);
  if (number === null) return null;
  const years = start.precision === "year" && /^year$/iu.test(unit);
  if (start.precision !== "day" && !years) return null;
  const day = dayOf(start.precision === "day" ? start : { year: start.year, month: 1, day: 1 });
  const point = shifted(day, /^before$/iu.test(dir) ? -number : number, unit.toLowerCase());
  if (point === null) return null;
  const from = item.from - match[0].length;
  const exact = /^day$/iu.test(unit) && item.time.certainty === "certain";
  const certainty = exact || item.time.certainty === "uncertain" ? item.time.certainty : "approximate";
  return {
    ...item,
    from,
    time: {
      ...item.time,
      start: point,
      end: point,
      basis: "relative",
      certainty,
      reckoning: `${quoted(sentence.slice(from, item.to))}: counted from there. ${item.time.reckoning}`,
    },
  };
}
