import { type EdtfRange, edtfRange } from "../../../engine/events/edtf-range.ts";
import type { When } from "../../../engine/model.ts";

const known = new WeakMap<When, EdtfRange>();

/** The outer days of a when, read once: an order, an axis and a filter of 5,000 entries each ask for them. */
export function rangeOf(when: When): EdtfRange {
  const told = known.get(when);
  if (told !== undefined) return told;
  const range = edtfRange(when.edtf);
  known.set(when, range);
  return range;
}
