import { expect, test } from "vitest";
import { readRange } from "./read-range.ts";

test.each([
  ["both sides", "2022-02-24", "2022-03-01"],
  ["one day", "2022-02-24", "2022-02-24"],
  ["a leap day and no end", "2024-02-29", null],
  ["no beginning", null, "2022-03-01"],
])("reads %s", (_name, from, to) => {
  expect(readRange(from, to)).toEqual({ range: { from, to }, problem: null });
});

test.each([
  ["a day that is not", "2022-02-30", null],
  ["a leap day of another year", null, "2023-02-29"],
  ["a month", "2022-02", null],
  ["an empty side", "", "2022-03-01"],
  ["days that end before they begin", "2022-03-02", "2022-03-01"],
  ["markup", "<b>", null],
])("says what is wrong with %s, and shows all days", (_name, from, to) => {
  const { range, problem } = readRange(from, to);
  expect(range).toBeNull();
  expect(problem).toMatch(/no calendar has, or that end before they begin/);
});

test("without days there is nothing to say", () => {
  expect(readRange(null, null)).toEqual({ range: null, problem: null });
});
