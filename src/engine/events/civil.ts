import type { IsoDate } from "../model.ts";

/**
 * Days of the proleptic Gregorian calendar as whole numbers (1970-01-01 is 0), without Date: Date carries a clock and
 * a time zone, and a day that shifts with the machine is a false date.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days.
 */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  /** 1 … 31. */
  readonly day: number;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a leap year of the Gregorian calendar. */
export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 28 … 31; 0 when `month` is not 1 … 12. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
}

/** True when the calendar has that day: 30 February has no place in it. */
export function isReal({ year, month, day }: Civil): boolean {
  return (
    [year, month, day].every((part) => Number.isInteger(part)) && day >= 1 && day <= monthLength(year, month)
  );
}

/** Day number of a civil date; 1970-01-01 is 0. Any whole year. */
export function dayOf({ year, month, day }: Civil): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day number. */
export function civilOf(at: Day): Civil {
  const shifted = at + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(at: Day): number {
  return ((((at + 3) % 7) + 7) % 7) + 1;
}

/** The same civil date `months` later (earlier when negative); the day is held inside the shorter month. */
export function addMonths({ year, month, day }: Civil, months: number): Civil {
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...to, day: Math.min(day, monthLength(to.year, to.month)) };
}

/** Reads `YYYY-MM-DD`; null when it has another form or no such day exists. */
export function readIso(date: string | null): Civil | null {
  const match = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (match === null) return null;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isReal(civil) ? civil : null;
}

/** Writes `YYYY-MM-DD` for years 0 … 9999; RangeError for any other. */
export function writeIso({ year, month, day }: Civil): IsoDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isIso(text)) throw new RangeError(`${text}: a year must be 0 to 9999 and whole`);
  return text;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** True for the form `YYYY-MM-DD`; whether the day exists is `readIso`'s to say. */
function isIso(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
