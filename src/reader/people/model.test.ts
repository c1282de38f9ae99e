import { describe, expect, test } from "vitest";
import { type PersonLine, isNameOfTwo, linesShown } from "./model.ts";

function line(name: string, role: string | null, statements: number): PersonLine {
  return { key: name, href: "", name, role, kind: "person", articles: 1, statements, mentions: 0 };
}

const LINES = [
  line("Zoe Adams", "mayor of Elm", 1),
  line("Ann O’Hara", null, 5),
  line("Bo Lind", "miner", 1),
];
const names = (words: string, order: "quoted" | "name" = "quoted"): readonly string[] =>
  linesShown(LINES, words, order).map((one) => one.name);

describe("the list of people", () => {
  test("those who say most come first, ties by name", () => {
    expect(names("")).toEqual(["Ann O’Hara", "Bo Lind", "Zoe Adams"]);
  });
  test("or all by name", () => {
    expect(names("", "name")).toEqual(["Ann O’Hara", "Bo Lind", "Zoe Adams"]);
  });
  test.each([
    ["a name's beginning", "zo", ["Zoe Adams"]],
    ["a part behind a mark", "hara", ["Ann O’Hara"]],
    ["a role", "mayor", ["Zoe Adams"]],
    ["both must fit", "ann mayor", []],
    ["the middle of a word does not", "ind", []],
  ])("narrowed by %s", (_name, words, expected) => {
    expect(names(words)).toEqual(expected);
  });
});

test.each([
  ["a clerk", true],
  ["A CLERK", true],
  ["Bo Lind", false],
  ["Nobody", false],
])("whether two are called %s: %s", (name, expected) => {
  const people = ["A clerk", "Bo Lind", "a Clerk", "Ann Lind"].map((one) => ({ name: one }));
  expect(isNameOfTwo(people, name)).toBe(expected);
});
