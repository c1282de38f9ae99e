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
    ["nothing asked", results(0, 0, 0), false, ""],
    ["still looking", null, true, "Looking …"],
    ["nothing found", results(0, 0, 0), true, "Nothing found."],
    ["one of each", results(1, 1, 1), true, "1 article, 1 statement, 1 person found."],
    ["what is not there is not named", results(1200, 0, 2), true, "1,200 articles, 2 people found."],
  ])("%s", (_name, given, asked, words) => {
    expect(statusOf(given, asked)).toBe(words);
  });
});
