import { expect, test } from "vitest";
import { readPlain } from "../../read-article.ts";

const speakersOf = (text: string): readonly (string | undefined)[] => {
  const { people, statements } = readPlain(text, { id: "x" });
  return statements.map((one) => people.find(({ id }) => id === one.attribution.speaker)?.name);
};

// Who speaks, by what stands around the words in ways that newspapers have and grammars do not.
test.each([
  ["Mona Quist said: “It is over.” Her rival, Tom Ferris, conceded.", ["Mona Quist"]],
  ["Mona Quist said: “Is it over?” Tom Ferris disagreed.", ["Mona Quist"]],
  ["Mona Quist had a plan: “It is over,” Tom Ferris said.", ["Tom Ferris"]],
  ["“It is over.” Tom Ferris said.", ["Tom Ferris"]],
  ["“The road is shut.”\n\n— Mona Quist, mayor", ["Mona Quist"]],
  ["“The road is shut.”\n\nMona Quist, mayor", [undefined]],
  ["Mona Quist remembers Tom Ferris telling her: “You are done.”", ["Tom Ferris"]],
  ["Mona Quist phoned Tom Ferris, telling him: “You are done.”", ["Mona Quist"]],
  ["Kim Jong Un said it was “late”. Mr Kim added: “We go on.”", ["Kim Jong Un", "Kim Jong Un"]],
  ["Pope Leo said war was “madness”. “Stop it,” the pontiff said.", ["Leo", "Leo"]],
  ["“I was sure to drown,” she said.\n\nMona Quist was on the bridge with Tom Ferris.", ["Mona Quist"]],
  ["“I was sure to drown,” he said.\n\nMona Quist was on the bridge with Tom Ferris.", ["Tom Ferris"]],
  ["“I was sure to drown,” he said.\n\nMona Quist was on the bridge with Ann Ferris.", ["he"]],
  ["“It is late,” said chairman Mona Quist. “It is over,” Quist added.", ["Mona Quist", "Mona Quist"]],
  ["Senior investigating officer Mona Quist said: “It is over.”", ["Mona Quist"]],
  ["Mona Quist, addressing chairman Tom Ferris, said: “It is over.”", ["Mona Quist"]],
  ["Mona Quist said in a statement read to the court: “It is over.”", ["Mona Quist"]],
  ["A statement read: “It is over.”", ["A statement"]],
  ["Mona Quist and Tom Ferris met. “We are late,” they said.", ["Mona Quist and Tom Ferris"]],
  ["Mona Quist met Tom Ferris. “We are late,” they said.", ["they"]],
  [
    "“I was never told,” Quist said. “Nobody asked me,” Ferris said. “That is a lie,” she said.\n\nMona Quist is on the board with Tom Ferris.",
    ["Mona Quist", "Tom Ferris", "Mona Quist"],
  ],
])("%s", (text, names) => {
  expect(speakersOf(text)).toEqual(names);
});
