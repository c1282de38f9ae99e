import { describe, expect, it } from "vitest";
import type { Change, Correction } from "./model.ts";
import { mergeCorrections, readCorrections, writeCorrections } from "./read-corrections.ts";

const one = (id: string, change: Change): Correction => ({
  id,
  article: "quay",
  made: "2031-03-05T10:00:00.000Z",
  at: "1.the-tide",
  change,
});

const EACH: readonly Correction[] = [
  one("a", { what: "speaker", to: { name: "Mara Venn" } }),
  one("b", { what: "speaker", to: null }),
  one("c", { what: "not-a-quote" }),
  one("d", { what: "quote", kind: "fragment", speaker: null }),
  one("e", { what: "same-person", names: ["Mara Venn", "M. Venn"] }),
  one("f", { what: "not-same-person", name: "Mara Venn", other: "Otto Venn" }),
  one("g", { what: "date", edtf: "2031-03" }),
];

describe("a file of corrections", () => {
  it("comes back as it was written", () => {
    expect(readCorrections(writeCorrections(EACH))).toEqual({ corrections: EACH });
  });

  it.each([
    ["cut short", '{"corrections": [', /no JSON/],
    ["something else", '{"articles": []}', /holds no corrections/],
    ["a list", "[]", /holds no corrections/],
    [
      "a change of no known sort",
      JSON.stringify({ corrections: [{ ...EACH[0], change: { what: "toString" } }] }),
      /Number 1/,
    ],
    [
      "a speaker without a name",
      JSON.stringify({ corrections: [EACH[2], { ...EACH[0], change: { what: "speaker", to: {} } }] }),
      /Number 2/,
    ],
    [
      "one name of two",
      JSON.stringify({
        corrections: [{ ...EACH[0], change: { what: "same-person", names: ["Mara Venn"] } }],
      }),
      /Number 1/,
    ],
  ])("that is %s is refused in words", (_name, json, problem) => {
    expect(readCorrections(json)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

it("two lists become one without a correction twice", () => {
  const [a, b] = EACH;
  if (a === undefined || b === undefined) throw new RangeError("the test has too few");
  const changed = { ...a, change: { what: "not-a-quote" } as const };
  expect(mergeCorrections([a], [b, changed])).toEqual([changed, b]);
});
