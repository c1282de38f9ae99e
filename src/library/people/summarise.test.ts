import { describe, expect, test } from "vitest";
import type { Appearance, PersonSummary } from "./model.ts";
import { grownSummary, summaryOf } from "./summarise.ts";

function appearance(article: string, published: Appearance["published"], role: string): Appearance {
  const said = { id: "s", kind: "direct", words: "We wait.", from: 0 } as const;
  return {
    person: "ola-dahl",
    article,
    title: article,
    published,
    name: "Ola Dahl",
    role,
    kind: "person",
    statements: [said],
    mentions: [],
    mentionCount: 2,
    others: [],
  };
}

describe("a sum that grows is the sum of all", () => {
  test.each([
    ["the newer article is the new one", ["2024-01-01", "2024-02-01"], ["~a", "~b"]],
    ["the newer article is the old one", ["2024-02-01", "2024-01-01"], ["~a", "~b"]],
    ["both are of one day, the new one first by id", ["2024-01-01", "2024-01-01"], ["~b", "~a"]],
    ["both are of one day, the old one first by id", ["2024-01-01", "2024-01-01"], ["~a", "~b"]],
    ["neither is dated", [null, null], ["~b", "~a"]],
    ["only the new one is dated", [null, "2024-01-01"], ["~a", "~b"]],
  ] as const)("%s", (_name, [oldDay, newDay], [oldId, newId]) => {
    const old = appearance(oldId, oldDay, "pilot");
    const added = appearance(newId, newDay, "captain");
    const before = summaryOf([old]);
    expect(before && grownSummary(before, [added])).toEqual(summaryOf([old, added]));
  });
});

test("one stored before its newest article was named is made anew where only that decides, and grows where the day does", () => {
  const stored: PersonSummary = {
    person: "ola-dahl",
    name: "Ola Dahl",
    role: "pilot",
    kind: "person",
    articles: 1,
    statements: 1,
    mentions: 2,
    latest: null,
  };
  expect(grownSummary(stored, [appearance("~b", null, "captain")])).toBeNull();
  expect(grownSummary(stored, [appearance("~b", "2024-01-01", "captain")])).toMatchObject({
    role: "captain",
    articles: 2,
    newest: "~b",
  });
});
