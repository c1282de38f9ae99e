import type { IsoDate } from "../../../engine/model.ts";

const SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

function parts(day: IsoDate): readonly [number, number, number] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [Number(year), Number(month), Number(date)];
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar, years 0–9999. Arithmetic and not Date, which would bring
 * in a time zone. After H. Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil.
 */
export function dayNumber(day: IsoDate): number {
  const [givenYear, month, date] = parts(day);
  const year = month <= 2 ? givenYear - 1 : givenYear;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** “24 Feb”, or “24 Feb 2022” with its year. */
export function shortDay(day: IsoDate, withYear: boolean): string {
  const [year, month, date] = parts(day);
  const words = `${date} ${SHORT_MONTHS[month - 1] ?? month}`;
  return withYear ? `${words} ${year}` : words;
}

/** A day that the calendar has. In UTC, so that the viewer's time zone plays no part. */
export function isDay(text: string): text is IsoDate {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const MS_OF_A_DAY = 86_400_000;

/** The day of a day number, rounded to a whole one; null beyond the years 0–9999. */
export function dayOfNumber(number: number): IsoDate | null {
  const date = new Date(Math.round(number) * MS_OF_A_DAY);
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return isDay(text) ? text : null;
}
