import { describe, expect, test } from "vitest";
import type { PersonSummary } from "./model.ts";
import { mayBeSame } from "./suggest.ts";

function person(key: string, name: string, kind: PersonSummary["kind"] = "person"): PersonSummary {
  return { person: key, name, role: null, kind, articles: 1, statements: 1, mentions: 0, latest: null };
}

const JANE = person("jane-frost", "Jane Frost");

describe("who may be the same as Jane Frost", () => {
  test.each([
    ["an initial", person("j-frost", "J. Frost")],
    ["the last name alone", person("frost@storm", "Frost")],
    ["a longer first name", person("janet-frost", "Janet Frost")],
    ["a middle name", person("jane-marie-frost", "Jane Marie Frost")],
    ["other letters, without accents", person("jane-frost@b", "JANE FRÖST")],
  ])("%s", (_name, other) => {
    expect(mayBeSame(JANE, [JANE, other], [])).toEqual([other]);
  });

  test.each([
    ["herself", JANE],
    ["another first name", person("peter-frost", "Peter Frost")],
    ["another last name", person("jane-winter", "Jane Winter")],
    ["a body of that name", person("frost@a", "Frost", "organisation")],
    ["the name within another", person("jane-frostig", "Jane Frostig")],
  ])("but not %s", (_name, other) => {
    expect(mayBeSame(JANE, [JANE, other], [])).toEqual([]);
  });

  test("nor whom the reader said to be another", () => {
    const other = person("j-frost", "J. Frost");
    const decision = {
      id: "1",
      made: "2026-01-01T00:00:00Z",
      what: "different",
      keys: ["j-frost", "jane-frost"],
    } as const;
    expect(mayBeSame(JANE, [other], [decision])).toEqual([]);
  });

  test("nor the one of an article whom the reader took apart from her there", () => {
    const parted = person("jane-frost@storm", "Jane Frost");
    const decision = {
      id: "1",
      made: "2026-01-01T00:00:00Z",
      what: "apart",
      key: "jane-frost",
      article: "storm",
    } as const;
    expect(mayBeSame(JANE, [parted], [])).toEqual([parted]);
    expect(mayBeSame(JANE, [parted], [decision])).toEqual([]);
    expect(mayBeSame(parted, [JANE], [decision])).toEqual([]);
  });
});
