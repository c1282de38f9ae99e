import { NONE, readDateline, readHeader } from "../../engine/text/header.ts";
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
  const dateline = readDateline(draft.text.trim());
  const place = placeOf(line(draft.place), dateline?.place ?? "");
  // A day that was taken out does not come back out of the dateline either.
  const stated = place === NONE ? null : (dateline?.day ?? null);
  const values = { ...draft, place, date: line(draft.date) === "" && stated !== null ? NONE : draft.date };
  const written = FIELDS.filter((field) => line(values[field]) !== "");
  const lines = written.map((field) => `${field}: ${line(values[field])}`);
  // A text that begins like a header must not become one.
  return lines.length === 0 ? { lines: ["language: en"], fields: ["language"] } : { lines, fields: written };
}

/** What the header says of the place: nothing where the text's dateline says it, and that there is none where it is wrong. */
function placeOf(place: string, stated: string): string {
  if (place === stated) return "";
  return place === "" ? NONE : place;
}

const HEADER_LINE = new RegExp(`^(?:${FIELDS.join("|")}):`, "iu");

/** A stored source taken apart again: `sourceOf` of it is read the same. */
export function draftOf(source: string): Draft {
  const { title, published, place, byline, url, language, source: from } = readHeader(source);
  const lines = source.replace(/^\uFEFF/u, "").split("\n");
  const end = lines.findIndex((one) => !HEADER_LINE.test(one));
  return {
    title: title ?? "",
    date: published ?? "",
    source: from ?? "",
    byline: byline ?? "",
    place: place ?? "",
    language,
    url: url ?? "",
    text: (end < 0 ? [] : lines.slice(end)).join("\n").trim(),
  };
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
