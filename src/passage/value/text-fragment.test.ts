import { expect, test } from "vitest";
import { span } from "../../engine/text/span.ts";
import { plainArticle } from "../bench/plain-article.ts";
import { textFragment } from "./text-fragment.ts";

const article = plainArticle(
  "a",
  "The gate is open, said Ann. The gate is shut, said Bo.\n\nA well-known bridge, one & only, closed at 5 % of its load after a long night of wind and of rain.\n\nNobody came. The rain stayed. Über 100 % sure? Nobody came.",
);
const at = (words: string, from = 0): string => {
  const begin = article.text.indexOf(words, from);
  return textFragment(article, span(begin, begin + words.length));
};

test.each([
  ["a few words are given whole", "said Bo", ":~:text=said%20Bo"],
  ["hyphen, comma and ampersand are escaped", "bridge, one & only", ":~:text=bridge%2C%20one%20%26%20only"],
  ["a hyphen is escaped", "well-known", ":~:text=well%2Dknown"],
  [
    "a long passage by its beginning and end",
    "A well-known bridge, one & only, closed at 5 % of its load",
    ":~:text=A%20well%2Dknown,load",
  ],
  ["across paragraphs", "rain.\n\nNobody came", ":~:text=rain,came"],
  ["marks at the edges are left out", ". The rain stayed.", ":~:text=The%20rain%20stayed"],
  ["half a word grows to a whole one", "tayed", ":~:text=stayed"],
])("%s", (_name, words, expected) => {
  expect(at(words)).toBe(expected);
});

test("words that stand twice take what stands beside them", () => {
  expect(at("The gate is")).toBe(":~:text=The%20gate%20is");
  expect(at("The gate is", 5)).toBe(":~:text=Ann.-,The%20gate%20is");
  expect(at("Nobody came", article.text.length - 13)).toBe(":~:text=sure%3F-,Nobody%20came");
});

const signs = plainArticle(
  "c",
  "She wrote 👩‍🚒👍🏽 🇳🇴 and ❤️ then.\n\n👍🏽 came twice: 👍 and 👍🏽.\n\nOnly 🎉🏽 here.",
);
const ofSigns = (words: string, from = 0): readonly string[] => {
  const begin = signs.text.indexOf(words, from);
  const [start = "", end] = textFragment(signs, span(begin, begin + words.length))
    .slice(8)
    .split(",");
  return [start, ...(end === undefined ? [] : [end])].map(decodeURIComponent);
};

test.each([
  ["a picture without its skin tone", "👩‍🚒👍", "👩‍🚒👍🏽"],
  ["half of a picture of two", "🚒", "👩‍🚒"],
  ["half of a flag", "🇳", "🇳🇴"],
  ["a heart without its colour", "❤", "❤️"],
  ["a word beside a picture", "wrote 👩‍🚒", "wrote 👩‍🚒"],
])("the directive of %s takes all of it", (_name, words, expected) => {
  expect(ofSigns(words)).toEqual([expected]);
});

test("a picture that stands in another one earlier takes words with it, or has no directive", () => {
  const alone = signs.text.indexOf("👍 and");
  expect(ofSigns("👍 and 👍🏽", alone)).toEqual(["👍 and 👍🏽"]);
  expect(textFragment(signs, span(alone, alone + 2))).toBe("");
});

test.each([
  ["no word", "\n\n"],
  ["nothing", ""],
])("gives no directive for %s", (_name, words) => {
  expect(at(words)).toBe("");
});

test("a lone surrogate is never left for encodeURIComponent to throw at", () => {
  const broken = plainArticle("b", "one \ud800two three");
  expect(textFragment(broken, span(0, broken.text.length))).toContain("one%20");
});
