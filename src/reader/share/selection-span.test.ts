import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { type TreeNode, stretchBetween, trimmed } from "./selection-span.ts";

class Fake implements TreeNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: readonly Fake[];
  readonly #from: string | null;
  constructor(content: string | readonly Fake[], from: string | null = null) {
    this.nodeType = typeof content === "string" ? 3 : 1;
    this.nodeValue = typeof content === "string" ? content : null;
    this.childNodes = typeof content === "string" ? [] : content;
    this.#from = from;
  }
  getAttribute(name: string): string | null {
    return name === "data-from" ? this.#from : null;
  }
}
const t = (words: string) => new Fake(words);
const el = (...children: readonly Fake[]) => new Fake(children);
const para = (from: number | string, ...children: readonly Fake[]) => new Fake(children, String(from));

// “One day. ” at 0 and “Two sails ahead.” at 10, with a heading before them and a note after them.
const text = "One day. \nTwo sails ahead.";
const [heading, one, day, two, sails, note] = [
  t("A heading"),
  t("One "),
  t("day. "),
  t("Two "),
  t("sails ahead."),
  t("a note"),
];
const mark = el(day);
const link = el();
const first = para(0, one, mark);
const second = para(10, link, two, el(sails));
const root = el(el(heading), el(first, second), el(note));

test.each<[string, Fake, number, Fake, number, string | null]>([
  ["inside one text node", one, 0, one, 3, "One"],
  ["into a mark", one, 0, day, 3, "One day"],
  ["across paragraphs", day, 0, two, 3, "day. \nTwo"],
  ["the whole of a paragraph, told by its children", second, 0, second, 3, "Two sails ahead."],
  ["round an empty link", second, 0, second, 2, "Two "],
  ["from the heading on", heading, 2, one, 3, "One"],
  ["up to the note", two, 0, note, 3, "Two sails ahead."],
  ["everything", root, 0, root, 3, text],
  ["a start at the very end of a paragraph", day, 5, two, 3, " \nTwo".slice(1)],
  ["nothing at all", one, 2, one, 2, null],
  ["only the heading", heading, 0, heading, 4, null],
  ["only the note", note, 0, note, 4, null],
  ["from the heading to just before the text", heading, 0, first, 0, null],
])("%s", (_name, startNode, startOffset, endNode, endOffset, words) => {
  const found = stretchBetween(
    root,
    { node: startNode, offset: startOffset },
    { node: endNode, offset: endOffset },
  );
  expect(found === null ? null : text.slice(found.from, found.to)).toBe(words);
});

test("a paragraph with a damaged offset gives nothing rather than a wrong place", () => {
  for (const bad of ["", "-4", "1e3", "12px"]) {
    const words = t("Words");
    const tree = el(para(bad, words));
    expect(stretchBetween(tree, { node: words, offset: 0 }, { node: words, offset: 3 })).toBeNull();
  }
});

test("any two places in the text nodes give the text between them", () => {
  const places = [
    ...[one, day].map((node, at) => ({ node, base: at * 4 })),
    ...[two, sails].map((node, at) => ({ node, base: 10 + at * 4 })),
  ];
  const placeAt = (offset: number) => {
    const place = places.findLast((candidate) => candidate.base <= offset);
    if (place === undefined) throw new RangeError(`no text node at ${offset}`);
    return { node: place.node, offset: offset - place.base };
  };
  assert(
    property(integer({ min: 0, max: 25 }), integer({ min: 0, max: 25 }), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const inGap = [from, to].some((offset) => offset === 9);
      if (from === to || inGap) return;
      expect(stretchBetween(root, placeAt(from), placeAt(to))).toEqual({ from, to });
    }),
  );
});

test.each([
  ["white space at both edges", { from: 3, to: 10 }, { from: 4, to: 8 }],
  ["nothing but white space", { from: 8, to: 10 }, null],
  ["beyond the text", { from: 20, to: 99 }, null],
  ["nothing to take away", { from: 10, to: 13 }, { from: 10, to: 13 }],
])("trims %s", (_name, stretch, expected) => {
  expect(trimmed(text, stretch)).toEqual(expected);
});
