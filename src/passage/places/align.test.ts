import { expect, test } from "vitest";
import { align, withoutChance } from "./align.ts";

const was = "he spoke during a tour of the base".split(" ");
const now = "he spoke during a visit to the base".split(" ");

/** The words that came of `was`, changed ones in capitals, where `alike` words agree by chance. */
function aligned(alike: readonly [string, string] | null, isWeak: (word: string) => boolean): string {
  const steps = align(was.length, now.length, 0, (one, other) => {
    const pair = [was[one], now[other]];
    return pair[0] === pair[1] || (alike !== null && alike[0] === pair[0] && alike[1] === pair[1]);
  });
  return withoutChance(steps ?? [], (step) => isWeak(was[step.pattern] ?? ""))
    .map((step) => (step.same ? now[step.article] : (now[step.article] ?? was[step.pattern])?.toUpperCase()))
    .join(" ");
}

test.each([
  ["nothing agrees by chance", null, "he spoke during a VISIT TO the base"],
  [
    "a word between two changed ones does",
    ["of", "visit"] as const,
    "he spoke during a TOUR VISIT TO the base",
  ],
])("words are changed in one run where %s", (_name, alike, expected) => {
  expect(aligned(alike, (word) => word === "of")).toBe(expected);
});

test("a word that is spelled out and agrees stays between two corrections", () => {
  expect(aligned(["of", "visit"], () => false)).toBe("he spoke during a TOUR visit TO the base");
});
