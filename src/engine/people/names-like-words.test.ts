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

test.each([
  ["“It was late,” Vera May said. “It was gone,” May added.", "Vera May"],
  ["Vera March said it was “late”. “It was gone,” said March.", "Vera March"],
  ["“It was late,” said George Will. “It was gone,” Mr Will said.", "George Will"],
  ["Nadia Rose came. “It was late,” Rose said. Rose said it was “gone”.", "Nadia Rose"],
  ["Nadia Burns came. “It was late,” Burns added. “It was gone,” said Burns.", "Nadia Burns"],
  ["Nadia West came. “It was late,” Ms West said. “It was gone,” said Ms. West.", "Nadia West"],
])("a family name that is a word too: %s", (text, name) => {
  expect(speakersOf(text)).toEqual([name, name]);
});

test.each([
  ["Ann Lee came. Asked why, she said it was “late”.", ["Ann Lee"]],
  ["Ann Lee came. “Why now?” asked Bo Dun. Asked again, Lee said it was “late”.", ["Bo Dun", "Ann Lee"]],
  ["Ann Lee said March was “late”.", ["Ann Lee"]],
  ["Ann Lee said in May that it was “late”.", ["Ann Lee"]],
  ["Vq Zut, 34, who lives there, told the town: “It was late.”", ["Vq Zut"]],
])("a verb, a month and an age: %s", (text, names) => {
  expect(speakersOf(text)).toEqual(names);
});
