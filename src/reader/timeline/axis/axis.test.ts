import { expect, test } from "vitest";
import { sampleEntry } from "../../fixtures/sample-entry.ts";
import { when } from "../../sample-reading.ts";
import { axisOf, endsInWords } from "./axis.ts";
import { dayNumber, shortDay } from "../range/civil-day.ts";

const story = (...edtfs: readonly string[]) => edtfs.map((edtf, at) => sampleEntry(at, when(edtf)));

test.each([
  ["1970-01-01", 0],
  ["2000-02-29", 11_016],
  ["2000-03-01", 11_017],
  ["1969-12-31", -1],
  ["0000-03-01", -719_468],
] as const)("day number of %s", (day, number) => {
  expect(dayNumber(day)).toBe(number);
});

test("short days", () => {
  expect([shortDay("2022-02-24", true), shortDay("2022-09-01", false)]).toEqual(["24 Feb 2022", "1 Sept"]);
});

test.each([
  ["no entries", []],
  ["one day", ["2022-03-01", "2022-03-01"]],
  ["words of time without a day", ["../../..", "../../.."]],
])("draws nothing for %s", (_name, edtfs) => {
  expect(axisOf(story(...edtfs), null)).toBeNull();
});

test("publication alone makes no axis, and with another day it is one end of it", () => {
  expect(axisOf([sampleEntry(0, null)], "2022-03-01")).toBeNull();
  const axis = axisOf(story("2022-02-24"), "2022-03-01");
  expect(axis?.ticks).toEqual([
    { day: "2022-02-24", x: 0 },
    { day: "2022-03-01", x: 1 },
  ]);
});

test("in words, both ends have their year, also where a label beside another leaves it out", () => {
  const axis = axisOf(story("2021-02-24", "2022-03-01", "2022-11-09"), null);
  expect(axis === null ? "" : endsInWords(axis)).toBe("from 24 Feb 2021 to 9 Nov 2022");
});

test("a long empty stretch is broken and says so", () => {
  const axis = axisOf(story("1999-01-01", "2022-02-24", "2022-02-25", "2022-02-26"), null);
  expect(axis?.breaks).toHaveLength(1);
  expect(axis?.ticks[1]?.x).toBeCloseTo(4 / 6);
  expect(axisOf(story("2022-02-24", "2022-02-26", "2022-02-27"), null)?.breaks).toEqual([]);
});

test("marks of one day stand above each other, those of far days side by side", () => {
  const axis = axisOf(story("2022-02-24", "2022-03-01", "2022-03-01"), null);
  expect(axis?.marks.map((mark) => [mark.id, mark.from, mark.lane])).toEqual([
    ["e0", 0, 0],
    ["e1", 1, 0],
    ["e2", 1, 1],
  ]);
});

test("an open side reaches the end and is told to be open", () => {
  const axis = axisOf(story("2022-02-24", "../2022-02-28", "2022-02-26/.."), "2022-03-01");
  const marks = Object.fromEntries((axis?.marks ?? []).map((mark) => [mark.id, mark]));
  expect(marks["e1"]).toMatchObject({ from: 0, openFrom: true, openTo: false });
  expect(marks["e2"]).toMatchObject({ to: 1, openFrom: false, openTo: true });
});

test("what there is no room for is counted", () => {
  const axis = axisOf(story("2022-02-24", ...Array.from({ length: 20 }, () => "2022-03-01")), null);
  expect([axis?.lanes, axis?.marks.length, axis?.undrawn]).toEqual([14, 15, 6]);
});

test("the undated and the dateless are not drawn, what lies ahead stands beyond the end", () => {
  const entries = [...story("2022-02-24", "2022-03-01", "../../.."), sampleEntry(3, null)];
  const ahead = sampleEntry(4, when("2022-05", { mood: "future" }));
  const axis = axisOf([...entries, ahead], null);
  expect(axis?.marks.map((mark) => mark.id)).toEqual(["e0", "e1"]);
  expect(axis?.undated).toBe(2);
  expect(axis?.ahead.map((mark) => [mark.id, mark.source])).toEqual([["e4", null]]);
});

test("in days that are looked at, only what may lie in them is drawn, and what goes on beyond them fades", () => {
  const entries = story("2021-05-01", "2022-02-24", "2022-02-20/2022-03-05", "2022-02-26", "../../..");
  const axis = axisOf(entries, null, { from: "2022-02-23", to: "2022-02-27" });
  expect(axis?.marks.map((mark) => [mark.id, mark.openFrom, mark.openTo])).toEqual([
    ["e2", true, true],
    ["e1", false, false],
    ["e3", false, false],
  ]);
  expect([axis?.dated, axis?.undated]).toEqual([3, 1]);
  expect([axis?.ticks[0]?.day, axis?.ticks.at(-1)?.day]).toEqual(["2022-02-23", "2022-02-27"]);
});

test("many entries are counted by stretches of days, each once", () => {
  const days = Array.from({ length: 28 }, (_, day) => `2022-02-${String(day + 1).padStart(2, "0")}`);
  const axis = axisOf(story(...days, ...days, ...days), null);
  expect(axis?.marks).toEqual([]);
  const counted = axis?.bins.flatMap((bin) => bin.ids) ?? [];
  expect([counted.length, new Set(counted).size]).toEqual([84, 84]);
  for (const { from, to } of axis?.bins ?? []) expect(from <= to).toBe(true);
});
