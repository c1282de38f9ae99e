import { edtfRange } from "../../engine/events/edtf-range.ts";
import type { When } from "../../engine/model.ts";
import type { DayRange } from "../choice.ts";

/** True where a date may lie in the days. What has no date, or a date without any day, lies in no days. */
export function touches(when: When | null, { from, to }: DayRange): boolean {
  if (when === null) return false;
  const known = edtfRange(when.edtf);
  if (known.from === null && known.to === null) return false;
  return (
    (from === null || known.to === null || known.to >= from) &&
    (to === null || known.from === null || known.from <= to)
  );
}
