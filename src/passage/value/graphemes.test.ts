import { assert, array, constantFrom, nat, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { span } from "../../engine/text/span.ts";
import { plainArticle } from "../bench/plain-article.ts";
import { SCRIPTS } from "../bench/scripts.ts";
import { graphemesOf } from "./graphemes.ts";
import { textFragment } from "./text-fragment.ts";

test.each([
  ["a skin tone", "a 👍🏽 b", 4, 2, 6],
  ["a joiner", "a 👩‍🚒 b", 4, 2, 7],
  ["a flag", "🇳🇴🇩🇰", 6, 4, 8],
  ["a combining mark", "cafe\u0301 x", 4, 3, 5],
  ["a variation selector", "❤\ufe0f x", 1, 0, 2],
  ["a keycap", "1\ufe0f\u20e3 x", 1, 0, 3],
  ["a surrogate pair", "🚢", 1, 0, 2],
])("%s belongs to the sign that it changes", (_name, text, at, from, to) => {
  const { startOf, endOf } = graphemesOf(text);
  expect([startOf(at), endOf(at)]).toEqual([from, to]);
});

test.each([
  ["two letters", "ab", 1],
  ["two flags", "🇳🇴🇩🇰", 4],
  ["two pictures", "🚢🌊", 2],
  ["the beginning", "👍🏽", 0],
  ["the end", "👍🏽", 4],
  ["two syllables", "中文", 1],
])("a border stays where it is: %s", (_name, text, at) => {
  const { startOf, endOf } = graphemesOf(text);
  expect([startOf(at), endOf(at)]).toEqual([at, at]);
});

/** The terms of a directive, as a browser reads them. */
function termsOf(fragment: string): readonly string[] {
  if (fragment === "") return [];
  return fragment
    .slice(":~:text=".length)
    .split(",")
    .map((term) => decodeURIComponent(term.replace(/^-|-$/g, "")));
}

const isWord = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);

/**
 * Terms that stand nowhere as whole signs, or somewhere with an edge inside of one: on such a one Chromium hangs. It looks for whole
 * words, so that part of one is passed over.
 */
function cutTerms(text: string, terms: readonly string[]): readonly string[] {
  const borders = new Set([
    text.length,
    ...Array.from(new Intl.Segmenter().segment(text), (one) => one.index),
  ]);
  return terms.filter((term) => {
    let stands = false;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      const end = at + term.length;
      const within =
        (isWord(text.charAt(at - 1)) && isWord(term.charAt(0))) ||
        (isWord(text.charAt(end)) && isWord(term.charAt(term.length - 1)));
      const whole = borders.has(at) && borders.has(end);
      if (!whole && !within) return true;
      stands ||= whole;
    }
    return !stands;
  });
}

const SIGNS = [
  ..."👍 👍🏽 👩 🚒 👩‍🚒 🇳🇴 🇩🇰 ❤ ❤\ufe0f ☎\ufe0f 🏽 🚢 中 ก็ 각".split(" "),
  ..." \u0301 \ufe0f cafe\u0301 boat 1 - , . \n\n".split(" "),
  " ",
  " ",
];
// A line that is cut off at a break, and the break itself, are white space to a browser.
const texts = array(constantFrom(...SIGNS), { minLength: 1, maxLength: 40 }).map((signs) =>
  signs.join("").replaceAll(/\s+/g, " "),
);

function hasWholeTerms([text, one, other]: readonly [string, number, number]): boolean {
  const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
  return cutTerms(text, termsOf(textFragment(plainArticle("a", text), span(from, to)))).length === 0;
}

test("no term of any selection begins or ends inside a sign, there or elsewhere in the article", () => {
  expect(() => {
    assert(property(tuple(texts, nat(), nat()), hasWholeTerms), { numRuns: 3000, seed: 4 });
  }).not.toThrow();
});

test.each(Object.entries(SCRIPTS))(
  "nor of any two words of an article in another script: %s",
  (_name, text) => {
    const article = plainArticle("a", text.replaceAll(/\s+/g, " "));
    const cut: string[] = [];
    for (let from = 0; from < article.text.length; from += 3) {
      for (const length of [2, 5, 12, 40, 90]) {
        const to = Math.min(article.text.length, from + length);
        cut.push(...cutTerms(article.text, termsOf(textFragment(article, span(from, to)))));
      }
    }
    expect(cut).toEqual([]);
  },
);
