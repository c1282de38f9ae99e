import { expect, test } from "vitest";
import { readUnits } from "./letters.ts";
import { wordTable } from "./word-table.ts";

test("a word is read once, however often it stands in a text", () => {
  const read: string[] = [];
  const at = wordTable((word) => {
    read.push(word);
    return word.length;
  });
  const units = readUnits("the ferry and the ferry");
  expect([at(units, 0, 3), at(units, 4, 9), at(units, 14, 17), at(units, 18, 23)]).toEqual([3, 5, 3, 5]);
  expect(read).toEqual(["the", "ferry"]);
});

test("words that share a hash are told apart", () => {
  const at = wordTable((word) => word);
  // “Aa” and “BB” have one hash to the base of 31, and so has every pair of them.
  for (const word of ["AaAa", "BBBB", "AaBB", "BBAa", "AaAa"])
    expect(at(readUnits(word), 0, word.length)).toBe(word);
});

test("a place that holds too many is emptied and answers as before", () => {
  const at = wordTable((word) => word);
  const pairs = ["Aa", "BB"];
  const words = pairs.flatMap((a) =>
    pairs.flatMap((b) => pairs.flatMap((c) => pairs.flatMap((d) => pairs.map((e) => a + b + c + d + e)))),
  );
  for (const word of [...words, ...words]) expect(at(readUnits(word), 0, word.length)).toBe(word);
});

test("a word too long to keep is read where it stands", () => {
  const long = "ab".repeat(3000);
  expect(wordTable((word) => word)(readUnits(`x ${long}`), 2, long.length + 2)).toBe(long);
});
