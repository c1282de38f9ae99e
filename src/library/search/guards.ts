import type { SearchRow } from "./model.ts";

/** Whether a value is a row as far as its outline tells. */
export function isSearchRow(row: unknown): row is SearchRow {
  return (
    typeof row === "object" &&
    row !== null &&
    "article" in row &&
    typeof row.article === "string" &&
    "text" in row &&
    typeof row.text === "string" &&
    "quotes" in row &&
    Array.isArray(row.quotes) &&
    "people" in row &&
    Array.isArray(row.people)
  );
}

/** Whether a value is a list of rows as far as its outline tells. */
export function isSearchRows(value: unknown): value is readonly SearchRow[] {
  return Array.isArray(value) && value.every(isSearchRow);
}
