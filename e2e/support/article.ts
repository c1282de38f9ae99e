import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reading, Span } from "../../src/engine/model.ts";
import { readArticle } from "../../src/engine/read-article.ts";

/** The bundled article, as the journeys need to know it. */
const ID = "2022-03-01-lask";
const SEED = fileURLToPath(new URL(`../../seeds/${ID}.txt`, import.meta.url));

/** What the build wrote. */
export const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** The same Reading as the built page holds: same input, same output. */
export const reading: Reading = readArticle(readFileSync(SEED, "utf8"), { id: ID });

/** Addresses below the site's root. */
export const ARTICLE = `a/${ID}/`;
export const QUOTES = `${ARTICLE}quotes/`;
export const TIMELINE = `${ARTICLE}timeline/`;

/** The article's paragraphs as plain words. */
export const paragraphs: readonly string[] = reading.article.paragraphs.map(({ span }) => textAt(span));

/** The words at a span of the article. */
export function textAt({ from, to }: Span): string {
  return reading.article.text.slice(from, to);
}

/** The id of the one person of that name; throws when the article has none. */
export function idOf(name: string): string {
  const person = reading.people.find((one) => one.name === name);
  if (person === undefined) throw new RangeError(`The article names no “${name}”.`);
  return person.id;
}

/** The statement that begins with these words; throws when there is none. */
export function statementOf(words: string): Reading["statements"][number] {
  const found = reading.statements.find(({ said }) => said.some((piece) => textAt(piece).startsWith(words)));
  if (found === undefined) throw new RangeError(`Nobody says “${words}” in the article.`);
  return found;
}

/** How many statements a person makes. */
export function countOf(name: string): number {
  const id = idOf(name);
  return reading.statements.filter(({ attribution }) => attribution.speaker === id).length;
}

/** The views of the article that are pages of their own, and the other pages there are. */
export const VIEWS = [
  { name: "the article", path: ARTICLE },
  { name: "the list of quotes", path: QUOTES },
  { name: "the timeline", path: TIMELINE },
  { name: "the front page", path: "" },
] as const;
