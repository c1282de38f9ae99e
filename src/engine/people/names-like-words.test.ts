import { expect, test } from "vitest";
import { readPlain } from "../read-article.ts";

const speakersOf = (text: string): readonly (string | undefined)[] => {
  const { people, statements } = readPlain(text, { id: "x" });
  return statements.map((one) => people.find(({ id }) => id === one.attribution.speaker)?.name);
};

test.each([
  ["“It was late,” Will Carter said. “Never,” said Will.", "Will Carter"],
  ["Will Carter said it was “late”. “Never,” he said.", "Will Carter"],
  ["“It was late,” said student Can Yilmaz. Can Yilmaz added that it was “gone”.", "Can Yilmaz"],
  ["“It was late,” said President To Lam. To Lam called it “gone”.", "To Lam"],
  ["He Lifeng said it was “late”. He said it was “gone”.", "He Lifeng"],
  ["“It was late,” An Nguyen said. “It was gone,” said Mr Nguyen.", "An Nguyen"],
])("a first name that is a word too: %s", (text, name) => {
  expect(speakersOf(text)).toEqual([name, name]);
});

test.each([
  ["Will Ann Lee go? “No,” Ann Lee said.", ["Ann Lee"]],
  ["In May Ann Lee left. “It was late,” she said.", ["Ann Lee"]],
  ["So Ann Lee left. “It was late,” she said.", ["Ann Lee"]],
  ["Or Ann Lee may stay. “It was late,” said Ann Lee.", ["Ann Lee"]],
  ["Ann Lee Will Sign Aid To Norland\n\n“It was late,” Lee said.", ["Ann Lee"]],
])("a word before a name: %s", (text, names) => {
  expect(speakersOf(text)).toEqual(names);
});
