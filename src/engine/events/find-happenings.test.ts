import { expect, test } from "vitest";
import type { Paragraph, Person, Statement } from "../model.ts";
import { slice, span } from "../text/span.ts";
import { findHappenings } from "./find-happenings.ts";

/** Paragraphs are parted by an empty line, sentences by “|”, which is taken out. */
function read(marked: string): { readonly text: string; readonly paragraphs: readonly Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let text = "";
  for (const block of marked.split("\n\n")) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    const sentences = block.split("|").map((sentence) => {
      const lead = sentence.length - sentence.trimStart().length;
      const from = text.length + lead;
      text += sentence;
      return span(from, from + sentence.trim().length);
    });
    paragraphs.push({ span: span(start, text.length), sentences });
  }
  return { text, paragraphs };
}

function person(text: string, id: string, ...names: readonly string[]): Person {
  const mentions = names.flatMap((name) =>
    Array.from(text.matchAll(new RegExp(name, "gu")), (match) => ({
      span: span(match.index, match.index + name.length),
      kind: "name" as const,
    })),
  );
  return { id, name: id, role: null, kind: "person", members: [], mentions };
}

function statement(text: string, id: string, words: string, speaker: string, cue: string): Statement {
  const from = text.indexOf(words);
  const near = text.indexOf(cue, cue === "" ? 0 : Math.max(0, from - 40));
  return {
    id,
    span: span(from, from + words.length),
    said: [span(from + 1, from + words.length - 1)],
    kind: "direct",
    attribution: {
      speaker,
      mention: span(0, 0),
      cue: cue === "" ? null : span(near, near + cue.length),
      chain: [],
      sureness: "sure",
    },
    rule: "test",
  };
}

const REPORT = read(
  "Mayor Ida Krol on Tuesday said the “dam is safe”.\n\n" +
    "She spoke on a visit to the valley, whose people have lived with a strike that is now in its sixth day.\n\n" +
    "“Were the rain to persist, we would open the gates.| We have a plan,” Krol told reporters.\n\n" +
    "The valley is a narrow one.\n\n" +
    "“We had warned them,” Tom Bell said earlier.\n\n" +
    "The gates broke.| “We will help,” Bell added.",
);
const PEOPLE = [
  person(REPORT.text, "krol", "Ida Krol", "Krol"),
  person(REPORT.text, "bell", "Tom Bell", "Bell"),
];
const STATEMENTS = [
  statement(REPORT.text, "s1", "“dam is safe”", "krol", "said"),
  statement(
    REPORT.text,
    "s2",
    "“Were the rain to persist, we would open the gates. We have a plan,”",
    "krol",
    "told",
  ),
  statement(REPORT.text, "s3", "“We had warned them,”", "bell", "said"),
  statement(REPORT.text, "s4", "“We will help,”", "bell", "added"),
];
const found = findHappenings({ ...REPORT, published: "2022-03-01", people: PEOPLE, statements: STATEMENTS });
const words = (at: number): string => slice(REPORT.text, found.happenings[at]?.sentence ?? span(0, 0));

test("each sentence that tells something is one entry, in story order", () => {
  expect(found.happenings.map((_happening, at) => words(at).slice(0, 12))).toEqual([
    "Mayor Ida Kr",
    "She spoke on",
    "“Were the ra",
    "“We had warn",
    "The gates br",
    "“We will hel",
  ]);
  expect(found.happenings.map((happening) => happening.rule)).toEqual([
    "said",
    "dated",
    "said",
    "said",
    "past",
    "said",
  ]);
});

test("every statement is in one entry and only one", () => {
  expect(found.happenings.flatMap((happening) => happening.statements)).toEqual(["s1", "s2", "s3", "s4"]);
});

test("a description is left out with a reason", () => {
  const note = found.notes.find((one) => one.rule === "background");
  expect(note === undefined ? "" : slice(REPORT.text, note.span)).toBe("The valley is a narrow one.");
});

test("a heading is left out, and a verb that no table has is given the benefit of the doubt", () => {
  const story = read("The dam\n\nWater gushes into the lower valley.");
  const { happenings, notes } = findHappenings({ ...story, published: null, people: [], statements: [] });
  expect(happenings.map((happening) => happening.rule)).toEqual(["told"]);
  expect(notes.map((note) => note.rule)).toEqual(["no-verb"]);
});

test("times: told, reckoned, conditional, refused for “earlier”, undated, carried over", () => {
  expect(
    found.happenings.map(({ when }) => when && [when.edtf, when.basis, when.certainty, when.mood]),
  ).toEqual([
    ["2022-03-01", "relative", "certain", "past"],
    ["2022-02-24", "reckoned", "certain", "past"],
    ["2022-03-01/..", "open", "uncertain", "conditional"],
    null,
    null,
    ["2022-03-01?", "relative", "uncertain", "past"],
  ]);
});

test("what is carried over says from where", () => {
  const when = found.happenings[5]?.when;
  expect(when?.reckoning).toContain("“on Tuesday”");
  expect(when === null || when === undefined ? "" : slice(REPORT.text, when.words)).toBe("on Tuesday");
});

test("the gist of a counted day is the clause that is counted", () => {
  const gist = found.happenings[1]?.gist ?? span(0, 0);
  expect(slice(REPORT.text, gist)).toBe("people have lived with a strike that is now in its sixth day.");
});

test("people are those mentioned in the sentence", () => {
  expect(found.happenings.map((happening) => happening.people)).toEqual([
    ["krol"],
    [],
    ["krol"],
    ["bell"],
    [],
    ["bell"],
  ]);
});

