import { readHeader } from "../../engine/text/header.ts";
import { cleanText } from "./clean-text.ts";
import { guessHeader } from "./guess-header.ts";
import { LONGEST_TEXT } from "./limits.ts";
import type { Imported } from "./model.ts";
import { TOO_LONG } from "./read-html.ts";
import { plainOfMarkdown } from "./read-markdown.ts";

/** Front matter as many editors write it: the same lines between two rules. */
const FRONT_MATTER = /^---\n((?:[A-Za-z]{1,20}:[^\n]{0,500}\n){1,30})---\n/u;

/** A plain or Markdown text as a draft: its own header lines where it has them, guesses where it has not. Never throws. */
export function readText(given: string, kind: "text" | "markdown"): Imported {
  const clean = cleanText(given).replace(FRONT_MATTER, (_whole, lines: string) => `${knownLines(lines)}\n`);
  if (clean === "") return { problem: "There are no words in it." };
  if (clean.length > LONGEST_TEXT) return { problem: TOO_LONG };
  const { text, problems, ...header } = readHeader(clean);
  const stated = header.title ?? header.source ?? header.url ?? header.byline ?? header.published;
  const body = stated === null ? clean : text;
  const plain = kind === "markdown" ? cleanText(plainOfMarkdown(body)) : body;
  if (plain === "") return { problem: "There is a header and no text below it." };
  const guessed = header.title === null ? guessHeader(plain) : { ...guessHeader(""), text: plain };
  const draft = {
    title: header.title ?? guessed.title,
    date: header.published ?? guessed.date,
    source: header.source ?? guessed.source,
    byline: header.byline ?? guessed.byline,
    place: header.place ?? guessed.place,
    language: header.language,
    url: header.url ?? guessed.url,
    text: guessed.text,
  };
  return {
    draft,
    told: stated === null ? [] : problems.map(({ what, mend }) => `In its header, ${what}. ${mend}`),
    encoding: null,
  };
}

const KNOWN = new Map([
  ["title", "title"],
  ["date", "date"],
  ["published", "date"],
  ["author", "byline"],
  ["byline", "byline"],
  ["source", "source"],
  ["url", "url"],
  ["link", "url"],
  ["lang", "language"],
  ["language", "language"],
]);

/** Front matter's lines by our names; what we have no name for is no word of the article. */
function knownLines(lines: string): string {
  return lines
    .split("\n")
    .flatMap((line) => {
      const [, key = "", value = ""] = /^([A-Za-z]+):\s*["']?(.*?)["']?\s*$/u.exec(line) ?? [];
      const name = KNOWN.get(key.toLowerCase());
      return name === undefined || value === "" ? [] : [`${name}: ${value}\n`];
    })
    .join("");
}
