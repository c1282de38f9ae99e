import { expect, test } from "vitest";
import { sampleEntry } from "../../fixtures/sample-entry.ts";
import { countBefore, toldBy } from "./told.ts";

const story = [
  sampleEntry(0, "2022-03-01"),
  sampleEntry(10, null),
  sampleEntry(20, "2022-02-24"),
  sampleEntry(30, "../../.."),
];

test.each([
  ["nothing read", 0, null, 0, 0],
  ["the first", 1, "e0", 1, 0],
  ["one without a date leaves the reader where they were in time", 2, "e0", 1, 1],
  ["the last dated one, though it is earlier", 3, "e20", 2, 1],
  ["all; a date that places nothing counts as none", 4, "e20", 2, 2],
] as const)("%s", (_name, count, now, dated, undated) => {
  const told = toldBy(story, count);
  expect([told.now?.id ?? null, told.dated, told.undated, told.ids.size]).toEqual([
    now,
    dated,
    undated,
    count,
  ]);
});

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [20, 2],
  [20.5, 3],
  [Number.POSITIVE_INFINITY, 4],
])("%d words into the text so many entries have begun: %d", (place, count) => {
  expect(
    countBefore(
      story.map(({ sentence }) => sentence.from),
      place,
    ),
  ).toBe(count);
});
