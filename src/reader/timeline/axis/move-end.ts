import type { IsoDate } from "../../../engine/model.ts";
import { dayNumber, dayOfNumber } from "../range/civil-day.ts";
import type { Extent } from "./zoom.ts";

/** The first and the last day looked at, both inside. */
export interface Ends {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export type Side = keyof Ends;

/** One end put to a day number, as far as the other end and the days that there are allow. */
export function moveEnd(ends: Ends, side: Side, to: number, { first, last }: Extent): Ends {
  const [least, most] = side === "from" ? [first, ends.to] : [ends.from, last];
  const day = dayOfNumber(Math.min(Math.max(to, dayNumber(least)), dayNumber(most)));
  return day === null ? ends : { ...ends, [side]: day };
}
