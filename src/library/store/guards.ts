import { isReading } from "../guards.ts";
import type { LibraryEntry } from "../model.ts";
import type { PersonSummary } from "../people/model.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object whose fields may be asked for. */
export function hasFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether these fields are texts. */
export function areTexts(value: Fields, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === "string");
}

/** Whether a value is a line of the library, as far as its outline tells: only this code writes them. */
export function isEntry(value: unknown): value is LibraryEntry {
  return hasFields(value) && areTexts(value, ["id", "title", "language"]) && Array.isArray(value["speakers"]);
}

export function isPersonSummary(value: unknown): value is PersonSummary {
  return hasFields(value) && areTexts(value, ["person", "name"]) && typeof value["articles"] === "number";
}

/** An article as schema 1 kept it: its Reading beside its source, in one record. */
export interface ArticleV1 {
  readonly id: string;
  readonly source: string;
  readonly added: string;
  readonly reading: unknown;
}

export function isArticleV1(value: unknown): value is ArticleV1 {
  return hasFields(value) && areTexts(value, ["id", "source", "added"]) && isReading(value["reading"]);
}
