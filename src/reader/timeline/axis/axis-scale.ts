import { scaleLinear } from "d3-scale";
import type { IsoDate } from "../../../engine/model.ts";
import { dayNumber, dayOfNumber } from "../range/civil-day.ts";

/** Days laid along a line whose long empty stretches are drawn shorter than they are. */
export interface AxisScale {
  /** Share of the line, 0 … 1; days beyond its ends lie at the ends. */
  readonly at: (day: IsoDate) => number;
  /** The day at a share of the line. */
  readonly dayAt: (share: number) => IsoDate | null;
  /** Middles of the stretches that are drawn shorter, as shares. */
  readonly breaks: readonly number[];
}

/** A stretch longer than this many times the middling one is broken. */
const BREAK_AT = 4;

/** The scale of two or more days, ascending and each once. Throws RangeError for fewer. */
export function axisScale(days: readonly IsoDate[]): AxisScale {
  if (days.length < 2) throw new RangeError(`${days.length} days make no line`);
  const numbers = days.map(dayNumber);
  const gaps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? number));
  const middling = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 1;
  const drawn = gaps.map((gap) => Math.min(gap, middling * BREAK_AT));
  const whole = drawn.reduce((a, b) => a + b, 0);
  let gone = 0;
  // Divided last, so that the end is 1 and not a little less.
  const places = [0, ...drawn.map((step) => (gone += step) / whole)];
  const scale = scaleLinear(numbers, places).clamp(true);
  return {
    at: (day) => scale(dayNumber(day)),
    dayAt: (share) => dayOfNumber(scale.invert(share)),
    breaks: gaps.flatMap((gap, at) =>
      gap > (drawn[at] ?? gap) ? [((places[at] ?? 0) + (places[at + 1] ?? 1)) / 2] : [],
    ),
  };
}
