import type { When } from "../../../engine/model.ts";
import type { DayRange } from "../../choice.ts";
import { rangeOf } from "./range-of.ts";

/**
 * True where a date may lie in the days. So may what has no date, or a date without any day: nothing says that it does
 * not, and days that are looked at must not make it vanish (T3).
 */
export function touches(when: When | null, { from, to }: DayRange): boolean {
  if (when === null) return true;
  const known = rangeOf(when);
  return (
    (from === null || known.to === null || known.to >= from) &&
    (to === null || known.from === null || known.from <= to)
  );
}
