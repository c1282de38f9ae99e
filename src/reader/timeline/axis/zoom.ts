import type { IsoDate } from "../../../engine/model.ts";
import type { DayRange } from "../../choice.ts";
import { dayNumber, dayOfNumber } from "../range/civil-day.ts";

/** The first and the last day of a line; the first is not after the last. */
export interface Extent {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** From this many days on there are months of entries, and days to choose help. */
const LONG = 60;

export function isLong({ first, last }: Extent): boolean {
  return dayNumber(last) - dayNumber(first) >= LONG;
}

/** The days that are looked at, an open side at the line's end. */
function insideOf(range: DayRange | null, { first, last }: Extent): readonly [number, number] {
  return [dayNumber(range?.from ?? first), dayNumber(range?.to ?? last)];
}

/** Half of the days, about their middle; null where two days cannot be halved. */
export function closer(range: DayRange | null, extent: Extent): DayRange | null {
  const [from, to] = insideOf(range, extent);
  const quarter = Math.floor((to - from + 1) / 4);
  return quarter === 0 ? null : { from: dayOfNumber(from + quarter), to: dayOfNumber(to - quarter) };
}

/** Twice the days, about their middle; null for all there are. */
export function wider(range: DayRange, extent: Extent): DayRange | null {
  const [from, to] = insideOf(range, extent);
  const half = Math.ceil((to - from + 1) / 2);
  const [least, most] = insideOf(null, extent);
  if (from - half <= least && to + half >= most) return null;
  return {
    from: dayOfNumber(Math.max(least, from - half)),
    to: dayOfNumber(Math.min(most, to + half)),
  };
}

/** The days between two of which either may be the earlier. */
export function between(one: IsoDate, other: IsoDate): DayRange {
  return one <= other ? { from: one, to: other } : { from: other, to: one };
}
