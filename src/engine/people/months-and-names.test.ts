import { expect, test } from "vitest";
import { readPlain } from "../read-article.ts";

const peopleOf = (text: string): readonly (readonly [string, string | null, number])[] =>
  readPlain(text, { id: "x" }).people.map(({ name, role, mentions }) => [name, role, mentions.length]);

// June, April and May are months and names: a number beside one makes it a day, and nobody's mention or office.
test.each([
  ["The ferry was last seen on 3 June. June Carter-Bell said it was “late”.", "June Carter-Bell", 1],
  ["By April 4 it was gone. “It was late,” said April Dunn.", "April Dunn", 1],
  ["It sank on 9 May, and May Orr wept. “It was late,” May Orr said.", "May Orr", 2],
])("%s", (text, name, mentions) => {
  expect(peopleOf(text)).toEqual([[name, null, mentions]]);
});

test.each([
  ["Prime Minister May said the ferry was “late”.", "May"],
  ["“It was late,” April said. She wept.", "April"],
])("without a number it is a name: %s", (text, name) => {
  expect(peopleOf(text).map(([one]) => one)).toEqual([name]);
});
