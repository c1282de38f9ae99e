import { expect, test } from "vitest";
import { bringTogether, identitiesOf } from "./decide.ts";
import type { PersonSummary } from "./model.ts";

function summary(person: string, name: string, latest: PersonSummary["latest"]): PersonSummary {
  return { person, name, role: null, kind: "person", articles: 1, statements: 2, mentions: 3, latest };
}

test.each([
  ["2026-01-01", "2026-02-01"],
  ["2026-02-01", "2026-01-01"],
] as const)("whoever was kept names the page, whichever article is newer (%s, %s)", (ada, other) => {
  const identities = identitiesOf([
    { what: "same", id: "1", made: "2026-03-01T00:00:00.000Z", keys: ["ada-quill", "a-quill"] },
  ]);
  const both = [summary("a-quill", "A. Quill", other), summary("ada-quill", "Ada Quill", ada)];
  expect(bringTogether(both, identities)).toEqual([
    { ...summary("ada-quill", "Ada Quill", "2026-02-01"), articles: 2, statements: 4, mentions: 6 },
  ]);
});
