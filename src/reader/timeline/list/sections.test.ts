import { type Arbitrary, array, assert, constantFrom, option, property, record } from "fast-check";
import { expect, test } from "vitest";
import { compareWhens } from "../../../engine/events/edtf-range.ts";
import type { When } from "../../../engine/model.ts";
import { span, when } from "../../sample-reading.ts";
import type { Entry } from "../entries.ts";
import { sectionsOf } from "./sections.ts";

const entry = (id: string, at: number, placed: When | null): Entry => ({
  part: 0,
  id,
  sentence: span(at, at + 1),
  gist: span(at, at + 1),
  when: placed,
  occasion: null,
  rule: "",
  people: [],
  statements: [],
});
const story = (...whens: readonly (When | null)[]) => whens.map((one, at) => entry(`e${at}`, at, one));
const shape = (entries: readonly Entry[]) =>
  sectionsOf(entries, "date").map((section) => [
    section.when?.edtf ?? section.key,
    section.entries.map((one) => one.id).join(" "),
  ]);

test("dates ascend, and entries of one date keep story order", () => {
  expect(shape(story(when("2022-03-01"), when("2022-02-24"), when("2022-03-01"), when("2019")))).toEqual([
    ["2019", "e3"],
    ["2022-02-24", "e1"],
    ["2022-03-01", "e0 e2"],
  ]);
});

test("the same day with and without doubts is one section in story order, told by the surest", () => {
  const perhaps = when("2022-03-01?", { certainty: "uncertain" });
  expect(shape(story(perhaps, when("2022-03-01"), perhaps))).toEqual([["2022-03-01", "e0 e1 e2"]]);
  expect(shape(story(perhaps))).toEqual([["2022-03-01?", "e0"]]);
});

test.each([
  ["without a date", null],
  ["with words of time that give no day", when("../../..")],
])("%s is undated, in story order, after the rest", (_name, placed) => {
  expect(shape(story(placed, when("2020"), placed))).toEqual([
    ["2020", "e1"],
    ["undated", "e0 e2"],
  ]);
});

test("what lies ahead or depends on something is apart, even with a date", () => {
  const ahead = when("2022-06", { mood: "future" });
  const maybe = when("../../..", { mood: "conditional", basis: "open" });
  expect(shape(story(maybe, ahead, when("2022-07")))).toEqual([
    ["2022-07", "e2"],
    ["ahead", "e1 e0"],
  ]);
});

test.each<[string, readonly string[], Record<string, readonly string[]>]>([
  ["a month and a day in it", ["2022-03-10", "2022-03"], { "2022-03": ["2022-03-10"], "2022-03-10": [] }],
  [
    "an open beginning and an earlier day",
    ["../2022-02-28", "2022-02-24"],
    { "2022-02-24": [], "../2022-02-28": ["2022-02-24"] },
  ],
  ["two open beginnings", ["../2022", "../2021"], { "../2021": [], "../2022": ["../2021"] }],
  [
    "an open end and a later day",
    ["2022-05-01", "2022-01-01/.."],
    { "2022-01-01/..": ["2022-05-01"], "2022-05-01": [] },
  ],
  [
    "a range and its first day",
    ["2022-02-24", "2022-02-24/2022-03-01"],
    { "2022-02-24/2022-03-01": ["2022-02-24"], "2022-02-24": [] },
  ],
  ["two days", ["2022-05-02", "2022-05-01"], { "2022-05-01": [], "2022-05-02": [] }],
])("names the pairs without an order: %s", (_name, edtfs, expected) => {
  const sections = sectionsOf(story(...edtfs.map((edtf) => when(edtf))), "date");
  expect(Object.fromEntries(sections.map((one) => [one.when?.edtf, one.unordered]))).toEqual(expected);
  expect(sections.map((one) => one.when?.edtf)).toEqual(Object.keys(expected));
});

test("a long list of overlapping dates is cut short", () => {
  const days = Array.from({ length: 9 }, (_, day) => when(`2022-03-0${day + 1}`));
  const month = sectionsOf(story(when("2022-03"), ...days), "date").find(
    (one) => one.when?.edtf === "2022-03",
  );
  expect(month?.unordered).toHaveLength(3);
});

const EDTFS = [
  "2022-03-01",
  "2022-02-24",
  "2022-03",
  "2022",
  "../2022-02-28",
  "2022-02-24/..",
  "2021-12-30/2022-01-04",
  "../../..",
  "202X",
];
const whens: Arbitrary<When | null> = option(
  record({
    edtf: constantFrom(...EDTFS),
    mood: constantFrom("past", "present", "future", "conditional"),
  }).map(({ edtf, mood }) => when(edtf, { mood })),
);

test("both orders hold the same entries, each once; story order is the order of the text", () => {
  assert(
    property(array(whens), (list) => {
      const entries = story(...list);
      const ids = (order: "story" | "date") =>
        sectionsOf(entries, order).flatMap((section) => section.entries.map((one) => one.id));
      expect(ids("story")).toEqual(entries.map((one) => one.id));
      expect(ids("date").toSorted()).toEqual(ids("story").toSorted());
    }),
  );
});

const NO_DATE = { edtf: "../../.." };
test("no date stands before one that is earlier for certain, and no section breaks story order", () => {
  assert(
    property(array(whens), (list) => {
      const sections = sectionsOf(story(...list), "date");
      const dates = sections.filter((one) => one.kind === "date");
      for (const [at, one] of dates.entries()) {
        for (const other of dates.slice(at + 1)) {
          expect(compareWhens(other.when ?? NO_DATE, one.when ?? NO_DATE)).not.toBe("before");
        }
      }
      for (const section of sections.filter((one) => one.kind !== "ahead")) {
        const at = section.entries.map((one) => one.sentence.from);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      }
    }),
  );
});

test("no entries, no sections", () => {
  expect([sectionsOf([], "story"), sectionsOf([], "date")]).toEqual([[], []]);
});
