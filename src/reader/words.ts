import type { Person, Reading, Statement } from "../engine/model.ts";
import { type Source, type StatementKind, UNKNOWN } from "./choice.ts";

/** How a kind is called in the page; a paraphrase is never called a quote (R2). */
export const KIND_WORDS: Readonly<Record<StatementKind, { readonly one: string; readonly many: string }>> = {
  direct: { one: "Quotation", many: "Quotations" },
  fragment: { one: "Quoted words", many: "Quoted words" },
  reported: { one: "Reported speech", many: "Reported speech" },
};

/** The person behind an id, or null when the Reading has none of that id. */
export function personOf(reading: Reading, id: string): Person | null {
  return reading.people.find((person) => person.id === id) ?? null;
}

/** A source's name as shown. */
export function nameOf(reading: Reading, source: Source): string {
  if (source === UNKNOWN) return "Unknown speaker";
  return personOf(reading, source)?.name ?? "Unknown speaker";
}

/** The statement's words: its pieces without their marks, joined by an ellipsis where the reporter breaks in. */
export function wordsOf(reading: Reading, statement: Statement): string {
  const pieces = statement.said.map((piece) => reading.article.text.slice(piece.from, piece.to).trim());
  return pieces.join(" … ").replaceAll(/\s+/g, " ");
}

/** “1 statement”, “5 statements”. Long lists count in every line, and small numbers need no rules of a language. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count < 1000 ? count : count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** What is told of an article without statements: in another language than English, not that nobody speaks in it. */
export function nobodyQuoted(language: string): string {
  return language.startsWith("en")
    ? "Nobody is quoted, and nobody’s words are reported."
    : "Statements are found in English articles only.";
}

/** By which human what has this rule was corrected, as a note beside it (A3); null for what the engine found. */
export function correctedNote(rule: string): string | null {
  if (rule === "reader") return "corrected by you";
  return rule === "editor" ? "corrected by the editor" : null;
}
