import type { IsoDate } from "../model.ts";

/*
 * What a page needs to know of an EDTF string: its outer days, an order that claims nothing, and words. It imports
 * nothing but types, so that the timeline can use it without the engine.
 */

/** Earliest and latest day an expression allows, both inside; null where that side is open or unknown. */
export interface EdtfRange {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

interface Piece {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly mark: string;
}

const NOTHING: EdtfRange = { from: null, to: null };
const PIECE = /^(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%]?)$/u;
/** Component qualifiers of level 2 say nothing about the outer days ("2004-06-~11"). */
const LEADING_MARKS = /(^|-)[?~%](?=[0-9X])/gu;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
/** Sub-year groupings: first month, number of months, words. Seasons are the meteorological ones of the north (21–28) and south (29–32). */
const GROUPS: Readonly<Record<string, readonly [number, number, string]>> = {
  ...seasons(21, [3, 6, 9, 12]),
  ...seasons(25, [3, 6, 9, 12]),
  ...seasons(29, [9, 12, 3, 6]),
  "33": [1, 3, "first quarter of"],
  "34": [4, 3, "second quarter of"],
  "35": [7, 3, "third quarter of"],
  "36": [10, 3, "fourth quarter of"],
  "37": [1, 4, "first third of"],
  "38": [5, 4, "second third of"],
  "39": [9, 4, "last third of"],
  "40": [1, 6, "first half of"],
  "41": [7, 6, "second half of"],
};

function seasons(code: number, starts: readonly number[]): Record<string, readonly [number, number, string]> {
  const names = ["spring", "summer", "autumn", "winter"];
  return Object.fromEntries(
    names.map((name, at): [string, readonly [number, number, string]] => [
      String(code + at),
      [starts[at] ?? 1, 3, name],
    ]),
  );
}

function readPiece(text: string): Piece | null {
  const match = PIECE.exec(text.replace(LEADING_MARKS, "$1"));
  if (match === null) return null;
  return { year: match[1] ?? "", month: match[2] ?? null, day: match[3] ?? null, mark: match[4] ?? "" };
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, day: number): IsoDate | null {
  // IsoDate has four digits and no sign; a year before 0 is left open rather than told wrongly.
  if (year < 0 || year > 9999) return null;
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIso(text) ? text : null;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function isIso(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

function pieceRange(piece: Piece): EdtfRange {
  const first = Number(piece.year.replaceAll("X", "0"));
  const last = Number(piece.year.replaceAll("X", "9"));
  const group = piece.month === null ? undefined : GROUPS[piece.month];
  if (group !== undefined) {
    const end = group[0] + group[1] - 1;
    const endYear = end > 12 ? last + 1 : last;
    const endMonth = end > 12 ? end - 12 : end;
    return { from: iso(first, group[0], 1), to: iso(endYear, endMonth, lengthOf(endYear, endMonth)) };
  }
  const lowMonth = piece.month === null || piece.month.includes("X") ? 1 : Number(piece.month);
  const highMonth = piece.month === null || piece.month.includes("X") ? 12 : Number(piece.month);
  const known = piece.day !== null && !piece.day.includes("X");
  return {
    from: iso(first, lowMonth, known ? Number(piece.day) : 1),
    to: iso(last, highMonth, known ? Number(piece.day) : lengthOf(last, highMonth)),
  };
}

/**
 * Earliest and latest day of an EDTF expression (levels 0–2), both inside. A mark of approximation does not widen
 * them: how far "about" reaches is not known. Open, unknown or unreadable sides are null; never throws.
 */
export function edtfRange(edtf: string): EdtfRange {
  const inner = edtf.replace(/^[[{]|[\]}]$/gu, "");
  const parts = inner.includes("/") ? inner.split("/") : inner.split(/\.\.|,/u);
  const from = parts[0] === undefined ? null : readPiece(parts[0]);
  const last = parts.at(-1);
  const to = last === undefined ? null : readPiece(last);
  if (parts.length === 1 && from === null) return NOTHING;
  return {
    from: from === null ? null : pieceRange(from).from,
    to: to === null ? null : pieceRange(to).to,
  };
}

/**
 * A partial order: "before" or "after" only when the two ranges share no day; "overlap" otherwise, and always when a
 * missing side leaves it undecided. Strict and transitive on "before", so a stable sort that moves nothing on "overlap"
 * tells no false order.
 */
export function compareWhens(
  a: { readonly edtf: string },
  b: { readonly edtf: string },
): "before" | "after" | "overlap" {
  const one = edtfRange(a.edtf);
  const two = edtfRange(b.edtf);
  if (one.to !== null && two.from !== null && one.to < two.from) return "before";
  if (two.to !== null && one.from !== null && two.to < one.from) return "after";
  return "overlap";
}

/**
 * What `<time datetime>` may say: a year, a month or a day in HTML's own forms, and null where HTML has no form that
 * claims as little as the expression does (ranges, seasons, decades, anything approximate or uncertain).
 */
export function edtfToHtmlDatetime(edtf: string): string | null {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(edtf)) return null;
  return edtf.startsWith("0000") ? null : edtf;
}

function pieceWords(piece: Piece): string {
  const mark =
    piece.mark === ""
      ? ""
      : piece.mark === "?"
        ? "perhaps "
        : piece.mark === "~"
          ? "about "
          : "perhaps about ";
  return mark + dateWords(piece);
}

function yearWords(year: string): string {
  if (/^\d{3}X$/u.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/u.test(year)) return `the ${year.slice(0, 2)}00s`;
  if (year.includes("X")) return "an unknown year";
  const value = Number(year);
  return value > 0 ? String(value) : `${1 - value} BC`;
}

function dateWords({ year, month, day }: Piece): string {
  const group = month === null ? undefined : GROUPS[month];
  if (group !== undefined)
    return group[2].endsWith(" of") ? `the ${group[2]} ${yearWords(year)}` : `${group[2]} ${yearWords(year)}`;
  const name = month === null ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return yearWords(year);
  if (day === null) return `${name} ${yearWords(year)}`;
  return day.includes("X")
    ? `a day in ${name} ${yearWords(year)}`
    : `${Number(day)} ${name} ${yearWords(year)}`;
}

function endWords(piece: Piece): string {
  return piece.day === null ? `by the end of ${pieceWords(piece)}` : `before ${pieceWords(piece)}`;
}

/** English words for an EDTF expression: "1 March 2022", "before 1 March 2022", "from 24 February 2022". "no date" when it names none. */
export function edtfInWords(edtf: string): string {
  const inner = edtf.replace(/^[[{]|[\]}]$/gu, "");
  const [left = "", right] = inner.includes("/") ? inner.split("/") : inner.split(/\.\.|,/u);
  const from = readPiece(left);
  if (right === undefined) return from === null ? "no date" : pieceWords(from);
  const to = readPiece(right);
  if (from === null) return to === null ? "no date" : endWords(to);
  if (to === null) return `from ${pieceWords(from)}`;
  return inner.includes(",")
    ? `${pieceWords(from)} or ${pieceWords(to)}`
    : `${pieceWords(from)} to ${pieceWords(to)}`;
}
