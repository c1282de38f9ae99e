import type { IsoDate } from "../../engine/model.ts";
import type { DayRange } from "../choice.ts";

/** A day that the calendar has. In UTC, so that the viewer's time zone plays no part. */
function isDay(text: string): text is IsoDate {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The days as an address gives them; null when it gives none, or some that cannot be meant, which `problem` tells. */
export function readRange(
  from: string | null,
  to: string | null,
): { readonly range: DayRange | null; readonly problem: string | null } {
  if (from === null && to === null) return { range: null, problem: null };
  const inOrder = from === null || to === null || from <= to;
  if (inOrder && (from === null || isDay(from)) && (to === null || isDay(to))) {
    return { range: { from, to }, problem: null };
  }
  return {
    range: null,
    problem:
      "This address asks for days that no calendar has, or that end before they begin; these are all days.",
  };
}
