import { expect, test } from "vitest";
import { SMALL_READING } from "../fixtures/small-reading.ts";
import { stripOf } from "./strip-of.ts";

test("every statement stands on the strip in text order, inside it", () => {
  const parts = stripOf(SMALL_READING);
  expect(parts.map((part) => part.statement.id)).toEqual(SMALL_READING.statements.map(({ id }) => id));
  for (const { x, width } of parts) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(100.01);
  }
});

test("the reaches cover the strip from end to end without overlap", () => {
  let at = 0;
  for (const { reachX, reachWidth } of stripOf(SMALL_READING)) {
    expect(reachX).toBeCloseTo(at, 1);
    at = reachX + reachWidth;
  }
  expect(at).toBeCloseTo(100, 1);
});

test("20,000 statements are thinned to what can be seen", () => {
  const statements = Array.from({ length: 4000 }, () => SMALL_READING.statements).flat();
  expect(stripOf({ ...SMALL_READING, statements }).length).toBeLessThanOrEqual(200);
});

test("an article that quotes nobody has an empty strip", () => {
  expect(stripOf({ ...SMALL_READING, statements: [] })).toEqual([]);
});
