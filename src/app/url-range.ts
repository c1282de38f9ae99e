import type { IsoDate } from "../engine/model.ts";
import type { DayRange } from "../reader/choice.ts";

/** A day that the calendar has. In UTC, so that the viewer's time zone plays no part. */
function isDay(text: string): text is IsoDate {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Reads `from=2022-02-24&to=2022-03-01`, of which either may be left out: null when both are, or when they cannot be
 * meant, which `problem` then tells in a sentence.
 */
export function readRange(query: URLSearchParams): {
  readonly range: DayRange | null;
  readonly problem: string | null;
} {
  const [from, to] = [query.get("from"), query.get("to")];
  if (from === null && to === null) return { range: null, problem: null };
  const days = from === null || to === null || from <= to;
  if (days && (from === null || isDay(from)) && (to === null || isDay(to))) {
    return { range: { from, to }, problem: null };
  }
  return {
    range: null,
    problem:
      "This address asks for days that no calendar has, or that end before they begin; these are all days.",
  };
}
