import { expect, test } from "vitest";
import { span } from "../engine/text/span.ts";
import { plainArticle } from "./bench/plain-article.ts";
import { decodePassage } from "./value/decode.ts";
import { describe } from "./describe.ts";
import { encodePassage } from "./value/encode.ts";
import { locate } from "./locate.ts";
import type { Passage } from "./model.ts";

const article = plainArticle(
  "harbour",
  "Mira Oduya said on Monday that “the harbour will not close”.\n\n“We can't leave 1,200 people waiting,” she told reporters. She didn't say when.\n\nThe council of Port Venn meets again on 3 May. Ferries run as before.",
);

function linkTo(words: string): Passage {
  const from = article.text.indexOf(words);
  const passage = describe(article, span(from, from + words.length));
  if ("problem" in passage) throw new RangeError(passage.problem);
  return passage;
}

test.each([
  ["a quote with its marks", "“the harbour will not close”"],
  ["a quote without its marks", "the harbour will not close"],
  ["a quote with a contraction", "“We can't leave 1,200 people waiting,”"],
  ["half a contraction", "didn"],
  ["the other half", "t say when"],
  ["half a word", "arbour wi"],
  ["across paragraphs", "close”.\n\n“We can't"],
  ["with white space round it", " Monday "],
  ["the last word", "before."],
])("describes %s so that it is located again", (_name, words) => {
  const passage = linkTo(words);
  const value = encodePassage(passage);
  expect(decodePassage(value, article.id)).toEqual(passage);
  const from = article.text.indexOf(words);
  expect(locate(article, passage)).toMatchObject({ kind: "exact", span: { from, to: from + words.length } });
});

test.each([
  ["nothing but white space", "\n\n"],
  ["nothing but marks", "”."],
])("refuses %s in words", (_name, words) => {
  const from = article.text.indexOf(words);
  expect(describe(article, span(from, from + words.length))).toHaveProperty("problem");
});
