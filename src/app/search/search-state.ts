import type { SearchQuery } from "../../library/search/model.ts";

export const NO_QUESTION: SearchQuery = { words: "", said: [], about: [] };

/** More people than this come from no control of ours. */
const MOST_PEOPLE = 50;

function keysOf(value: string | null): readonly string[] {
  const keys = (value ?? "").split(",").filter((key) => key !== "");
  return [...new Set(keys.slice(0, MOST_PEOPLE))].toSorted();
}

/** Reads `?q=words&said=a,b&about=c`; never throws. */
export function readQuestion(search: string): SearchQuery {
  const query = new URLSearchParams(search);
  return {
    words: query.get("q") ?? "",
    said: keysOf(query.get("said")),
    about: keysOf(query.get("about")),
  };
}

function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+").replaceAll("%40", "@");
}

/** The query for a question, "" for none; equal questions give equal addresses. */
export function writeQuestion({ words, said, about }: SearchQuery): string {
  const parts = [
    ["q", words],
    ["said", said.toSorted().join(",")],
    ["about", about.toSorted().join(",")],
  ].filter(([, value]) => value !== "");
  return parts.length === 0
    ? ""
    : `?${parts.map(([key = "", value = ""]) => `${key}=${escaped(value)}`).join("&")}`;
}

/** Whether anything is asked at all. */
export function isAsked({ words, said, about }: SearchQuery): boolean {
  return words.trim() !== "" || said.length > 0 || about.length > 0;
}

/** A list with somebody switched on, by the first of their keys, or off, whichever of them it has. */
export function toggled(keys: readonly string[], one: readonly string[]): readonly string[] {
  const without = keys.filter((key) => !one.includes(key));
  return without.length < keys.length ? without : [...keys, ...one.slice(0, 1)].toSorted();
}
