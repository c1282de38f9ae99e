import { expect, test } from "vitest";
import type { Reading } from "../../engine/model.ts";
import { type Filter, NO_FILTER, UNKNOWN } from "../choice.ts";
import { happening, reading, when } from "../sample-reading.ts";
import {
  entriesAcross,
  entriesOf,
  entryIdAcross,
  entryOfStatement,
  filteredEntries,
  speakersOf,
} from "./entries.ts";

const told: Reading = {
  ...reading,
  happenings: [
    happening("h-open", "“The bridge will open", when("2022-05-02"), ["q-open"]),
    happening("h-fell", "The old bridge fell", when("2019")),
  ],
};
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);

test("happenings and statements are one list in story order, a statement and its sentence one entry", () => {
  expect(idsOf(entriesOf(told))).toEqual([
    "h-open",
    "q-fragment",
    "q-broken",
    "q-reported",
    "h-fell",
    "q-unknown",
    "q-told",
  ]);
});

test("every happening and every statement is in exactly one entry", () => {
  const entries = entriesOf(told);
  const statements = entries.flatMap((entry) => idsOf(entry.statements));
  expect(statements.toSorted()).toEqual(idsOf(reading.statements).toSorted());
  for (const one of told.happenings) expect(idsOf(entries)).toContain(one.id);
});

test("two statements in one sentence are one entry, with both speakers", () => {
  const [first, second] = reading.statements;
  if (first === undefined || second === undefined) throw new RangeError("the sample holds two statements");
  const both: Reading = {
    ...reading,
    statements: [first, { ...second, span: first.span, attribution: { speaker: null, reason: "no cue" } }],
  };
  const entries = entriesOf(both);
  expect(entries).toHaveLength(1);
  expect(entries.flatMap(speakersOf)).toEqual(["ada-quill", UNKNOWN]);
});

test("an article without happenings or statements has no entries", () => {
  expect(entriesOf({ ...reading, statements: [], happenings: [] })).toEqual([]);
});

test.each([
  ["a statement with a happening", "q-open", "h-open"],
  ["a statement without one", "q-told", "q-told"],
  ["a statement that is not there", "q-gone", null],
])("finds the entry of %s", (_name, id, entry) => {
  expect(entryOfStatement(told, id)).toBe(entry);
});

test.each<[string, Filter, string | null, readonly string[], number, boolean]>([
  ["a speaker", { said: ["tom-burr"], kinds: [] }, null, ["q-broken", "q-reported"], 5, false],
  ["a kind", { said: [], kinds: ["fragment"] }, null, ["q-fragment"], 6, false],
  ["unknown", { said: [UNKNOWN], kinds: [] }, null, ["q-unknown"], 6, false],
  ["a combination with no result", { said: [UNKNOWN], kinds: ["reported"] }, null, [], 7, false],
  [
    "a hidden selected entry",
    { said: ["tom-burr"], kinds: ["direct"] },
    "h-fell",
    ["q-broken", "h-fell"],
    5,
    true,
  ],
  [
    "a selected entry that fits",
    { said: ["tom-burr"], kinds: ["direct"] },
    "q-broken",
    ["q-broken"],
    6,
    false,
  ],
])("filters by %s", (_name, filter, selected, ids, hidden, revealed) => {
  const result = filteredEntries(entriesOf(told), filter, selected);
  expect([idsOf(result.shown), result.hidden, result.revealed]).toEqual([ids, hidden, revealed]);
});

test("no filter hides nothing", () => {
  const entries = entriesOf(told);
  expect(filteredEntries(entries, NO_FILTER, null)).toEqual({ shown: entries, hidden: 0, revealed: false });
});

test("of many articles each entry knows its own, and the same sentence in two has two ids", () => {
  const twin = { ...told, article: { ...told.article, id: "twin" } };
  const entries = entriesAcross([told, twin]);
  const single = entriesOf(told);
  expect(entries).toHaveLength(2 * single.length);
  expect(new Set(idsOf(entries)).size).toBe(entries.length);
  expect(entries.map((entry) => entry.part)).toEqual([...single.map(() => 0), ...single.map(() => 1)]);
  expect(entries.at(-1)?.id).toBe(entryIdAcross("twin", single.at(-1)?.id ?? ""));
});
