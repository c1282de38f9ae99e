import { type Arbitrary, assert, property, record, shuffledSubarray, subarray } from "fast-check";
import { expect, test } from "vitest";
import type { Reading, Statement } from "../../engine/model.ts";
import { type Filter, KINDS, NO_FILTER, UNKNOWN, passes, toggleKind, toggleSource } from "../choice.ts";
import { reading } from "../sample-reading.ts";
import { facetsOf, shownStatements, statusWords } from "./facets.ts";

const ids = reading.people.map((person) => person.id);
const filters: Arbitrary<Filter> = record({
  said: subarray([...ids, UNKNOWN]),
  kinds: subarray([...KINDS]),
});
const countsOf = (filter: Filter, of: Reading = reading) =>
  Object.fromEntries(
    facetsOf(of, filter).groups.flatMap((group) => group.facets.map((facet) => [facet.source, facet.count])),
  );

test("without a filter each source has all it says", () => {
  expect(countsOf(NO_FILTER)).toEqual({ "ada-quill": 2, "tom-burr": 2, councillors: 1, [UNKNOWN]: 1 });
});

test("a source's count heeds the kinds and not the sources; a kind's the other way round", () => {
  const filter: Filter = { said: ["ada-quill"], kinds: ["reported"] };
  expect(countsOf(filter)).toEqual({ "ada-quill": 0, "tom-burr": 1, councillors: 1, [UNKNOWN]: 0 });
  expect(facetsOf(reading, filter).kinds.map(({ kind, count }) => [kind, count])).toEqual([
    ["direct", 1],
    ["fragment", 1],
    ["reported", 0],
  ]);
  expect(facetsOf(reading, filter).shown).toBe(0);
});

test("unknown is a facet of its own and never a person", () => {
  const groups = facetsOf(reading, NO_FILTER).groups;
  expect(groups.map((group) => group.key)).toEqual(["person", "group", "unknown"]);
  expect(groups.at(-1)?.facets.map((facet) => facet.name)).toEqual(["Unknown speaker"]);
});

test("those who say nothing are apart, and the speakers are not among them", () => {
  expect(facetsOf(reading, NO_FILTER).mentioned.map((person) => person.name)).toEqual(["Lena Voss"]);
});

test("a silent person asked for by the address can be switched off again", () => {
  const facets = facetsOf(reading, { said: ["lena-voss"], kinds: [] });
  expect(facets.groups[0]?.facets.at(-1)).toMatchObject({ source: "lena-voss", count: 0, pressed: true });
  expect(facets.mentioned).toEqual([]);
});

test("the counts of all sources, unknown among them, add up to everyone's", () => {
  assert(
    property(filters, (filter) => {
      const facets = facetsOf(reading, filter);
      const sum = Object.values(countsOf(filter)).reduce((a, b) => a + b, 0);
      expect(sum).toBe(facets.everyone);
      expect(sum).toBe(reading.statements.filter((one) => passes(one, { ...filter, said: [] })).length);
    }),
  );
});

const press = (order: readonly string[]) => order.reduce(toggleSource, NO_FILTER);
test("no order of pressing and no order of statements changes a count or a place", () => {
  assert(
    property(shuffledSubarray([...ids, UNKNOWN]), shuffledSubarray([...KINDS]), (said, kinds) => {
      const one = kinds.reduce(toggleKind, press(said));
      const other = kinds.toReversed().reduce(toggleKind, press(said.toReversed()));
      expect(facetsOf(reading, one)).toEqual(facetsOf(reading, other));
      const turned: Reading = { ...reading, statements: reading.statements.toReversed() };
      expect(countsOf(one, turned)).toEqual(countsOf(one));
    }),
  );
});

const places = (filter: Filter) =>
  facetsOf(reading, filter).groups.flatMap((group) => group.facets.map((facet) => facet.source));
test("pressing never moves an entry of the list", () => {
  const start = places(NO_FILTER);
  assert(
    property(filters, (filter) => {
      expect(places(filter).filter((source) => start.includes(source))).toEqual(start);
    }),
  );
});

const without: Reading = { ...reading, statements: [] };
const anonymous: Reading = {
  ...reading,
  statements: reading.statements.filter((one: Statement) => one.attribution.speaker === null),
};
test.each([
  ["everything", reading, NO_FILTER, "6 statements, 3 speakers and unknown"],
  ["one speaker", reading, { said: ["tom-burr"], kinds: [] }, "2 of 6 statements, 1 speaker"],
  ["one kind", reading, { said: [], kinds: ["reported"] }, "2 of 6 statements, 2 speakers"],
  ["only unknown", reading, { said: [UNKNOWN], kinds: [] }, "1 of 6 statements, unknown"],
  ["nothing left", reading, { said: ["ada-quill"], kinds: ["reported"] }, "0 of 6 statements"],
  ["nobody speaks", without, NO_FILTER, "No statements"],
  ["nobody is known", anonymous, NO_FILTER, "1 statement, unknown"],
] as const)("the status line: %s", (_name, of, filter, words) => {
  expect(statusWords(of, filter)).toBe(words);
});

test("what is shown keeps the order of the text", () => {
  const shown = shownStatements(reading, { said: ["ada-quill", "councillors"], kinds: [] });
  expect(shown.map((one) => one.id)).toEqual(["q-open", "q-fragment", "q-told"]);
});
