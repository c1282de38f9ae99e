import { expect, test } from "vitest";
import { readArticle } from "../read-article.ts";
import type { IsoDate } from "../model.ts";
import { slice, span } from "../text/span.ts";
import { findHappenings } from "./find-happenings.ts";
import { person, readStory, statement } from "./test-story.ts";

const REPORT = readStory(
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
  const story = readStory("The dam\n\nWater gushes into the lower valley.");
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
  const more = readStory("It rained.\n\nThe gates broke.\n\nThe gates broke.");
  const again = findHappenings({ ...more, published: null, people: [], statements: [] });
  const ids = again.happenings.map((happening) => happening.id);
  expect(ids[1]).toBe(found.happenings[4]?.id);
  expect(new Set(ids).size).toBe(3);
  expect(ids.every((id) => /^h-[\p{L}\p{N}-]+$/u.test(id))).toBe(true);
});

test("“the next day” counts from the day told before it in the paragraph, and from no other paragraph", () => {
  const story = readStory("The wall fell on Monday.| The next day it rained.\n\nThe next day the sun shone.");
  const { happenings, notes } = findHappenings({
    ...story,
    published: "2022-03-04",
    people: [],
    statements: [],
  });
  expect(happenings.map(({ when }) => when?.edtf ?? null)).toEqual(["2022-02-28", "2022-03-01", null]);
  expect(notes.map((note) => note.rule)).toContain("next-day");
});

test.each([
  ["30 February", "../..", "cannot be: February has no day 30"],
  ["31 June", "../..", "cannot be: June has no day 31"],
  ["31 June 2021", "../..", "cannot be: June 2021 has no day 31"],
  ["2022-13-40", "../..", "cannot be: no calendar has that month"],
  ["40.13.2021", "../..", "cannot be: no calendar has that month"],
  ["Monday 2 March 2022", "2022-03-02?", "2 March 2022 is a Wednesday. The date is kept as told."],
  ["Monday, 28 March", "2021-03-28?", "28 March 2021 is a Sunday. The date is kept as told."],
  ["7 April 2022", "2022-04-07?", "Told as past, yet it lies after publication on 4 March 2022"],
])("a date that cannot be so says it on the entry and moves nothing: %s", (date, edtf, doubt) => {
  const story = readStory(`The well ran dry on ${date}.`);
  const { happenings } = findHappenings({ ...story, published: "2022-03-04", people: [], statements: [] });
  expect(happenings[0]?.when?.edtf).toBe(edtf);
  expect(happenings[0]?.when?.doubt).toContain(doubt);
});

test.each(["Wednesday 2 March 2022", "2 March", "29 February 2020", "2022-03-01"])(
  "nothing is said against a date that can be so: %s",
  (date) => {
    const story = readStory(`The well ran dry on ${date}.`);
    const { happenings } = findHappenings({ ...story, published: "2022-03-04", people: [], statements: [] });
    expect(happenings[0]?.when).not.toBeNull();
    expect(happenings[0]?.when).not.toHaveProperty("doubt");
  },
);

test.each([
  ["It opened on 30 February and closed on 3 March.", "2022-03-03", "“30 February” cannot be"],
  ["It closed on 3 March, not on 31 June 2021.", "2022-03-03", "June 2021 has no day 31"],
  ["It closed on 3 March, and not on Monday 2 March 2022.", "2022-03-03", "2 March 2022 is a Wednesday"],
])("a date that cannot be so says it also where another places the entry: %s", (sentence, edtf, reason) => {
  const story = readStory(sentence);
  const { happenings, notes } = findHappenings({
    ...story,
    published: "2022-03-04",
    people: [],
    statements: [],
  });
  expect(happenings[0]?.when?.edtf).toBe(edtf);
  expect(notes.filter(({ unread }) => unread === true).map((note) => note.reason)).toEqual([
    expect.stringContaining(reason),
  ]);
});

test("another date that can be so is told in a note and speaks against nothing", () => {
  const story = readStory("It opened on 2 March and closed on 3 March.");
  const { notes } = findHappenings({ ...story, published: "2022-03-04", people: [], statements: [] });
  expect(notes.map(({ rule, unread }) => [rule, unread])).toEqual([["other-time", undefined]]);
});

test("words that nothing can be counted from are noted as unread, with the reason", () => {
  const story = readStory("The wall fell on Monday.");
  const { happenings, notes } = findHappenings({ ...story, published: null, people: [], statements: [] });
  expect(happenings.map(({ when }) => when)).toEqual([null]);
  expect(notes).toContainEqual(
    expect.objectContaining({ unread: true, reason: expect.stringContaining("no day of publication") }),
  );
});

test("a day of publication that the calendar lacks is noted and nothing is counted from it", () => {
  const story = readStory("The wall fell on Monday.");
  const { happenings, notes } = findHappenings({
    ...story,
    published: "2022-02-30",
    people: [],
    statements: [],
  });
  expect(happenings.map(({ when }) => when)).toEqual([null]);
  // The note on the day itself, and the one that the entry shows.
  expect(notes.map(({ unread = false }) => unread)).toEqual([false, true]);
  for (const { reason } of notes) expect(reason).toContain("2022-02-30");
});

