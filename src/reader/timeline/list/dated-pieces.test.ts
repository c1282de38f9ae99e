import { expect, test } from "vitest";
import { sampleEntry } from "../../fixtures/sample-entry.ts";
import { span } from "../../sample-reading.ts";
import { groupsOf } from "./dated-pieces.ts";
import type { Entry } from "../entries.ts";
import { sectionsOf } from "./sections.ts";

const days = (count: number) =>
  Array.from({ length: count }, (_none, at) => sampleEntry(at, `2022-03-${String(at + 1).padStart(2, "0")}`));
const shape = (entries: readonly Entry[], together: number) =>
  groupsOf(sectionsOf(entries, "date"), together).map((group) =>
    group.map((piece) => piece.items.map((item) => item.id).join(" ")),
  );

test("groups hold every entry once, in order, and no more than they may", () => {
  const groups = shape(days(7), 3);
  expect(groups.flat().join(" ")).toBe("e0 e1 e2 e3 e4 e5 e6");
  for (const group of groups) expect(group.length).toBeLessThanOrEqual(3);
});

test("a long section is cut into pieces, of which the first alone has the heading", () => {
  const day = Array.from({ length: 5 }, (_none, at) => sampleEntry(at, "2022-03-01"));
  expect(shape(day, 2)).toEqual([["e0 e1"], ["e2 e3"], ["e4"]]);
  const pieces = groupsOf(sectionsOf(day, "date"), 2).flat();
  expect(pieces.map((piece) => piece.first)).toEqual([true, false, false]);
  expect(new Set(pieces.map((piece) => piece.key)).size).toBe(3);
});

test("an occasion is named once for those in a row that share it, and anew in another article", () => {
  const occasion = span(0, 1);
  const shared = [
    sampleEntry(0, "2022", { occasion }),
    sampleEntry(1, "2022", { occasion }),
    sampleEntry(2, "2022", { occasion, part: 1 }),
    sampleEntry(3, "2022"),
  ];
  const items = groupsOf(sectionsOf(shared, "date")).flat()[0]?.items;
  expect(items?.map((item) => item.again)).toEqual([false, true, false, false]);
});

test("as told, those in a row of one occasion are a run of their own, and those of none stand outside", () => {
  const [visit, talk] = [span(0, 1), span(5, 6)];
  const told = [
    sampleEntry(0, null),
    sampleEntry(1, "2022", { occasion: visit }),
    sampleEntry(2, null, { occasion: visit }),
    sampleEntry(3, null, { occasion: talk }),
    sampleEntry(4, null),
    sampleEntry(5, null, { occasion: visit }),
    sampleEntry(6, null, { occasion: visit, part: 1 }),
  ];
  const pieces = groupsOf(sectionsOf(told, "story"), Number.POSITIVE_INFINITY).flat();
  expect(pieces.map(({ run, items }) => [run?.occasion.from ?? null, items.map(({ id }) => id)])).toEqual([
    [null, ["e0"]],
    [0, ["e1", "e2"]],
    [5, ["e3"]],
    [null, ["e4"]],
    [0, ["e5"]],
    [0, ["e6"]],
  ]);
  expect(pieces.map(({ first }) => first)).toEqual([true, false, false, false, false, true]);
  expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
  expect(
    groupsOf(sectionsOf(told, "date"))
      .flat()
      .every(({ run }) => run === null),
  ).toBe(true);
});

test("a long run is cut into pieces that share it", () => {
  const occasion = span(0, 1);
  const told = Array.from({ length: 5 }, (_none, at) => sampleEntry(at, null, { occasion }));
  const runs = groupsOf(sectionsOf(told, "story"), 2)
    .flat()
    .map(({ run }) => run);
  expect(runs).toHaveLength(3);
  expect(new Set(runs).size).toBe(1);
  expect(runs[0]?.entries).toHaveLength(5);
});

test("an entry tells its own date where the heading above it says another", () => {
  const items = groupsOf(
    sectionsOf([sampleEntry(0, "2022-03-01"), sampleEntry(1, "2022-03-01~")], "date"),
  ).flat()[0]?.items;
  expect(items?.map((item) => item.differs)).toEqual([false, true]);
});

test("no sections, no groups", () => {
  expect(groupsOf([])).toEqual([]);
});