test("ids come from the words: unchanged when a paragraph is put before them, and apart when the words stand twice", () => {
  const more = read("It rained.\n\nThe gates broke.\n\nThe gates broke.");
  const again = findHappenings({ ...more, published: null, people: [], statements: [] });
  const ids = again.happenings.map((happening) => happening.id);
  expect(ids[1]).toBe(found.happenings[4]?.id);
  expect(new Set(ids).size).toBe(3);
  expect(ids.every((id) => /^h-[\p{L}\p{N}-]+$/u.test(id))).toBe(true);
});

test("“the next day” counts from the day told before it in the paragraph, and from no other paragraph", () => {
  const story = read("The wall fell on Monday.| The next day it rained.\n\nThe next day the sun shone.");
  const { happenings, notes } = findHappenings({
    ...story,
    published: "2022-03-04",
    people: [],
    statements: [],
  });
  expect(happenings.map(({ when }) => when?.edtf ?? null)).toEqual(["2022-02-28", "2022-03-01", null]);
  expect(notes.map((note) => note.rule)).toContain("next-day");
});

test("a date the calendar lacks is told on the entry and moves nothing", () => {
  const story = read("The well ran dry on 30 February.");
  const { happenings } = findHappenings({ ...story, published: "2022-03-04", people: [], statements: [] });
  expect(happenings[0]?.when?.edtf).toBe("../..");
  expect(happenings[0]?.when?.reckoning).toContain("February has no day 30");
});

test("a day of publication that the calendar lacks is noted and nothing is counted from it", () => {
  const story = read("The wall fell on Monday.");
  const { happenings, notes } = findHappenings({
    ...story,
    published: "2022-02-30",
    people: [],
    statements: [],
  });
  expect(happenings.map(({ when }) => when)).toEqual([null]);
  expect(notes[0]?.reason).toContain("2022-02-30");
});

test("a date line alone is no happening, and stands in for a day of publication that the header lacks", () => {
  const story = read("The wall\n\nFriday, 4 March 2022\n\nThe wall fell on Monday.");
  const { happenings, notes } = findHappenings({ ...story, published: null, people: [], statements: [] });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual(["2022-02-28"]);
  expect(notes.map((note) => note.rule)).toEqual(["published", "no-verb", "date-line"]);
});

test("the header's day is believed before a date line", () => {
  const story = read("Friday, 4 March 2022\n\nThe wall fell on Monday.");
  const { happenings } = findHappenings({ ...story, published: "2022-03-12", people: [], statements: [] });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual(["2022-03-07"]);
});

test("“since then” counts from the day told before it", () => {
  const story = read(
    "The wall fell on Monday.| Since then it has rained.| Two days later the road was shut.",
  );
  const { happenings } = findHappenings({ ...story, published: "2022-03-04", people: [], statements: [] });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual(["2022-02-28", "2022-02-28/..", "2022-03-02"]);
});

test("the reporter's day places an entry before a day inside what was said, which leaves a note", () => {
  const { text, paragraphs } = read("“We reopen on Friday,” Krol said on Monday.");
  const said = statement(text, "s", "“We reopen on Friday,”", "krol", "said");
  const { happenings, notes } = findHappenings({
    text,
    paragraphs,
    published: "2022-03-01",
    people: [],
    statements: [said],
  });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual(["2022-02-28"]);
  expect(notes.map((note) => slice(text, note.span))).toEqual(["on Friday"]);
});

test("a day only inside what was said says so", () => {
  const { text, paragraphs } = read("“We will reopen on Friday,” Krol said.");
  const said = statement(text, "s", "“We will reopen on Friday,”", "krol", "said");
  const { happenings } = findHappenings({
    text,
    paragraphs,
    published: "2022-03-01",
    people: [],
    statements: [said],
  });
  expect(happenings[0]?.when?.edtf).toBe("2022-03-04");
  expect(happenings[0]?.when?.reckoning).toContain("told in what was said");
});

test("a statement is carried over from its own speaker's day, not from another's", () => {
  const { text, paragraphs } = read(
    "“One,” Krol said on Tuesday.\n\n“Two,” Bell said on Sunday.\n\n“Three,” Krol added.\n\n“Four,” Bell added.\n\n“Five,” Roe said.",
  );
  const said = [
    statement(text, "s1", "“One,”", "krol", "said"),
    statement(text, "s2", "“Two,”", "bell", "said"),
    statement(text, "s3", "“Three,”", "krol", "added"),
    statement(text, "s4", "“Four,”", "bell", "added"),
    statement(text, "s5", "“Five,”", "roe", ""),
  ];
  const { happenings } = findHappenings({
    text,
    paragraphs,
    published: "2022-03-01",
    people: [],
    statements: said,
  });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual([
    "2022-03-01",
    "2022-02-27",
    "2022-03-01?",
    "2022-02-27?",
    "2022-03-01?",
  ]);
});

test("a statement over two paragraphs is one entry; its later paragraph is noted", () => {
  const { text, paragraphs } = read("“It rained,” Krol said. “And then\n\n“it stopped.”");
  const long = { ...statement(text, "s", "“It rained,”", "krol", "said"), span: span(0, text.length) };
  const { happenings, notes } = findHappenings({
    text,
    paragraphs,
    published: null,
    people: [],
    statements: [long],
  });
  expect(happenings.map(({ statements }) => statements)).toEqual([["s"]]);
  expect(notes.map((note) => note.rule)).toEqual(["continued"]);
});
