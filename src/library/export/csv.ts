import { type ExportedQuote, KIND_NAMES, foundBy } from "./exported-quote.ts";

const COLUMNS = [
  "headline",
  "source",
  "published",
  "speaker",
  "role",
  "kind",
  "words",
  "sureness",
  "found by",
  "link",
] as const;

/**
 * Beginnings by which a spreadsheet takes a cell for a formula, the full-width ones too
 * (OWASP, “CSV Injection”).
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** Unless it is plain, a field stands in quotation marks, which are doubled in it. */
const PLAIN = /^[^",\r\n]*$/u;

function field(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return PLAIN.test(safe) ? safe : `"${safe.replaceAll('"', '""')}"`;
}

/**
 * Statements as comma-separated values: RFC 4180 with a header line, in UTF-8 with a byte order mark, without which
 * spreadsheets take other letters for it. A field that a spreadsheet would take for a formula gets an apostrophe before
 * it; nothing else is changed.
 */
export function toCsv(quotes: readonly ExportedQuote[]): string {
  const lines = quotes.map(({ article, statement, words, speaker, link }) => [
    article.title,
    article.source ?? "",
    article.published ?? "",
    speaker?.name ?? "",
    speaker?.role ?? "",
    KIND_NAMES[statement.kind],
    words,
    statement.attribution.speaker === null ? "" : statement.attribution.sureness,
    foundBy(statement),
    link ?? "",
  ]);
  return `\u{FEFF}${[COLUMNS, ...lines].map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
}
