import { describe, expect, test } from "vitest";
import { UNKNOWN } from "../choice.ts";
import { filterRule } from "./filter-rules.ts";

const TONES = new Map([
  ["ann-lee", { slot: 0, hue: "0", pattern: "0" }],
  ["bo-ek", { slot: 1, hue: "1", pattern: "1" }],
  [UNKNOWN, { slot: 2, hue: "none", pattern: "0" }],
]);

/** The rule's selector. */
function selector(
  said: readonly string[],
  kinds: readonly ("direct" | "fragment" | "reported")[] = [],
): string {
  return filterRule({ said, kinds }, TONES).split("{")[0] ?? "";
}

describe("filterRule leaves out", () => {
  test.each([
    ["all but one person", ["bo-ek"], [], ':not(:is([data-slot="1"]))'],
    ["all but unknown", [UNKNOWN], [], ':not(:is([data-slot="2"]))'],
    ["all but two", ["ann-lee", "bo-ek"], [], ':not(:is([data-slot="0"],[data-slot="1"]))'],
    ["all but a kind", [], ["reported"], ':not(:is([data-kind="reported"]))'],
    [
      "all but a kind of one person",
      ["ann-lee"],
      ["fragment", "direct"],
      ':not(:is([data-slot="0"]):is([data-kind="direct"],[data-kind="fragment"]))',
    ],
    ["everything, for somebody who says nothing", ["nobody"], [], ""],
  ] as const)("%s", (_, said, kinds, expected) => {
    expect(selector(said, kinds)).toBe(`:is(.article-text,.strip) [data-slot]${expected}`);
  });
});

test("without a filter there is no rule", () => {
  expect(filterRule({ said: [], kinds: [] }, TONES)).toBe("");
});

test("no word of an address goes into the rule", () => {
  expect(filterRule({ said: ["}*{display:none}"], kinds: [] }, TONES)).not.toContain("display");
});
