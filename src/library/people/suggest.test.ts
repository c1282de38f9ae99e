import { describe, expect, test } from "vitest";
import type { PersonSummary } from "./model.ts";
import { allOffers, mayBeSame } from "./suggest.ts";

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

async function breathe(): Promise<void> {
  // Nobody waits here.
}

describe("offers for everyone", () => {
  const PEOPLE = [
    JANE,
    person("j-frost", "J. Frost"),
    person("peter-frost", "Peter Frost"),
    person("ann-lee", "Ann Lee"),
    person("frost@a", "Frost", "organisation"),
    person("@b", "…"),
  ];
  test("are the same as one by one, and only of those who have any", async () => {
    const crowd = Array.from({ length: 700 }, (_, at) =>
      person(`p-${at}`, `${"ABCDEFG"[at % 7] ?? ""}${at % 3 === 0 ? "." : `na${at}`} Last${at % 90}`),
    );
    const everyone = [...PEOPLE, ...crowd];
    const offers = await allOffers(everyone, [], breathe);
    for (const one of everyone) expect(offers.get(one.person) ?? []).toEqual(mayBeSame(one, everyone, []));
    expect(offers.has("ann-lee")).toBe(false);
    expect(offers.has("peter-frost")).toBe(false);
  });

  test("are gone where the reader said that they are two", async () => {
    const decision = {
      id: "1",
      made: "2026-01-01T00:00:00Z",
      what: "different",
      keys: ["j-frost", "jane-frost"],
    } as const;
    expect((await allOffers(PEOPLE, [decision], breathe)).size).toBe(0);
  });

  test("let others go first in a long list", async () => {
    let breaths = 0;
    const many = Array.from({ length: 2000 }, (_, at) => person(`p-${at}`, `P${at} Lind`));
    await allOffers(many.slice(0, 1000), [], async () => {
      breaths += 1;
    });
    expect(breaths).toBeGreaterThan(100);
  });
});
