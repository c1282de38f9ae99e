import { shortDay } from "../range/civil-day.ts";
import type { Geometry } from "./axis-geometry.ts";
import type { Tick } from "./axis.ts";

/** A day below the line, in units of the drawing. */
export interface DayLabel {
  readonly day: Tick["day"];
  /** Of its tick. */
  readonly at: number;
  /** Empty where it would touch its neighbour's. */
  readonly words: string;
  /** Where the words are held, and by which of their ends. */
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  /** What they take at most. */
  readonly from: number;
  readonly to: number;
}

/** What a sign of a date takes at most, in whichever typeface, and what stays free between two dates. */
const SIGN = 6.5;
const APART = 10;

const widthOf = (words: string): number => words.length * SIGN;
const yearOf = (day: string): string => day.slice(0, 4);

/**
 * The days as they are written below the line: the first begins at its edge, the last ends at its end, and both are always
 * there; the others stand in the middle below their ticks, where they touch neither the one before nor the last. A year is
 * written where it is another than that of the date before it.
 */
export function labelsOf(
  ticks: readonly Tick[],
  { edge, half, xOf }: Pick<Geometry, "edge" | "half" | "xOf">,
  endsOnly = false,
): readonly DayLabel[] {
  const lastTick = ticks.at(-1);
  if (lastTick === undefined) return [];
  const end = xOf(lastTick.x) + half;
  let year = "";
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map(({ day, x }, index) => {
    const at = xOf(x);
    const words = shortDay(day, yearOf(day) !== year);
    const width = widthOf(words);
    const label: DayLabel =
      index === 0
        ? { day, at, words, x: edge, anchor: "start", from: edge, to: edge + width }
        : index === ticks.length - 1
          ? { day, at, words, x: end, anchor: "end", from: end - width, to: end }
          : { day, at, words, x: at, anchor: "middle", from: at - width / 2, to: at + width / 2 };
    if (label.anchor === "middle") {
      // With this one there, the last date may leave its year out.
      const lastWords = shortDay(lastTick.day, yearOf(lastTick.day) !== yearOf(day));
      const fits = label.from >= free && label.to + APART <= end - widthOf(lastWords);
      if (endsOnly || !fits) return { ...label, words: "", from: at, to: at };
    }
    year = yearOf(day);
    free = label.to + APART;
    return label;
  });
}
