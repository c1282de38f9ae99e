import {
  type Arbitrary,
  assert,
  constant,
  constantFrom,
  oneof,
  option,
  property,
  record,
  string,
  tuple,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import type { Reading } from "../../engine/model.ts";
import { readArticle } from "../../engine/read-article.ts";
import { span } from "../../engine/text/span.ts";
import { describe } from "../../passage/describe.ts";
import { encodePassage } from "../../passage/value/encode.ts";
import { FERRY, HARBOUR } from "../fixtures/own-article.ts";
import { correct } from "./correct.ts";
import type { Change, Correction } from "./model.ts";

const harbour = readArticle(HARBOUR, { id: "~harbour" });

function at(reading: Reading, words: string): string {
  const from = reading.article.text.indexOf(words);
  const passage = describe(reading.article, span(from, from + words.length));
  if ("problem" in passage) throw new RangeError(passage.problem);
  return encodePassage(passage);
}

function correction(words: string, change: Change, id = "c1"): Correction {
  return {
    id,
    article: "~harbour",
    made: `2024-05-07T00:00:00.00${id.length}Z`,
    at: at(harbour, words),
    change,
  };
}

const saidBy = (reading: Reading, words: string): string | null => {
  const from = reading.article.text.indexOf(words);
  const statement = reading.statements.find((one) => one.span.from <= from && from < one.span.to);
  const speaker = statement?.attribution.speaker ?? null;
  return reading.people.find((person) => person.id === speaker)?.name ?? null;
};

test("without corrections a Reading is as it was", () => {
  expect(correct(harbour, [])).toEqual({ reading: harbour, applied: [], lost: [] });
});

test("a quote given to another speaker is theirs, and marked as the reader's", () => {
  const { reading, applied } = correct(harbour, [
    correction("“Nobody asked me,”", { what: "speaker", to: { name: "oda brekke" } }),
  ]);
  expect(applied).toEqual(["c1"]);
  expect(saidBy(reading, "Nobody asked me")).toBe("Oda Brekke");
  expect(reading.statements.filter((one) => one.rule === "reader")).toHaveLength(1);
  expect(reading.people).toHaveLength(harbour.people.length);
});

test("a speaker whom the article does not name is added; nobody known is nobody", () => {
  const given = correct(harbour, [
    correction("“Nobody asked me,”", { what: "speaker", to: { name: "Una Dahl" } }),
  ]);
  expect(saidBy(given.reading, "Nobody asked me")).toBe("Una Dahl");
  const taken = correct(harbour, [correction("“Nobody asked me,”", { what: "speaker", to: null })], "editor");
  expect(saidBy(taken.reading, "Nobody asked me")).toBeNull();
  expect(taken.reading.statements.some((one) => one.rule === "editor")).toBe(true);
});

test("what is not a quote is gone from text and timeline, and can be one again", () => {
  const gone = correct(harbour, [correction("“Nobody asked me,”", { what: "not-a-quote" })]).reading;
  expect(gone.statements).toHaveLength(harbour.statements.length - 1);
  const ids = new Set(gone.statements.map((one) => one.id));
  expect(gone.happenings.every((one) => one.statements.every((id) => ids.has(id)))).toBe(true);
  const back = correct(gone, [
    correction("“Nobody asked me,”", { what: "quote", kind: "direct", speaker: { name: "Sten Lund" } }),
  ]).reading;
  const added = back.statements.find((one) => one.rule === "reader");
  expect(added?.said.map((one) => back.article.text.slice(one.from, one.to))).toEqual(["Nobody asked me,"]);
  expect(added?.id).toBe(harbour.statements.at(-1)?.id);
});

test("two names of one person become one, and a mention can be parted again", () => {
  const merged = correct(harbour, [
    correction("ferry owner", { what: "same-person", names: ["Oda Brekke", "Sten Lund"] }),
  ]).reading;
  expect(saidBy(merged, "Nobody asked me")).toBe("Oda Brekke");
  expect(merged.people).toHaveLength(harbour.people.length - 1);
  const parted = correct(merged, [
    correction("Lund said", { what: "not-same-person", name: "Oda Brekke", other: "Sten Lund" }),
  ]).reading;
  expect(saidBy(parted, "Nobody asked me")).toBe("Sten Lund");
});

const QUARREL = readArticle(
  `title: The quarrel
date: 2024-05-06

“The nets are mine,” said Ann Quist, the skipper, on Monday.

Quist went home at noon. “I saw it all. Nobody else did,” Quist said.

Bo Lind heard it too.
`,
  { id: "~quarrel" },
);

function inQuarrel(words: string, name: string, other: string, id = "c1"): Correction {
  return {
    id,
    article: "~quarrel",
    made: "2024-05-07T00:00:00.000Z",
    at: at(QUARREL, words),
    change: { what: "not-same-person", name, other },
  };
}

test("one who was two is taken apart, sentence by sentence: with what is said there, and what is told of them", () => {
  expect(saidBy(QUARREL, "I saw it all")).toBe("Ann Quist");
  const { reading, lost } = correct(QUARREL, [
    inQuarrel("Quist went home at noon.", "Ann Quist", "Eva Quist", "c1"),
    inQuarrel("“I saw it all. Nobody else did,” Quist said.", "Ann Quist", "Eva Quist", "c2"),
  ]);
  expect(lost).toEqual([]);
  expect(saidBy(reading, "I saw it all")).toBe("Eva Quist");
  expect(saidBy(reading, "The nets are mine")).toBe("Ann Quist");
  expect(reading.statements.find((one) => one.attribution.speaker === "eva-quist")?.rule).toBe("reader");
  const words = (name: string): readonly string[] =>
    (reading.people.find((person) => person.name === name)?.mentions ?? []).map(({ span: { from, to } }) =>
      reading.article.text.slice(from, to),
    );
  expect(words("Eva Quist")).toEqual(["Quist", "Quist"]);
  expect(words("Ann Quist").join(" ")).toContain("Ann Quist");
  const peopleAt = (start: string): readonly string[] =>
    reading.happenings
      .filter(({ sentence }) => reading.article.text.startsWith(start, sentence.from))
      .flatMap((one) => one.people);
  expect(peopleAt("“I saw it all.")).toEqual(["eva-quist"]);
  expect(peopleAt("“The nets are mine")).toEqual(["ann-quist"]);
});

test("a quote whose speaker is known from an earlier sentence goes with its own words as well as with that sentence", () => {
  const { reading } = correct(QUARREL, [
    inQuarrel("“I saw it all. Nobody else did,”", "Ann Quist", "Bo Lind"),
  ]);
  expect(saidBy(reading, "I saw it all")).toBe("Bo Lind");
});

test.each([
  ["who is not meant there", "Bo Lind heard it too.", "Ann Quist", "Eva Quist", /does not mean Ann Quist/],
  ["whom the article does not know", "Quist went home", "Una Dahl", "Eva Quist", /does not mean Una Dahl/],
  ["who is that person already", "Quist went home", "Ann Quist", "ann  QUIST", /one person’s/],
])("nobody is taken apart %s", (_name, words, name, other, reason) => {
  const { reading, lost } = correct(QUARREL, [inQuarrel(words, name, other)]);
  expect(lost[0]?.reason).toMatch(reason);
  expect(reading).toEqual(QUARREL);
});

test("people taken apart are found again when the text around them changes", () => {
  const text = QUARREL.article.text.replace(
    "Quist went home at noon.",
    "Fog came in. Quist went home at noon.",
  );
  const now = readArticle(`title: The quarrel\ndate: 2024-05-06\n\n${text}`, { id: "~quarrel" });
  const { reading, lost } = correct(now, [
    inQuarrel("“I saw it all. Nobody else did,” Quist said.", "Ann Quist", "Eva Quist"),
  ]);
  expect(lost).toEqual([]);
  expect(saidBy(reading, "I saw it all")).toBe("Eva Quist");
});

test("a date is fixed, and what is no date is told", () => {
  const words = "We will dig the harbour by hand";
  const fixed = correct(harbour, [correction(words, { what: "date", edtf: "2024-05-05" })]).reading;
  expect(fixed.happenings.filter((one) => one.rule === "reader").map((one) => one.when?.edtf)).toEqual([
    "2024-05-05",
  ]);
  const wrong = correct(harbour, [correction(words, { what: "date", edtf: "last week" })]);
  expect(wrong.lost[0]?.reason).toMatch(/no date/);
  expect(wrong.reading).toEqual(harbour);
});

test("a date is given to a sentence that had no happening, with what is said in it", () => {
  const words = "“Nobody asked me,” Lund said.";
  const bare = { ...harbour, happenings: [] };
  const { reading } = correct(bare, [correction(words, { what: "date", edtf: "2024-05-04~" })]);
  expect(reading.happenings).toHaveLength(1);
  expect(reading.happenings[0]?.when?.certainty).toBe("approximate");
  expect(reading.happenings[0]?.statements).toHaveLength(1);
});

test("a statement of another kind keeps its id, its pieces and how its speaker is known", () => {
  const words = "“Nobody asked me,”";
  const { reading } = correct(harbour, [
    correction(words, { what: "quote", kind: "fragment", speaker: { name: "Sten Lund" } }),
  ]);
  const of = (one: Reading): Reading["statements"][number] | undefined =>
    one.statements.find(({ span: { from } }) => from === one.article.text.indexOf(words));
  expect(of(reading)).toEqual({ ...of(harbour), kind: "fragment", rule: "reader" });
});

test("corrections are found again by their words when the text around them changes", () => {
  const longer = HARBOUR.replace("\n\n“We will", "\n\nFog lay over the bay all day.\n\n“We will");
  const { reading, applied } = correct(readArticle(longer, { id: "~harbour" }), [
    correction("“Nobody asked me,”", { what: "speaker", to: { name: "Una Dahl" } }),
  ]);
  expect(applied).toEqual(["c1"]);
  expect(saidBy(reading, "Nobody asked me")).toBe("Una Dahl");
});

test("words that are gone cost the correction, which is told, and nothing else", () => {
  const other = readArticle(FERRY, { id: "~harbour" });
  const { reading, lost } = correct(other, [correction("“Nobody asked me,”", { what: "not-a-quote" })]);
  expect(reading).toEqual(other);
  expect(lost).toEqual([{ id: "c1", reason: "The words it is about are no longer in the article." }]);
});

const names = constantFrom("Oda Brekke", "Sten Lund", "Una Dahl", "  ", "الميناء", "__proto__");
const speaker = option(record({ name: names }));
const anyChange: Arbitrary<Change> = oneof(
  record({ what: constant("speaker" as const), to: speaker }),
  record({ what: constant("not-a-quote" as const) }),
  record({
    what: constant("quote" as const),
    kind: constantFrom("direct" as const, "fragment" as const, "reported" as const),
    speaker,
  }),
  record({ what: constant("same-person" as const), names: tuple(names, names) }),
  record({ what: constant("not-same-person" as const), name: names, other: names }),
  record({ what: constant("date" as const), edtf: constantFrom("2024-05-05", "../2024", "soon") }),
);
const places = [
  "“Nobody asked me,”",
  "Brekke met the ferry owner",
  "Lund said",
  "dig the harbour",
  "quay",
].map((words) => at(harbour, words));
const anyCorrections = uniqueArray(
  record({
    id: string({ minLength: 1, maxLength: 4 }),
    article: constant("~harbour"),
    made: constantFrom("2024-05-07T00:00:00.000Z", "2024-05-08T00:00:00.000Z"),
    at: oneof(constantFrom(...places), string()),
    change: anyChange,
  }),
  { selector: (one) => one.id, maxLength: 8 },
);

test("whatever the corrections are, none is lost silently, every span lies in the text, every id leads somewhere", () => {
  assert(
    property(anyCorrections, (list) => {
      const { reading, applied, lost } = correct(harbour, list);
      expect(applied.length + lost.length).toBe(list.length);
      const people = new Set(reading.people.map((person) => person.id));
      const statements = new Set(reading.statements.map((one) => one.id));
      expect(people.size).toBe(reading.people.length);
      expect(statements.size).toBe(reading.statements.length);
      const spans = [
        ...reading.statements.flatMap((one) => [one.span, ...one.said]),
        ...reading.people.flatMap((person) => person.mentions.map((mention) => mention.span)),
      ];
      for (const one of spans) {
        expect(one.from).toBeLessThanOrEqual(one.to);
        expect(one.to).toBeLessThanOrEqual(reading.article.text.length);
      }
      const speakers = reading.statements.flatMap(({ attribution }) => attribution.speaker ?? []);
      expect(speakers.filter((id) => !people.has(id))).toEqual([]);
      for (const happening of reading.happenings) {
        for (const id of happening.statements) expect(statements).toContain(id);
        for (const id of happening.people) expect(people).toContain(id);
      }
    }),
    { numRuns: 150 },
  );
});

test("the order in which corrections are given does not matter", () => {
  assert(
    property(anyCorrections, (list) => {
      expect(correct(harbour, list.toReversed())).toEqual(correct(harbour, list));
    }),
    { numRuns: 60 },
  );
});
