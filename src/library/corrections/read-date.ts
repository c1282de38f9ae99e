import { isEdtf } from "../../engine/events/edtf.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const HOW = "Write it as 1 March 2022, March 2022, 2022 or 2022-03-01, or in the Extended Date/Time Format.";

function monthOf(word: string): string | null {
  const small = word.toLowerCase().replace(/\.$/u, "");
  // “Sept” and “Mar” are as good as whole names; “Ma” may be two months.
  const at = small.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(small));
  return at < 0 ? null : String(at + 1).padStart(2, "0");
}

function written(year: string, month: string | null, day: string | null): string | null {
  if (month === null) return null;
  return day === null ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, "0")}`;
}

function plainDate(text: string): string | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,9}\.?),? (\d{4})$/iu.exec(text);
  if (dayFirst !== null) return written(dayFirst[3] ?? "", monthOf(dayFirst[2] ?? ""), dayFirst[1] ?? "");
  const monthFirst = /^(\p{L}{3,9}\.?)(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/iu.exec(text);
  if (monthFirst === null) return null;
  return written(monthFirst[3] ?? "", monthOf(monthFirst[1] ?? ""), monthFirst[2] ?? null);
}

/** A date as a reader types it, in EDTF; or a sentence that says what is wrong with it. Never throws. */
export function readDate(typed: string): { readonly edtf: string } | { readonly problem: string } {
  const text = typed.trim().replace(/\s+/gu, " ");
  if (text === "") return { problem: `There is no date yet. ${HOW}` };
  if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u.test(text)) {
    return { problem: `“${text}” can be read as two days, as the day or the month comes first. ${HOW}` };
  }
  const edtf = plainDate(text) ?? text;
  if (isEdtf(edtf)) return { edtf };
  return {
    problem: /^\d{4}-\d{2}-\d{2}$/u.test(edtf)
      ? `There is no such day as “${text}”.`
      : `“${text}” is not a date that can be read here. ${HOW}`,
  };
}
