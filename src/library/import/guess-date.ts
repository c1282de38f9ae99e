import { isoDate } from "../../engine/text/header.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+(\d{4})\b`, "iu");
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, "iu");
const ISO = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/u;

interface DateInWords {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Where its words begin, in UTF-16 code units. */
  readonly from: number;
}

/** The day that a line names and where; null when it names none, or it is in doubt which. */
export function findDate(value: string): DateInWords | null {
  const line = value.slice(0, 200);
  const written = ISO.exec(line);
  const iso = isoDate(written?.[1] ?? "");
  if (written !== null && iso !== null) return { date: iso, from: written.index };
  const first = DAY_FIRST.exec(line);
  const found = first ?? MONTH_FIRST.exec(line);
  if (found === null) return null;
  const [, one, other, year] = found;
  const date = first === null ? dated(year, one, other) : dated(year, other, one);
  return date === "" ? null : { date, from: found.index };
}

/** The day that a line or a value names ("2026-03-14T10:00Z", "14 March 2026", "March 14, 2026"); "" when none, or in doubt. */
export function guessDate(value: string): string {
  return findDate(value)?.date ?? "";
}

function dated(year = "", month = "", day = ""): string {
  const index = MONTHS.findIndex((name) => month.toLowerCase().startsWith(name));
  return isoDate(`${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`) ?? "";
}
