import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { isAsked, readQuestion, toggledKey, writeQuestion } from "./search-state.ts";

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

test("a key is switched on and off", () => {
  expect(toggledKey(["b"], "a")).toEqual(["a", "b"]);
  expect(toggledKey(["a", "b"], "a")).toEqual(["b"]);
});
