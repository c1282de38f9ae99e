import { expect, test } from "vitest";
import { when } from "../../sample-reading.ts";
import { touches } from "./day-range.ts";

const MARCH = { from: "2022-03-01", to: "2022-03-31" } as const;

test.each([
  ["a day inside", "2022-03-15", true],
  ["the first day", "2022-03-01", true],
  ["the last day", "2022-03-31", true],
  ["the day before", "2022-02-28", false],
  ["the day after", "2022-04-01", false],
  ["a year around", "2022", true],
  ["an open beginning that ends inside", "../2022-03-02", true],
  ["an open beginning that ends before", "../2022-02-28", false],
  ["an open end that begins after", "2022-04-01/..", false],
  ["words without a day", "../../..", true],
])("in the days of March: %s", (_name, edtf, inside) => {
  expect(touches(when(edtf), MARCH)).toBe(inside);
});

test("what has no date may lie in any days, and a side left open is no limit", () => {
  expect(touches(null, MARCH)).toBe(true);
  expect(touches(when("1950"), { from: null, to: "2022-03-31" })).toBe(true);
  expect(touches(when("2030"), { from: "2022-03-01", to: null })).toBe(true);
});
