import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { type Layer, cut, dealt } from "./segments.ts";

const TEXT = "The mill will open, she said, and soon.";
const WHOLE = { from: 0, to: TEXT.length };

function layer(words: string, of: string): Layer<string> {
  const from = TEXT.indexOf(words);
  return { from, to: from + words.length, of };
}

/** Segments as text: covered ones in brackets with what covers them. */
function drawn(layers: readonly Layer<string>[], whole = WHOLE): string {
  return cut(whole, layers)
    .map(({ from, to, layers: over }) => {
      const words = TEXT.slice(from, to);
      return over.length === 0 ? words : `[${over.map((one) => one.of).join("+")}:${words}]`;
    })
    .join("");
}

describe("cut", () => {
  test.each([
    ["nothing over it", [], TEXT],
    ["one layer", [layer("The mill", "a")], "[a:The mill] will open, she said, and soon."],
    [
      "two apart, given in the wrong order",
      [layer("said", "b"), layer("The mill", "a")],
      "[a:The mill] will open, she [b:said], and soon.",
    ],
    [
      "one inside another",
      [layer("mill will open", "out"), layer("will", "in")],
      "The [out:mill ][out+in:will][out: open], she said, and soon.",
    ],
    [
      "crossing",
      [layer("The mill", "a"), layer("mill will", "b")],
      "[a:The ][a+b:mill][b: will] open, she said, and soon.",
    ],
    [
      "the same span twice",
      [layer("she", "a"), layer("she", "b")],
      "The mill will open, [a+b:she] said, and soon.",
    ],
    ["the whole", [{ ...WHOLE, of: "a" }], `[a:${TEXT}]`],
  ] as const)("%s", (_, layers, expected) => {
    expect(drawn(layers)).toBe(expected);
  });

  test.each([
    ["an empty layer", { from: 4, to: 4, of: "a" }],
    ["a reversed layer", { from: 9, to: 4, of: "a" }],
    ["a layer before the range", { from: 0, to: 4, of: "a" }],
    ["a layer behind the range", { from: 12, to: 20, of: "a" }],
  ])("leaves out %s", (_, bad) => {
    expect(cut({ from: 4, to: 12 }, [bad])).toEqual([{ from: 4, to: 12, layers: [] }]);
  });

  test("a layer that sticks out on both sides is cut to the range", () => {
    const wide = { from: 0, to: 39, of: "a" };
    expect(cut({ from: 4, to: 8 }, [wide])).toEqual([{ from: 4, to: 8, layers: [wide] }]);
  });

  test("an empty range has no segments", () => {
    expect(cut({ from: 4, to: 4 }, [layer("The mill", "a")])).toEqual([]);
  });
});

const byNumber = (a: number, b: number) => a - b;
const LENGTH = 60;
const anyLayers = array(
  record({ from: integer({ min: -5, max: LENGTH + 5 }), to: integer({ min: -5, max: LENGTH + 5 }) }),
  { maxLength: 20 },
);

test("segments of any layers join to the whole, and each knows exactly what covers it", () => {
  assert(
    property(anyLayers, integer({ min: 0, max: 20 }), integer({ min: 0, max: 40 }), (spans, from, size) => {
      const whole = { from, to: from + size };
      const layers = spans.map((span, of) => ({ from: span.from, to: span.to, of }));
      let at = whole.from;
      for (const segment of cut(whole, layers)) {
        expect(segment.from).toBe(at);
        expect(segment.to).toBeGreaterThan(segment.from);
        const over = layers.filter((one) => one.from <= segment.from && one.to >= segment.to);
        expect(segment.layers.map((one) => one.of).toSorted(byNumber)).toEqual(
          over.map((one) => one.of).toSorted(byNumber),
        );
        at = segment.to;
      }
      expect(at).toBe(whole.to);
    }),
  );
});

test("every range is dealt just the layers that touch it", () => {
  assert(
    property(anyLayers, array(integer({ min: 1, max: 15 }), { maxLength: 6 }), (spans, sizes) => {
      let at = 0;
      const ranges = sizes.map((size) => {
        const range = { from: at, to: at + size };
        at += size + 2;
        return range;
      });
      const layers = spans
        .filter((span) => span.from < span.to)
        .toSorted((a, b) => a.from - b.from)
        .map((span, of) => ({ from: span.from, to: span.to, of }));
      const hands = dealt(ranges, layers);
      expect(hands).toHaveLength(ranges.length);
      for (const [index, range] of ranges.entries()) {
        const touching = layers.filter((one) => one.from < range.to && one.to > range.from);
        expect(hands[index]?.map((one) => one.of)).toEqual(touching.map((one) => one.of));
      }
    }),
  );
});

test("20,000 layers over 5,000 ranges are dealt and cut in one pass", () => {
  const ranges = Array.from({ length: 5000 }, (_, index) => ({ from: index * 100, to: index * 100 + 98 }));
  const layers = Array.from({ length: 20_000 }, (_, of) => ({ from: of * 25, to: of * 25 + 12, of }));
  const hands = dealt(ranges, layers);
  const cuts = ranges.map((range, index) => cut(range, hands[index] ?? []).length);
  expect(cuts.reduce((sum, count) => sum + count, 0)).toBe(40_000);
});
