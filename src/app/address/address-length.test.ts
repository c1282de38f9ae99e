import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import { ARTICLES } from "../../passage/bench/articles.ts";
import { passageAddress } from "./passage-room.ts";
import { paths } from "./paths.ts";

const HOST = "https://news.example";
/** Characters that a message or a printed page can bear. */
const MEDIAN = 160;
const LIMIT = 2000;

const texts = { ...ARTICLES, "2022-03-01-lask": readFileSync("seeds/2022-03-01-lask.txt", "utf8") };
const lengths = Object.entries(texts).flatMap(([id, source]) => {
  const reading = readArticle(source, { id });
  return reading.article.paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => {
      const address = passageAddress(reading, sentence);
      if ("problem" in address) throw new RangeError(address.problem);
      return `${HOST}${paths.article(id)}${address.query}`.length;
    }),
  );
});
const sorted = lengths.toSorted((a, b) => a - b);

test("the address of a sentence is short, with its native directive", () => {
  expect(sorted.length).toBeGreaterThan(90);
  expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(MEDIAN);
  expect(sorted.at(-1)).toBeLessThan(LIMIT);
});
