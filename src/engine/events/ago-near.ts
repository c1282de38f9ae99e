import type { Day } from "./civil.ts";
import { civilOf, isReal } from "./civil.ts";
import type { Point } from "./edtf.ts";
import type { Placed } from "./frames.ts";
import { quoted } from "./scene.ts";

const AGO = /\bago$/iu;
const NEAR = /^(?:this|last|next)\s|^(?:today|tomorrow|yesterday)$/iu;

/**
 * Joins years counted back and a time near publication right behind them, which they move: "a year ago today", "two
 * years ago this month", "a decade ago last Friday". The day a year before is told exactly by "today" alone.
 */
export function joinAgo(placed: readonly Placed[], sentence: string, today: Day | null): readonly Placed[] {
  if (today === null) return placed;
  const { year } = civilOf(today);
  const out: Placed[] = [];
  for (const item of placed) {
    const last = out.at(-1);
    const joined = last === undefined ? null : moved(last, item, sentence, year);
    if (joined === null) out.push(item);
    else out[out.length - 1] = joined;
  }
  return out;
}

function moved(ago: Placed, near: Placed, sentence: string, published: number): Placed | null {
  const year = ago.time.start;
  if (year?.precision !== "year" || !/^\s{1,2}$/u.test(sentence.slice(ago.to, near.from))) return null;
  const words = sentence.slice(near.from, near.to);
  if (!AGO.test(sentence.slice(ago.from, ago.to)) || !NEAR.test(words)) return null;
  const { start, end } = near.time;
  if (start === null || end === null) return null;
  const by = published - year.year;
  // One point stays one: a time that is a single day, month or year is told by that.
  const first = back(start, by);
  const all = quoted(sentence.slice(ago.from, near.to));
  return {
    from: ago.from,
    to: near.to,
    tense: ago.tense,
    time: {
      ...near.time,
      start: first,
      end: start === end ? first : back(end, by),
      basis: "relative",
      certainty: /^today$/iu.test(words) ? near.time.certainty : "approximate",
      reckoning: `${all}: ${near.time.reckoning} Then so many years back.`,
    },
  };
}

/** So many years earlier; of 29 February the 28th where the year has none. */
function back(point: Point, by: number): Point {
  const at = { ...point, year: point.year - by };
  return at.precision === "day" && !isReal(at) ? { ...at, day: at.day - 1 } : at;
}
