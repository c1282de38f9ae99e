import { expect, test } from "vitest";
import { sampleEntry } from "../../fixtures/sample-entry.ts";
import { when } from "../../sample-reading.ts";
import { WHOLE, WITH_HANDLES, besideSizes, geometryOf } from "./axis-geometry.ts";
import { type DayLabel, labelsOf } from "./axis-labels.ts";
import { axisOf } from "./axis.ts";

const AHEAD = sampleEntry(99, when("2030-01-01/.."));

/** What is written below the line of these days, in the timeline's own drawing. */
function written(days: readonly string[], { ahead = false, sizes = WHOLE } = {}): readonly DayLabel[] {
  const entries = days.map((day, at) => sampleEntry(at, when(day)));
  const axis = axisOf(entries, null);
  if (axis === null) throw new RangeError("no line");
  const geometry = geometryOf(
    { lanes: 1, ahead: ahead ? [{ id: "", entry: AHEAD, source: null }] : [] },
    sizes,
  );
  return labelsOf(axis.ticks, geometry).filter(({ words }) => words !== "");
}

const wordsOf = (labels: readonly DayLabel[]): readonly string[] => labels.map(({ words }) => words);

const CLOSE = ["1990-01-01", "1998-08-31", "2011-05-12", "2024-12-31", "2026-03-10"];
const EVERY_DAY = Array.from({ length: 20 }, (_, day) => `2022-03-${String(day + 1).padStart(2, "0")}`);
const EVERY_YEAR = Array.from({ length: 30 }, (_, year) => `${1990 + year}-12-31`);

for (const [name, days] of [
  ["dates of other years close to both ends", CLOSE],
  ["twenty days", EVERY_DAY],
  ["thirty years", EVERY_YEAR],
  ["a day beside the first", ["2020-01-01", "2020-01-02", "2022-09-30"]],
  ["a day beside the last", ["2020-01-01", "2022-09-29", "2022-09-30"]],
] as const) {
  for (const sizes of [WHOLE, WITH_HANDLES]) {
    for (const ahead of [false, true]) {
      test(`of ${name} no two touch${ahead ? ", with what lies ahead" : ""}, ${sizes.labels} units high`, () => {
        const labels = written(days, { ahead, sizes });
        expect([labels[0]?.day, labels.at(-1)?.day]).toEqual([days[0], days.at(-1)]);
        for (const [at, label] of labels.slice(1).entries()) {
          expect(label.from - (labels[at]?.to ?? 0)).toBeGreaterThanOrEqual(10);
        }
      });
    }
  }
}

test("as many stand there as have room", () => {
  expect(wordsOf(written(["2022-03-01", "2022-03-11", "2022-03-21"]))).toEqual([
    "1 Mar 2022",
    "11 Mar",
    "21 Mar",
  ]);
  expect(written(EVERY_DAY).length).toBeGreaterThan(5);
});

test("a year is left out only after a date that is written and has it", () => {
  expect(wordsOf(written(["2020-06-01", "2021-06-01", "2022-08-31", "2022-09-01"]))).toEqual([
    "1 June 2020",
    "1 June 2021",
    "1 Sept 2022",
  ]);
  expect(wordsOf(written(["2021-01-01", "2022-01-01", "2023-01-01", "2023-12-31"]))).toEqual([
    "1 Jan 2021",
    "1 Jan 2022",
    "1 Jan 2023",
    "31 Dec",
  ]);
});

test("beside the text the ends alone are written, and do not touch", () => {
  const axis = axisOf(
    CLOSE.map((day, at) => sampleEntry(at, when(day))),
    null,
  );
  if (axis === null) throw new RangeError("no line");
  const ahead = [{ id: "", entry: AHEAD, source: null }];
  const labels = labelsOf(
    axis.ticks,
    geometryOf({ lanes: 1, ahead }, besideSizes({ lanes: 1, ahead })),
    true,
  );
  const shown = labels.filter(({ words }) => words !== "");
  expect(wordsOf(shown)).toEqual(["1 Jan 1990", "10 Mar 2026"]);
  expect((shown[1]?.from ?? 0) - (shown[0]?.to ?? 0)).toBeGreaterThan(10);
});
