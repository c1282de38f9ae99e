import { readDateline, readHeader } from "../../engine/text/header.ts";
import type { Draft } from "./model.ts";

/** The fields in the order in which they are written, with the header's own names. */
const FIELDS = ["title", "source", "url", "date", "byline", "language", "place"] as const;
export type Field = (typeof FIELDS)[number] | "text";

function line(value: string): string {
  return value.replaceAll(/\s+/gu, " ").trim();
}

/** The draft as a seed is written: header lines, an empty line, the text. `readArticle` takes it back apart. */
export function sourceOf(draft: Draft): string {
  const { lines } = headerOf(draft);
  return `${lines.join("\n")}\n\n${draft.text.trim()}\n`;
}

function headerOf(draft: Draft): { lines: readonly string[]; fields: readonly Field[] } {
  // The dateline at the head of the text says it already.
  const stated = readDateline(draft.text.trim())?.place ?? "";
  const written = FIELDS.filter(
    (field) => line(draft[field]) !== "" && !(field === "place" && line(draft.place) === stated),
  );
  const lines = written.map((field) => `${field}: ${line(draft[field])}`);
  // A text that begins like a header must not become one.
  return lines.length === 0 ? { lines: ["language: en"], fields: ["language"] } : { lines, fields: written };
}

/** What must be mended before the draft can be stored, a sentence for each field; empty when nothing must. */
export function draftProblems(draft: Draft): Readonly<Partial<Record<Field, string>>> {
  const { fields } = headerOf(draft);
  const problems: Partial<Record<Field, string>> = {};
  for (const { line: at, what, mend } of readHeader(sourceOf(draft)).problems) {
    const sentence = `${what.slice(0, 1).toUpperCase()}${what.slice(1)}. ${mend}`;
    problems[fields[at - 1] ?? "text"] ??= sentence;
  }
  return problems;
}
