import { expect, test } from "vitest";
import { readArticle } from "../read-article.ts";

/** The date of the only entry of a sentence, or null. */
function datedIn(sentence: string): string | null {
  const story = readArticle(`date: 2026-03-11\ntitle: Weir\n\n${sentence}`, { id: "x" });
  return story.happenings[0]?.when?.edtf ?? null;
}

test.each([
  ["Ann Lee, who has kept the weir since 2019, said the water rose.", null],
  ["“We go,” said Ann Lee, who left in May.", null],
  ["Ann Lee, who was speaking on Tuesday, said the water rose.", "2026-03-10"],
  ["Ann Lee, who left in May, said on Tuesday that the water rose.", "2026-03-10"],
  ["The firm sold the mill to Ann Lee, who had run it since 1990.", "1990/.."],
])("what is told in passing of a speaker dates no saying: %s", (sentence, edtf) => {
  expect(datedIn(sentence)).toBe(edtf);
});

test.each([
  ["Two days earlier, on 28 February 2026, the dam had broken.", "2026-02-28"],
  ["Two days later, the dam broke. On 28 February 2026 it was shut.", "2026-03-12"],
])("a date set out in so many words is the one meant: %s", (sentence, edtf) => {
  const text = `The council met on Tuesday, 10 March. ${sentence}`;
  const { happenings } = readArticle(`date: 2026-03-11\ntitle: Weir\n\n${text}`, { id: "x" });
  expect(happenings[1]?.when?.edtf).toBe(edtf);
});
