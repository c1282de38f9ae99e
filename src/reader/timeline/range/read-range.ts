import type { DayRange } from "../../choice.ts";
import { isDay } from "./civil-day.ts";

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
