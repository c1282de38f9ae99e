import type { Civil } from "./civil.ts";
import { isReal, writeIso } from "./civil.ts";

/*
 * The one place where EDTF is written: ISO 8601-2:2019, as the Library of Congress specification of 4 February 2019
 * profiles it (https://www.loc.gov/standards/datetime/), levels 0 to 2.
 */

export type Qualifier = "" | "~" | "?" | "%";

/** One date at the precision the words have. `month` 21–41 is a sub-year grouping (season, quarter, half). */
export type Point =
  | { readonly precision: "day"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: "month" | "group"; readonly year: number; readonly month: number }
  | { readonly precision: "year" | "decade" | "century"; readonly year: number };

/** The side of an interval that has no date: ISO 8601-2 writes an open side as two dots. */
export const OPEN = "..";
/** Neither side known: the words are about time, but no day can be given. */
export const NOWHERE = "../..";

/** Writes one point: "2022-03-01", "2022-03", "2021-22" (summer), "2021", "199X", "18XX"; a year before 1 has a sign. */
export function writePoint(point: Point, qualifier: Qualifier = ""): string {
  return core(point) + qualifier;
}

function core(point: Point): string {
  const year = yearDigits(point.year);
  switch (point.precision) {
    case "day":
      return point.year < 0 || point.year > 9999
        ? `${year}-${two(point.month)}-${two(point.day)}`
        : writeIso(point);
    case "month":
    case "group":
      return `${year}-${two(point.month)}`;
    case "year":
      return year;
    case "decade":
      return `${year.slice(0, -1)}X`;
    case "century":
    default:
      return `${year.slice(0, -2)}XX`;
  }
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function yearDigits(year: number): string {
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** Writes an interval of two written sides; use OPEN for a side without a date. */
export function writeInterval(from: string, to: string): string {
  return from === to && from !== OPEN ? from : `${from}/${to}`;
}

/** A civil date as a point of day precision. */
export function dayPoint(date: Civil): Point {
  return { precision: "day", ...date };
}

const DATE = /^([?~%]?)(-?[0-9X]{4})(?:-([?~%]?)([0-9X]{2})(?:-([?~%]?)([0-9X]{2}))?)?([?~%]?)$/u;
const LONG_YEAR = /^Y-?[1-9]\d{4,15}$|^Y-?[1-9]\d{0,3}E[1-9]\d?$/u;
const SIGNIFICANT_YEAR = /^-?\d{4}S[1-4]$/u;
const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]([01]\d|2[0-3])(?::[0-5]\d)?)?$/u;

/** True when `text` is an EDTF expression of level 0, 1 or 2. A day that the calendar lacks is not one. */
export function isEdtf(text: string): boolean {
  if (/^\[.*\]$|^\{.*\}$/u.test(text)) return isSet(text.slice(1, -1));
  const sides = text.split("/");
  if (sides.length === 2) return isInterval(sides[0] ?? "", sides[1] ?? "");
  return sides.length === 1 && (isDate(text) || (DATE_TIME.test(text) && isDate(text.slice(0, 10))));
}

function isInterval(from: string, to: string): boolean {
  return isSide(from) && isSide(to) && (from !== "" || to !== "");
}

function isSide(text: string): boolean {
  return text === "" || text === OPEN || isDate(text);
}

function isSet(inner: string): boolean {
  return (
    inner !== "" &&
    inner.split(",").every((item) => {
      const ends = item.split(OPEN);
      if (ends.length === 1) return isDate(item);
      return ends.length === 2 && item !== OPEN && ends.every((end) => end === "" || isDate(end));
    })
  );
}

function isDate(text: string): boolean {
  if (LONG_YEAR.test(text) || SIGNIFICANT_YEAR.test(text)) return true;
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year = "", month, day] = [match[2], match[4], match[6]];
  if (year === "-0000") return false;
  if (month !== undefined && !/X/u.test(month)) {
    const value = Number(month);
    if (!(value >= 1 && value <= 12) && !(day === undefined && value >= 21 && value <= 41)) return false;
  }
  if (day === undefined || /X/u.test(day)) return true;
  if (Number(day) < 1 || Number(day) > 31) return false;
  if (/X/u.test(year + (month ?? ""))) return true;
  return isReal({ year: Number(year), month: Number(month), day: Number(day) });
}
