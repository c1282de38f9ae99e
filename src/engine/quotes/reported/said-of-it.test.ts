import { expect, test } from "vitest";
import { reported } from "./test-reported.ts";

// What is said of the thing before: it lacks its subject, and begins with its verb.
test.each([
  ["The board refused a pit that neighbours said would ruin their wells.", "would ruin their wells"],
  ["The council backed a scheme which police say is unsafe.", "is unsafe"],
  ["Ann Lee sold a boat that she said had been built in 1950.", "had been built in 1950"],
  ["Ann Lee named a man who she said had stolen the money.", "had stolen the money"],
  ["The plan, which ministers say will cost £4m, was dropped.", "will cost £4m"],
  ["A group that the army says is backed by Harn has left.", "is backed by Harn"],
])("said of it: %s", (text, words) => {
  expect(reported(text)).toEqual([words]);
});

test.each([
  ["The words that Lee said were true."],
  ["The bridge that Lee spoke of fell."],
  ["The pit that Lee said no to was closed."],
  ["The people who said so were right."],
  ["She kept the book that the court said nothing about."],
])("not said of it: %s", (text) => {
  expect(reported(text)).toEqual([]);
});

// Behind words in marks, a “that” of its own.
test.each([
  ["Lee said it was “a shame” and that the town would pay.", ["that the town would pay"]],
  [
    "Lee said that the rule was meant only “to help”, and that no name had been passed on.",
    ["that the rule was meant only", "that no name had been passed on"],
  ],
  ["Lee said it was “a shame” and left.", []],
  ["Lee said it was “a shame” that day.", []],
  ["Lee said it was “a shame” and that of the town.", []],
])("%s", (text, words) => {
  expect(reported(text)).toEqual(words);
});

test.each([
  ["In her will Ann Lee asked that nobody should finish it.", ["that nobody should finish it"]],
  ["Ann Lee asked that question twice.", []],
  ["Ann Lee accused the council of hiding its books.", ["accused the council of hiding its books"]],
  ["Ann Lee was accused of hiding the books.", []],
  ["A man accused of stealing a van was jailed.", []],
  ["Ann Lee accused him of “hiding the books”.", []],
  ["Thank you to the readers who wrote in.", []],
])("%s", (text, words) => {
  expect(reported(text)).toEqual(words);
});
