import { expect, test } from "vitest";
import { span, when } from "../sample-reading.ts";
import { groupsOf } from "./dated-pieces.ts";
import type { Entry } from "./entries.ts";
import { sectionsOf } from "./sections.ts";

const entry = (at: number, edtf: string | null, more: Partial<Entry> = {}): Entry => ({
  part: 0,
  id: `e${at}`,
  sentence: span(at, at + 1),
  gist: span(at, at + 1),
  when: edtf === null ? null : when(edtf),
  occasion: null,
  rule: "",
  people: [],
  statements: [],
  ...more,
});
const days = (count: number) =>
  Array.from({ length: count }, (_none, at) => entry(at, `2022-03-${String(at + 1).padStart(2, "0")}`));
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
  const day = Array.from({ length: 5 }, (_none, at) => entry(at, "2022-03-01"));
  expect(shape(day, 2)).toEqual([["e0 e1"], ["e2 e3"], ["e4"]]);
  const pieces = groupsOf(sectionsOf(day, "date"), 2).flat();
  expect(pieces.map((piece) => piece.first)).toEqual([true, false, false]);
  expect(new Set(pieces.map((piece) => piece.key)).size).toBe(3);
});

test("an occasion is named once for those in a row that share it, and anew in another article", () => {
  const occasion = span(0, 1);
  const shared = [
    entry(0, "2022", { occasion }),
    entry(1, "2022", { occasion }),
    entry(2, "2022", { occasion, part: 1 }),
    entry(3, "2022"),
  ];
  const items = groupsOf(sectionsOf(shared, "date")).flat()[0]?.items;
  expect(items?.map((item) => item.again)).toEqual([false, true, false, false]);
});

test("an entry tells its own date where the heading above it says another", () => {
  const items = groupsOf(sectionsOf([entry(0, "2022-03-01"), entry(1, "2022-03-01~")], "date")).flat()[0]
    ?.items;
  expect(items?.map((item) => item.differs)).toEqual([false, true]);
});

test("no sections, no groups", () => {
  expect(groupsOf([])).toEqual([]);
});
