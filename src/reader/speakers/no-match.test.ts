import { expect, test } from "vitest";
import { type Filter, UNKNOWN, passes } from "../choice.ts";
import { reading } from "../sample-reading.ts";
import { noMatchWords, waysOut } from "./no-match.ts";

test.each([
  [
    "a speaker and a kind",
    { said: ["ada-quill"], kinds: ["reported"] },
    "This article has no reported speech by Ada Quill.",
  ],
  ["a silent person", { said: ["lena-voss"], kinds: [] }, "Nothing in this article is said by Lena Voss."],
  [
    "two sources",
    { said: ["lena-voss", UNKNOWN], kinds: ["fragment"] },
    "This article has no quoted words by Lena Voss or an unknown speaker.",
  ],
  [
    "kinds alone",
    { said: [], kinds: ["direct", "fragment"] },
    "This article has no quotations or quoted words.",
  ],
] as const)("says what is not there: %s", (_name, filter, words) => {
  expect(noMatchWords(reading, filter)).toBe(words);
});

test("every way out leads to something", () => {
  const filter: Filter = { said: ["ada-quill"], kinds: ["reported"] };
  const ways = waysOut(reading, filter);
  expect(ways.map((way) => way.words)).toEqual([
    "Show every kind (2)",
    "Show everyone (2)",
    "Clear the filters (6 statements)",
  ]);
  for (const way of ways) {
    expect(reading.statements.some((one) => passes(one, way.filter))).toBe(true);
  }
});

test("a facet that would lead nowhere is not offered", () => {
  const ways = waysOut(reading, { said: ["lena-voss"], kinds: ["reported"] });
  expect(ways.map((way) => way.words)).toEqual(["Show everyone (2)", "Clear the filters (6 statements)"]);
});
