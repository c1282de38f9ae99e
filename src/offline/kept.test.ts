import { expect, test } from "vitest";
import { isKeptFigures } from "./kept.ts";

test("figures are known as such", () => {
  expect(isKeptFigures({ bytes: 1, articles: { kept: 0, all: 2 } })).toBe(true);
});

test.each([
  ["nothing", null],
  ["words", "yes"],
  ["no bytes", { articles: { kept: 0, all: 2 } }],
  ["no articles", { bytes: 1, articles: null }],
  ["half of the articles", { bytes: 1, articles: { kept: 1 } }],
  ["figures as words", { bytes: "1", articles: { kept: 0, all: 2 } }],
])("%s is refused", (_name, value) => {
  expect(isKeptFigures(value)).toBe(false);
});
