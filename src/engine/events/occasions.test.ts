import { expect, test } from "vitest";
import { slice, span } from "../text/span.ts";
import { findHappenings } from "./find-happenings.ts";
import { namedOccasion } from "./occasions.ts";
import { person, readStory, statement } from "./test-story.ts";

test.each([
  ["She spoke during a visit to the old port, where it rained.", "during a visit to the old port"],
  ["In a separate press conference in Harl, he said no.", "In a separate press conference in Harl"],
  ["He told his trial that he was ill.", null],
  ["He spoke at his trial.", "at his trial"],
  [
    "He spoke at a joint news conference with the French and Spanish ministers on Monday.",
    "at a joint news conference with the French and Spanish ministers",
  ],
  ["After the summit, they left.", "After the summit"],
  ["It stood in the middle of town.", null],
  ["The meeting was long.", null],
  ["He visited the port.", null],
  ["They met in a hurry.", null],
])("%s names %s", (sentence, words) => {
  const at = namedOccasion(sentence, span(0, sentence.length), []);
  expect(at === null ? null : slice(sentence, at)).toBe(words);
});

test("an occasion inside what was said is not the report's", () => {
  const text = "“At the meeting I slept,” he said.";
  expect(namedOccasion(text, span(0, text.length), [span(0, 26)])).toBeNull();
});

const { text, paragraphs } = readStory(
  "“One,” Krol said on Tuesday.\n\nShe spoke during a visit to the port.\n\n“Two,” Krol added.\n\n" +
    "In a separate interview, Bell said “three”.| “Four,” said Roe.\n\n“Five,” Krol said.\n\n“Six,” Roe said.\n\n“Seven,” Moss said.",
);
const people = [
  person(text, "krol", "Krol", "She"),
  ...["Bell", "Roe", "Moss"].map((name) => person(text, name.toLowerCase(), name)),
];
const said: readonly (readonly [string, string, string])[] = [
  ["“One,”", "krol", "said"],
  ["“Two,”", "krol", "added"],
  ["“three”", "bell", "said"],
  ["“Four,”", "roe", "said"],
  ["“Five,”", "krol", "said"],
  ["“Six,”", "roe", "said"],
  ["“Seven,”", "moss", "said"],
];
const statements = said.map(([words, who, cue]) => statement(text, words, words, who, cue));

test("statements are grouped under the occasion the article names, by who spoke there, and a new speaker under none", () => {
  const { happenings } = findHappenings({ text, paragraphs, published: "2022-03-01", people, statements });
  const told = happenings.map(({ occasion }) => (occasion === undefined ? null : slice(text, occasion)));
  const visit = "during a visit to the port";
  const interview = "In a separate interview";
  expect(told).toEqual([visit, visit, visit, interview, interview, visit, interview, null]);
});
