import { expect, test } from "vitest";
import { span } from "../text/span.ts";
import { findWhens } from "./find-whens.ts";
import { readRow } from "./golden/read-row.ts";
import type { GoldenRow } from "./golden/row.ts";
import { UNSEEN } from "./golden/unseen.ts";
import { UNSEEN_FIFTH_A, UNSEEN_FIFTH_B } from "./golden/unseen-fifth.ts";
import { UNSEEN_FOURTH } from "./golden/unseen-fourth.ts";
import { UNSEEN_FRESH } from "./golden/unseen-fresh.ts";
import { UNSEEN_LONGER } from "./golden/unseen-longer.ts";
import { UNSEEN_NEWS } from "./golden/unseen-news.ts";
import { UNSEEN_SECOND } from "./golden/unseen-second.ts";
import { UNSEEN_SIXTH_A } from "./golden/unseen-sixth-a.ts";
import { UNSEEN_SIXTH_B } from "./golden/unseen-sixth-b.ts";
import { UNSEEN_THIRD } from "./golden/unseen-third.ts";

/** Rows whose value, basis and, if asked, words are right, with nothing else found beside them. */
function right(rows: readonly GoldenRow[], words = true): number {
  return rows.filter((row) => {
    const { sentence, published, expected } = readRow(row);
    const whens = findWhens(sentence, span(0, sentence.length), { published });
    if (expected === null) return whens.length === 0;
    const [when] = whens;
    return (
      whens.length === 1 &&
      when?.edtf === expected.edtf &&
      when.basis === expected.basis &&
      (!words || (when.words.from === expected.from && when.words.to === expected.to))
    );
  }).length;
}

test("on the table that no rule was made for, 95 in 100 are right", () => {
  expect(right(UNSEEN) / UNSEEN.length).toBeGreaterThanOrEqual(0.95);
});

test("on longer sentences that no rule was made for, most are right", () => {
  expect(right(UNSEEN_LONGER) / UNSEEN_LONGER.length).toBeGreaterThanOrEqual(LONGER);
});

test("on news that no rule was made for when it was first scored, values stay as right as they are", () => {
  expect(right(UNSEEN_NEWS, false) / UNSEEN_NEWS.length).toBeGreaterThanOrEqual(NEWS);
});

test("on the fourth and the fifth table, values stay as right as they are", () => {
  expect(right(UNSEEN_FRESH, false) / UNSEEN_FRESH.length).toBeGreaterThanOrEqual(FRESH);
  expect(right(UNSEEN_SECOND, false) / UNSEEN_SECOND.length).toBeGreaterThanOrEqual(SECOND);
});

test("on the sixth table value, doubt, basis and words stay as right as when it was first scored", () => {
  expect(right(UNSEEN_THIRD) / UNSEEN_THIRD.length).toBeGreaterThanOrEqual(THIRD);
});

test("on the seventh table value and basis stay as right as they are", () => {
  expect(right(UNSEEN_FOURTH, false) / UNSEEN_FOURTH.length).toBeGreaterThanOrEqual(FOURTH);
});

/**
 * The benchmark counts value and basis: 89 of 97 when it was first scored, 93 since half of its misses were looked at.
 * Here marks of doubt are counted too.
 */
const FOURTH = 0.86;
/** 78 of 80 when it was first scored, all told. */
const THIRD = 0.97;
/**
 * The benchmark counts values alone: 68 of 76 when it was first scored, 74 since its misses were looked at. Here their
 * marks of doubt and their basis are counted too, and "about 2006" is not 2006.
 */
const FRESH = 0.85;
/** Values alone: 63 of 66 when it was first scored, 64 since. */
const SECOND = 0.84;
/** 66 of 76 when it was first scored; 71 since its misses were looked at. */
const NEWS = 0.93;
/** What was reached when they were first scored; they are not tuned to. */
const LONGER = 0.8;

test("on the eighth table, both halves, value and basis stay as right as they are", () => {
  expect(right(UNSEEN_FIFTH_A, false) / UNSEEN_FIFTH_A.length).toBeGreaterThanOrEqual(FIFTH_A);
  expect(right(UNSEEN_FIFTH_B, false) / UNSEEN_FIFTH_B.length).toBeGreaterThanOrEqual(FIFTH_B);
});

/** Marks of doubt counted too; the benchmark counts value and basis. Half A has been read since its first scoring, B has not. */
const FIFTH_A = 0.85;
const FIFTH_B = 0.7;

test("on the ninth table, as papers word it, both halves, value and basis stay as right as they are", () => {
  expect(right(UNSEEN_SIXTH_A, false) / UNSEEN_SIXTH_A.length).toBeGreaterThanOrEqual(SIXTH_A);
  expect(right(UNSEEN_SIXTH_B, false) / UNSEEN_SIXTH_B.length).toBeGreaterThanOrEqual(SIXTH_B);
});

/** As for the eighth: of the benchmark’s 34 of 41 when first scored, 40 since its misses were read, and 36 of 41, which nobody has read. */
const SIXTH_A = 0.9;
const SIXTH_B = 0.85;
