import { expect, test } from "vitest";
import { describe } from "../../passage/describe.ts";
import { reading, spanOf } from "../sample-reading.ts";
import { carriedWords } from "./carried-words.ts";

const { article } = reading;

function told(words: string): string {
  const passage = describe(article, spanOf(article.text, words));
  if ("problem" in passage) throw new RangeError(passage.problem);
  return carriedWords(passage)
    .map((part) => `${part.lead} ${part.words}`)
    .join(" ");
}

test("few words are told whole, as words without punctuation", () => {
  expect(told("“We waited,”")).toBe("The link’s words, without punctuation: We waited");
});

test("of many words the link’s beginning and end are told as such", () => {
  const [first, ...rest] = article.paragraphs.toSorted(
    (a, b) => b.span.to - b.span.from - (a.span.to - a.span.from),
  );
  if (first === undefined || rest.length === 0) throw new RangeError("the sample has no paragraphs");
  const words = told(article.text.slice(first.span.from, first.span.to));
  expect(words).toMatch(/^The link’s \d+ words begin: \P{P}+ … and end: … \P{P}+$/u);
});

test("whatever the words, no quotation mark stands round them", () => {
  for (const { sentences } of article.paragraphs) {
    for (const { from, to } of sentences) expect(told(article.text.slice(from, to))).not.toMatch(/[“”"]/);
  }
});
