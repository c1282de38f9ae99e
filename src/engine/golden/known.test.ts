import { expect, test } from "vitest";
import { readAnnotated } from "../annotated.ts";
import { inWords, readKnown, tally } from "./known.ts";

test("a line of known misses is read as it is written", () => {
  const known = readKnown(readAnnotated("# known: not found 2, other speaker 1\nNo one spoke."));
  expect(known).toEqual({ "not found": 2, "other speaker": 1 });
  expect(inWords(known)).toBe("not found 2, other speaker 1");
});

test("an article without the line has none", () => {
  expect(readKnown(readAnnotated("No one spoke."))).toEqual({});
});

test.each([
  ["a kind that there is not", "lost 2"],
  ["no number", "not found"],
  ["nothing counted", "not found 0"],
  ["an empty entry", "not found 1, "],
])("%s is refused", (_, line) => {
  expect(() => readKnown(readAnnotated(`# known: ${line}\nNo one spoke.`))).toThrow(RangeError);
});

test("differences are counted by the kind they begin with", () => {
  expect(tally(["other speaker: a: b", "not found: direct x", "other speaker: c"])).toEqual({
    "not found": 1,
    "other speaker": 2,
  });
});

test("a difference of no kind is not passed over", () => {
  expect(() => tally(["something else: a"])).toThrow(RangeError);
});