test("a date line alone is no happening, and stands in for a day of publication that the header lacks", () => {
  const story = readStory("The wall\n\nFriday, 4 March 2022\n\nThe wall fell on Monday.");
  const { happenings, notes } = findHappenings({ ...story, published: null, people: [], statements: [] });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual(["2022-02-28"]);
  expect(notes.map((note) => note.rule)).toEqual(["published", "no-verb", "date-line"]);
});

test("a counted day counts to a day of its own sentence, wherever it stands, unless it is “now”", () => {
  const story = readStory(
    "The siege entered its third day on Sunday.\n\nOn Sunday the siege entered its third day.\n\nThe siege, now in its third day, spread on Sunday.",
  );
  const whens = story.paragraphs.map((paragraph) =>
    findHappenings({ ...story, paragraphs: [paragraph], published: "2022-03-01", people: [], statements: [] })
      .happenings.map(({ when }) => when?.reckoning)
      .join(""),
  );
  const all = findHappenings({ ...story, published: "2022-03-01", people: [], statements: [] });
  const told = [...whens, ...all.notes.map((note) => note.reason)].join(" ");
  expect(told.match(/“third day” on 27 February 2022/gu)?.length).toBeGreaterThanOrEqual(2);
  expect(told.match(/“third day” on 1 March 2022/gu)?.length).toBeGreaterThanOrEqual(1);
});

test("the header's day is believed before a date line", () => {
  const story = readStory("Friday, 4 March 2022\n\nThe wall fell on Monday.");
  const { happenings } = findHappenings({ ...story, published: "2022-03-12", people: [], statements: [] });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual(["2022-03-07"]);
});

test("“since then” counts from the day told before it", () => {
  const story = readStory(
    "The wall fell on Monday.| Since then it has rained.| Two days later the road was shut.",
  );
  const { happenings } = findHappenings({ ...story, published: "2022-03-04", people: [], statements: [] });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual(["2022-02-28", "2022-02-28/..", "2022-03-02"]);
});

test("the reporter's day places an entry before a day inside what was said, which leaves a note", () => {
  const { text, paragraphs } = readStory("“We reopen on Friday,” Krol said on Monday.");
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
  const { text, paragraphs } = readStory("“We will reopen on Friday,” Krol said.");
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
  const { text, paragraphs } = readStory(
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
  const { text, paragraphs } = readStory("“It rained,” Krol said. “And then\n\n“it stopped.”");
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

test("posts of a live page are of the day of publication, which is a guess; a day that the reporter tells stands", () => {
  const story = readStory(
    "18.42 The road has opened.| It was shut on Friday.\n\n17.10 “Stay in,| we said so in May,” Bell said.\n\n" +
      "2:05pm GMT\n\nKrol came in.| The gates broke.",
  );
  const statements = [statement(story.text, "s1", "“Stay in, we said so in May,”", "bell", "said")];
  const whensOf = (published: IsoDate | null) =>
    findHappenings({ ...story, published, people: PEOPLE, statements }).happenings.map(
      ({ when }) => when && [when.edtf, slice(story.text, when.words)],
    );
  expect(whensOf("2022-03-01")).toEqual([
    ["2022-03-01?", "18.42"],
    ["2022-02-25", "on Friday"],
    ["2022-03-01?", "17.10"],
    ["2022-03-01?", "2:05pm GMT"],
    null,
  ]);
  expect(whensOf(null)).not.toContainEqual(expect.arrayContaining(["17.10"]));
});

test("two paragraphs that open with an hour are no live page", () => {
  const story = readStory("18.42 was the train.| It left.\n\n19.10 was the next.");
  const { happenings } = findHappenings({ ...story, published: "2022-03-01", people: [], statements: [] });
  expect(happenings.map(({ when }) => when)).toEqual([null, null, null]);
});

test("a day places an entry before “this year” does, and years count from a year told before", () => {
  const { happenings } = readArticle(
    "date: 2023-03-15\n\nThe sale, the biggest this year, is set to open on 2 August.\n\nThe family came to Harn in 2003. The father left a year later.\n",
    { id: "sale" },
  );
  expect(happenings.map(({ when }) => when?.edtf ?? null)).toEqual(["2023-08-02", "2003", "2004~"]);
});

test.each([
  ["The bridge, built in 1889, fell on Tuesday.", "2022-03-01"],
  ["The bridge, which fell on Tuesday, was built in 1889.", "1889"],
  ["Tom Bell, who was elected in 2020, will step down in June.", "2022-06"],
  ["The trial, which began in January, ended on Tuesday.", "2022-03-01"],
  ["On Tuesday, the bridge, its piers worn, fell.", "2022-03-01"],
  ["In 2010 the bridge fell, and two years later the tower.", "2010"],
])("what is told in passing does not date the sentence: %s", (text, edtf) => {
  const { happenings } = readArticle(`title: T\ndate: 2022-03-01\n\n${text}`, { id: "x" });
  expect(happenings.map(({ when }) => when?.edtf)).toEqual([edtf]);
});
