import { describe, expect, test } from "vitest";
import { UNKNOWN } from "../choice.ts";
import { SMALL_READING } from "../fixtures/small-reading.ts";
import { tally } from "./tally.ts";

describe("tally", () => {
  test("counts every statement and only the words in marks; unknown comes last", () => {
    expect(tally(SMALL_READING)).toEqual([
      { source: "ines-okafor", statements: 4, words: 22, percent: 69 },
      { source: "tom-brandt", statements: 1, words: 0, percent: 0 },
      { source: UNKNOWN, statements: 1, words: 10, percent: 31 },
    ]);
  });

  test("counts of the sources add up to the statements", () => {
    const sum = tally(SMALL_READING).reduce((total, share) => total + share.statements, 0);
    expect(sum).toBe(SMALL_READING.statements.length);
  });

  test("without a statement there is nothing to divide by", () => {
    expect(tally({ ...SMALL_READING, statements: [] })).toEqual([]);
  });
});
