import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../engine/model.ts";
import { besideRows } from "./beside.ts";
import type { InArticle } from "./model.ts";

function part(article: string, published: IsoDate | null, ...words: readonly string[]): InArticle {
  return {
    article,
    person: "p",
    name: "P",
    href: article,
    title: article,
    published,
    role: null,
    said: words.map((one) => ({ id: one, href: one, kind: "direct", words: one, when: null })),
    mentions: [],
    mentionCount: 0,
  };
}

const told = (...sides: readonly [readonly InArticle[], readonly InArticle[]]) => {
  const { both, one } = besideRows(sides);
  const plain = (rows: typeof both) =>
    rows.map(({ article, said: [a, b] }) => [
      article,
      a.map(({ words }) => words).join(" "),
      b.map(({ words }) => words).join(" "),
    ]);
  return { both: plain(both), one: plain(one) };
};

describe("two people beside each other", () => {
  test("an article in which both speak is one row, each side in the order of the text", () => {
    expect(told([part("a", "2026-01-01", "x", "y")], [part("a", "2026-01-01", "z")])).toEqual({
      both: [["a", "x y", "z"]],
      one: [],
    });
  });
  test("the newest article comes first, the undated last, and those with only one of them apart", () => {
    const left = [part("c", "2026-03-01", "3"), part("a", "2026-01-01", "1"), part("u", null, "0")];
    const right = [part("d", "2026-04-01", "4"), part("b", "2026-02-01", "2"), part("a", "2026-01-01", "5")];
    expect(told(left, right)).toEqual({
      both: [["a", "1", "5"]],
      one: [
        ["d", "", "4"],
        ["c", "3", ""],
        ["b", "", "2"],
        ["u", "0", ""],
      ],
    });
  });
  test("where they are only mentioned is no row", () => {
    expect(told([part("a", "2026-01-01")], [part("a", "2026-01-01", "z")])).toEqual({
      both: [],
      one: [["a", "", "z"]],
    });
  });
  test("two names of one person in one article are one side", () => {
    const { both } = told(
      [part("a", null, "x"), { ...part("a", null, "y"), person: "q" }],
      [part("a", null, "z")],
    );
    expect(both).toEqual([["a", "x y", "z"]]);
  });
});
