import { expect, test } from "vitest";
import { undrawable } from "./pictures.ts";

test.each([
  ["English", "“Nobody came,” she said — twice; 40 % of them, at £3.50 (or €4)."],
  ["letters with accents", "Zoë Čapek’s façade"],
  ["nothing", ""],
  ["white space and joiners alone", " \n\u00a0\u200d\ufe0f"],
])("every sign of %s can be drawn", (_name, text) => {
  expect(undrawable(text)).toEqual([]);
});

// For private use: whatever scripts and emoji a machine has fonts for, it has none for these.
test.each([
  ["one sign", "We came \u{10FFFD} and went.", ["\u{10FFFD}"]],
  ["a sign that stands twice", "\u{10FFFD}a\u{10FFFD}", ["\u{10FFFD}"]],
  ["several signs", "\u{10FFFC}\u{10FFFD}", ["\u{10FFFC}", "\u{10FFFD}"]],
])("%s that no font has is told", (_name, text, missing) => {
  expect(undrawable(text)).toEqual(missing);
});
