import { expect, test } from "vitest";
import { readFolder } from "../bench/read-folder.ts";
import { readArticle } from "../read-article.ts";
import { compare } from "./compare.ts";
import { gather, inWords, readKnown, tally } from "./known.ts";

// To add one: see 0-to-add-one.md beside this file.
const ARTICLES = readFolder(new URL(".", import.meta.url));
const KNOWN = ARTICLES.map(({ annotated }) => readKnown(annotated));

test("the folder holds golden articles", () => {
  expect(ARTICLES.length).toBeGreaterThanOrEqual(62);
});

// Exactly what is known, so that a miss that is mended is struck off and can never come back unseen.
test.each(ARTICLES)("$id is read as annotated, but for what it says is known", ({ id, annotated }) => {
  const reading = readArticle(annotated.source, { id });
  expect(annotated.notes.get("hard in")).toBeDefined();
  const differences = compare(annotated, reading);
  const now = inWords(tally(differences));
  const known = inWords(readKnown(annotated));
  // The differences themselves are told only where their numbers are not those known.
  expect({ now, differences: now === known ? [] : differences }).toEqual({ now: known, differences: [] });
});

test(`known over all: ${inWords(gather(KNOWN.flatMap((one) => Object.entries(one))))}`, () => {
  expect(KNOWN.filter((one) => Object.keys(one).length === 0).length).toBeGreaterThanOrEqual(16);
});
