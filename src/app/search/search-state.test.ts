import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { isAsked, readQuestion, toggled, writeQuestion } from "./search-state.ts";

describe("a search's address", () => {
  test.each([
    ["nothing", "", { words: "", said: [], about: [] }],
    ["words", "?q=north+quay", { words: "north quay", said: [], about: [] }],
    ["people, in one order", "?said=b,a,b&about=c", { words: "", said: ["a", "b"], about: ["c"] }],
    ["damaged escapes", "?q=%E0%A4", { words: "\uFFFD", said: [], about: [] }],
  ])("%s", (_name, search, question) => {
    expect(readQuestion(search)).toEqual(question);
  });

  test("what is written is read again, whatever the words", () => {
    assert(
      property(string({ unit: "grapheme" }), (words) => {
        const question = { words, said: ["a-nurse@clinic", "ann-lee"], about: [] };
        expect(readQuestion(writeQuestion(question))).toEqual(question);
      }),
    );
  });
});

test.each([
  [{ words: "  ", said: [], about: [] }, false],
  [{ words: "x", said: [], about: [] }, true],
  [{ words: "", said: [], about: ["ann-lee"] }, true],
])("%j asks: %s", (question, asked) => {
  expect(isAsked(question)).toBe(asked);
});

test.each([
  ["on", ["b"], ["a"], ["a", "b"]],
  ["off", ["a", "b"], ["a"], ["b"]],
  ["on by the first of several keys", ["b"], ["a", "c"], ["a", "b"]],
  ["off by whichever of them it was", ["b", "c"], ["a", "c"], ["b"]],
])("somebody is switched %s", (_name, keys, one, expected) => {
  expect(toggled(keys, one)).toEqual(expected);
});
