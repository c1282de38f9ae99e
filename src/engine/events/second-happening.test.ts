import { expect, test } from "vitest";
import { readArticle } from "../read-article.ts";

const read = (sentence: string) => readArticle(`date: 2026-03-11\ntitle: Weir\n\n${sentence}`, { id: "x" });

/** Each entry's date and words. */
function told(sentence: string): readonly (readonly [edtf: string | null, words: string])[] {
  const { article, happenings } = read(sentence);
  return happenings.map(({ when, gist }) => [when?.edtf ?? null, article.text.slice(gist.from, gist.to)]);
}

test.each([
  [
    "Ann Lee was born on 3 May 1950 and died on 2 March 2020.",
    [
      ["1950-05-03", "Ann Lee was born on 3 May 1950 and died on 2 March 2020."],
      ["2020-03-02", "died on 2 March 2020."],
    ],
  ],
  [
    "The bridge opened in 1990 and was closed on Tuesday.",
    [
      ["1990", "The bridge opened in 1990"],
      ["2026-03-10", "The bridge opened in 1990 and was closed on Tuesday."],
    ],
  ],
  [
    "In 2019 the mill burned down, but was rebuilt in May 2021.",
    [
      ["2019", "In 2019 the mill burned down"],
      ["2021-05", "In 2019 the mill burned down, but was rebuilt in May 2021."],
    ],
  ],
  [
    "The bridge fell on 3 May 2021 and was closed two days later.",
    [
      ["2021-05-03", "The bridge fell on 3 May 2021 and was closed two days later."],
      ["2021-05-05", "was closed two days later."],
    ],
  ],
])("two happenings of one sentence are two entries: %s", (sentence, entries) => {
  expect(new Set(told(sentence))).toEqual(new Set(entries));
});

test.each([
  ["a range", "The fair opened on 3 May 2021 and closed to cars from 4 to 6 May 2021."],
  ["one verb", "The bridge was shut on 3 May 2021 and 6 June 2021."],
  ["a clause that hangs on another", "The bridge, which opened in 1990, fell and was closed on Tuesday."],
  ["an aside", "The bridge, built in 1889, fell and was closed on Tuesday."],
  ["a participle of the noun", "The bridge built in 1889 fell and was closed on Tuesday."],
  ["a pair of participles", "The town, founded in 1850 and destroyed in 1900, was rebuilt."],
  ["a day counted back", "The strike began in 2025 and was now in its sixth day."],
  ["an end that is open", "The bridge opened in 1990 and has been closed since Tuesday."],
  ["somebody's words", "Ann Lee said the bridge opened in 1990 and was closed on Tuesday."],
  ["what lies ahead", "The bridge opened in 1990 and will be closed on Friday."],
  ["a date that cannot be", "It opened on 30 February 2020 and closed on 3 March 2021."],
  ["no verb behind “and”", "The bridge fell on 3 May 2021 and the mill on 6 June 2021."],
  ["the same day", "The bridge opened on Tuesday and was closed on 10 March."],
  ["three times", "It opened in 1990, moved in 1995 and was closed in 2001."],
])("else a sentence is one entry: %s", (_name, sentence) => {
  expect(told(sentence)).toHaveLength(1);
});

test("a sentence keeps its id, whatever else has an entry of its own", () => {
  const pair = read("Ann Lee was born on 3 May 1950 and died on 2 March 2020. Died on 2 March 2020.");
  const alone = read("Died on 2 March 2020.");
  const ids = pair.happenings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(pair.happenings.at(-1)?.id).toBe(alone.happenings[0]?.id);
});
