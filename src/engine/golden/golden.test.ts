import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAnnotated } from "../annotated.ts";
import { readArticle } from "../read-article.ts";
import { compare } from "./compare.ts";

// To add one: 1. write an article of your own, invented people and places, as golden/NAME.txt; 2. say on its first line
// what it is hard in (“# hard in: …”); 3. annotate every statement, reported ones too, as src/engine/annotated.ts tells.
const FOLDER = new URL(".", import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

test("the folder holds golden articles", () => {
  expect(FILES.length).toBeGreaterThanOrEqual(9);
});

test.each(FILES)("%s is read as annotated", (name) => {
  const annotated = readAnnotated(readFileSync(new URL(name, FOLDER), "utf8"));
  const reading = readArticle(annotated.source, { id: name.replace(/\.txt$/u, "") });
  expect(annotated.notes.get("hard in")).toBeDefined();
  expect(compare(annotated, reading)).toEqual([]);
});
