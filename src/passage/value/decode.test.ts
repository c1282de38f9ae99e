import { type Arbitrary, assert, constantFrom, integer, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { plainArticle } from "../bench/plain-article.ts";
import { decodePassage, LONGEST_VALUE } from "./decode.ts";
import { locate } from "../locate.ts";

const article = plainArticle("a", "Ann Lee said “we will go”. Nobody went, and the rain stayed.");

test.each([
  ["a whole quote", "1.we-will-go...a1"],
  ["no neighbours", "1.we-will-go"],
  ["letters of another script", "1.ما-قاله"],
  ["signs that stand alone", "1.中文-5-km"],
  ["sums of its paragraph and of those beside it", "2.we-will-go...a1wABCoABC"],
])("reads %s", (_name, value) => {
  expect(decodePassage(value, "a")).not.toHaveProperty("problem");
});

test.each([
  ["nothing", ""],
  ["no version", "we-will-go"],
  ["version nought", "0.we"],
  ["a later version", "3.we-will-go"],
  ["no words", "1."],
  ["only joints", "1.---"],
  ["markup", "1.<script>alert(1)</script>"],
  ["a broken escape", "1.we%"],
  ["a lone surrogate", "1.\ud800"],
  ["a direction override", "1.we\u202ewill"],
  ["a zero unit", "1.we\u0000will"],
  ["odd neighbours", "1.we.AAB"],
  ["neighbours that are no signs", "1.we.!!!!!!"],
  ["more in the sentence than there are", "1.we.99AA"],
  ["a letter that means nothing", "1.we...Q"],
  ["a letter without its number", "1.we...a"],
  ["a sum cut short", "2.we...wAB"],
  ["too many fields", "1.a.b.c.d.e.f.g.h"],
  ["codes cut short", "1.we.go.AB..."],
  ["a count that is too small", "1.we-will.go.AAAAAAA*1..."],
  ["too long a value", `1.${"a".repeat(LONGEST_VALUE)}`],
  ["megabytes", "1.".repeat(2_000_000)],
  ["an escape cut short", "1.Zo%C3%A"],
  ["half a letter escaped", "1.Zo%C3"],
  ["an escape of no UTF-8", "1.Zo%FF"],
  ["a zero unit escaped", "1.we%00will"],
  ["a direction override escaped", "1.we%E2%80%AEwill"],
  ["escaped markup", "1.%3Cscript%3Ealert(1)%3C%2Fscript%3E"],
  ["a value escaped twice", "1.Zo%25C3%25AB"],
  ["too long a value once its escapes are read", `1.${"%C3%A9".repeat(LONGEST_VALUE)}`],
  ["megabytes of escapes", "%41".repeat(2_000_000)],
])("refuses %s in one sentence or two", (_name, value) => {
  const read = decodePassage(value, "a");
  expect(read).toHaveProperty("problem");
  expect(JSON.stringify(read)).not.toContain("script");
});

/** The value as the page finds it in its address: a browser escapes all that is not ASCII. */
function inAddress(value: string): string {
  const { search } = new URL(`https://site.invalid/a/x/?p=${value}`);
  return search.slice("?p=".length);
}

test.each([
  ["accents", "1.Zoë-Ødegård-naïve"],
  ["accents set apart from their letters", "1.Zoe\u0308-came"],
  ["Arabic", "1.ما-قاله-العطار"],
  ["Hebrew", "1.הגשר-הישן"],
  ["Chinese", "1.旧-桥-被-关-闭"],
  ["Hindi with its vowel signs", "1.पुराना-पुल"],
  ["Thai", "1.ส-ะ-พาน"],
  ["a currency sign", "1.€-20"],
  ["an emoji", "1.🚢-🌊"],
  ["an emoji of a skin tone", "1.👍🏽"],
  ["ASCII alone", "1.we-will-go...a1"],
])("reads %s as a browser’s address gives it", (_name, value) => {
  const read = decodePassage(value, "a");
  expect(read).not.toHaveProperty("problem");
  expect(decodePassage(inAddress(value), "a")).toEqual(read);
});

test.each([
  ["full stops", "1%2Ewe-will-go%2E%2E%2Ea1"],
  ["hyphens", "1.we%2Dwill%2Dgo...a1"],
  ["low lines and small hexadecimal", "1.we%2dwill%2dgo..%2ea1"],
  ["every sign", "1.we-will-go...a1".replaceAll(/./g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)],
])("mends %s that a mail program escaped", (_name, value) => {
  expect(decodePassage(value, "a")).toEqual(decodePassage("1.we-will-go...a1", "a"));
});

test("the longest value that is read may be of letters with the longest escapes", () => {
  const words = `1.${"中".repeat(LONGEST_VALUE - 2)}`;
  expect(decodePassage(inAddress(words), "a")).not.toHaveProperty("problem");
});

const RIGHT = "1.we-will-go.and-the.AAAAAA...a1";

/** Values as an attacker, a broken mail program or a curious reader would make them. */
const HOSTILE: Readonly<Record<string, Arbitrary<string>>> = {
  "any units at all": string({ unit: "binary", maxLength: 300 }),
  "signs of the format in any order": string({
    unit: constantFrom("1", ".", "-", "_", "*", "a", "Z", "t", "%", "\ud83d", "é", "中"),
    maxLength: 300,
  }),
  "the format with words and codes of nothing": tuple(
    string({ unit: constantFrom("a", "-", "b", "_", "1"), minLength: 1, maxLength: 800 }),
    string({ unit: constantFrom("A", "B", "9", "_"), maxLength: 600 }),
  ).map(([words, codes]) => `1.${words}.a.${codes}...a1`),
  "broken escapes": string({
    unit: constantFrom("%", "%2", "%zz", "%E0%A4%A", "%00", "%0a", "%25", "1.", "we"),
    maxLength: 200,
  }),
  "script and markup": string({
    unit: constantFrom(
      "1.",
      "<script>",
      "</script>",
      "javascript:",
      "<img src=x onerror=",
      '"',
      "'",
      "&lt;",
      "we-",
    ),
    maxLength: 100,
  }),
  "bombs for patterns": tuple(
    constantFrom("a-", "a.", "--", "..", "(a+)+", "aA", "é-", "中"),
    integer({ min: 1, max: 2000 }),
    constantFrom("", "!", "$", "\ud800", "."),
  ).map(([part, times, end]) => `1.${part.repeat(times)}${end}`),
  "lone surrogates": string({
    unit: constantFrom("\ud800", "\udfff", "\ud83d\ude00", "1.", "-", "we", "\u202e", "\u0000"),
    maxLength: 200,
  }),
  "a right value with one unit changed": tuple(
    integer({ min: 0, max: RIGHT.length }),
    string({ unit: "binary", maxLength: 3 }),
  ).map(([at, put]) => RIGHT.slice(0, at) + put + RIGHT.slice(at + 1)),
};

/** No value may keep a page waiting for longer. In µs of processor time: what else the machine does is not counted. */
const PATIENCE = 250_000;

function opens(value: string): boolean {
  const began = process.cpuUsage();
  const read = decodePassage(value, "a");
  const found = "problem" in read ? null : locate(article, read);
  const { user, system } = process.cpuUsage(began);
  if (user + system > PATIENCE) return false;
  if ("problem" in read) return read.problem.length > 0 && !/[<>]/u.test(read.problem);
  return (
    found === null ||
    !("span" in found) ||
    (found.span.from <= found.span.to && found.span.to <= article.text.length)
  );
}

test.each(Object.entries(HOSTILE))(
  "%s: nothing throws, hangs or lands outside the article",
  (_name, values) => {
    expect(() => {
      assert(property(values, opens), { numRuns: 10_000, seed: 4 });
    }).not.toThrow();
  },
);

test("megabytes of one value are refused at once", () => {
  for (const part of ["1.", "a-", "%", "%41", "%C3%A9", "\ud800", "."])
    expect(opens(`1.${part.repeat(2_000_000)}`)).toBe(true);
});
