import { MONTH_NAMES, MONTHS, WEEKDAYS } from "../lexicon/time/calendar.ts";
import { oneOf } from "./scene.ts";

const SHORT_MONTHS = Object.keys(MONTHS).filter(
  (name) => !MONTH_NAMES.some((full) => full.toLowerCase() === name),
);

/** Pattern source of a month's name; a full stop belongs to an abbreviation and never to a whole name. */
export const MONTH = String.raw`(?:${oneOf(MONTH_NAMES)})(?!\p{L})|(?:${oneOf(SHORT_MONTHS)})(?!\p{L})\.?`;

/** Pattern source of a weekday's name. */
export const WEEKDAY = oneOf(Object.keys(WEEKDAYS));

/** Number of a month as matched by MONTH; 0 for anything else. */
export function monthNumber(name: string): number {
  return MONTHS[name.toLowerCase().replace(".", "")] ?? 0;
}

/** Every word that names a month, for `needs`. */
export const MONTH_WORDS: readonly string[] = Object.keys(MONTHS);

/** Every word that names a unit of time, for `needs`. */
export const UNITS: readonly string[] = "hour day week fortnight month year decade"
  .split(" ")
  .flatMap((unit) => [unit, `${unit}s`]);
