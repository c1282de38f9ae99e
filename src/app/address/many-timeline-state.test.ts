import { describe, expect, test } from "vitest";
import { readMany, writeMany } from "./many-timeline-state.ts";

describe("the address of a timeline of many articles", () => {
  test.each(["", "?order=story", "?said=ann-lee,bo-lind&kind=direct&from=2026-01-01&to=2026-02-01"])(
    "“%s” is read and written alike",
    (search) => {
      expect(writeMany(readMany(search))).toBe(search);
    },
  );

  test.each([
    ["an order that there is not", "?order=size"],
    ["a kind that there is not", "?kind=shouted"],
    ["empty lists", "?said=,,"],
  ])("%s restricts nothing", (_name, search) => {
    expect(writeMany(readMany(search))).toBe("");
  });
});
