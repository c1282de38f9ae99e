import { assert, constantFrom, oneof, property, string, tuple } from "fast-check";
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

const hostile = oneof(
  string({ unit: "binary", maxLength: 300 }),
  string({
    unit: constantFrom("1", ".", "-", "_", "*", "a", "Z", "t", "%", "\ud83d", "é", "中"),
    maxLength: 300,
  }),
  tuple(
    string({ unit: constantFrom("a", "-", "b", "_", "1"), minLength: 1, maxLength: 800 }),
    string({ unit: constantFrom("A", "B", "9", "_"), maxLength: 600 }),
  ).map(([words, codes]) => `1.${words}.a.${codes}...a1`),
);

function openHostile(): void {
  assert(
    property(hostile, (value) => {
      const read = decodePassage(value, "a");
      if ("problem" in read) return read.problem.length > 0;
      const found = locate(article, read);
      return !("span" in found) || (found.span.from <= found.span.to && found.span.to <= article.text.length);
    }),
    { numRuns: 10_000, seed: 4 },
  );
}

test("no value makes anything throw, and what is found lies in the article", () => {
  expect(openHostile).not.toThrow();
});
