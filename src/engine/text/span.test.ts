import { expect, test } from "vitest";
import { covers, overlaps, slice, span } from "./span.ts";

test("a span gives back the words it names", () => {
  expect(slice("one two", span(4, 7))).toBe("two");
});

test.each([
  ["backwards", 3, 2],
  ["negative", -1, 2],
  ["broken", 0.5, 2],
  ["not a number", Number.NaN, 2],
])("refuses a %s span with the numbers in the message", (_name, from, to) => {
  expect(() => span(from, to)).toThrow(`${from}–${to}`);
});

test("touching spans do not overlap, and a span covers itself", () => {
  expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
  expect(overlaps(span(0, 4), span(3, 5))).toBe(true);
  expect(covers(span(1, 4), span(1, 4))).toBe(true);
  expect(covers(span(1, 4), span(0, 2))).toBe(false);
});
