import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../engine/model.ts";
import type { InArticle, SaidLine } from "./model.ts";
import { inTime } from "./said-in-time.tsx";

function said(words: string, when: string | null): SaidLine {
  return { id: words, href: words, kind: "direct", words, when };
}
function part(published: IsoDate | null, ...lines: readonly SaidLine[]): InArticle {
  const article = published ?? "undated";
  return {
    article,
    person: "ann-lee",
    name: "Ann Lee",
    href: "",
    title: article,
    published,
    role: null,
    said: lines,
    mentions: [],
    mentionCount: 0,
  };
}
const words = (...parts: readonly InArticle[]): readonly string[] => inTime(parts).map((line) => line.words);

describe("what a person said, in the order of time", () => {
  test("the earlier article comes first", () => {
    expect(words(part("2026-02-02", said("later", null)), part("2026-01-01", said("earlier", null)))).toEqual(
      ["earlier", "later"],
    );
  });
  test("what an article tells of an earlier day stands there", () => {
    expect(
      words(part("2026-02-02", said("long ago", "2019")), part("2026-01-01", said("earlier", null))),
    ).toEqual(["long ago", "earlier"]);
  });
  test("one day's statements keep the order of their article", () => {
    expect(words(part("2026-02-02", said("one", null), said("two", "2026-02")))).toEqual(["one", "two"]);
  });
  test("nothing is left out for want of a date", () => {
    expect(words(part(null, said("undated", null)), part("2026-01-01", said("dated", null)))).toEqual([
      "dated",
      "undated",
    ]);
  });
});
