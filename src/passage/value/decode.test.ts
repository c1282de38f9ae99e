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
])("refuses %s in one sentence or two", (_name, value) => {
  const read = decodePassage(value, "a");
  expect(read).toHaveProperty("problem");
  expect(JSON.stringify(read)).not.toContain("script");
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
  for (const part of ["1.", "a-", "%", "\ud800", "."])
    expect(opens(`1.${part.repeat(2_000_000)}`)).toBe(true);
});
