import { describe, expect, test } from "vitest";
import { type Results, statusOf } from "./model.ts";

const results = (articles: number, quotes: number, people: number): Results => ({
  articles: [],
  quotes: [],
  people: [],
  totals: { articles, quotes, people },
  said: [],
  about: [],
});

describe("the status line of a search", () => {
  test.each([
    ["nothing asked", results(0, 0, 0), false, true, ""],
    ["still looking", null, true, false, "Looking …"],
    ["nothing found", results(0, 0, 0), true, true, "Nothing found."],
    ["nothing found while there is more to look through", results(0, 0, 0), true, false, "Looking …"],
    ["one of each", results(1, 1, 1), true, true, "1 article, 1 statement, 1 person found."],
    ["what is not there is not named", results(1200, 0, 2), true, true, "1,200 articles, 2 people found."],
    ["found while there is more to look through", results(1, 0, 0), true, false, "1 article found so far …"],
  ])("%s", (_name, given, asked, whole, words) => {
    expect(statusOf(given, { asked, whole })).toBe(words);
  });
});
