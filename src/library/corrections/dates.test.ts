import { expect, test } from "vitest";
import { readArticle } from "../../engine/read-article.ts";
import { dated } from "./dates.ts";

const reading = readArticle(
  "date: 2026-03-11\ntitle: Ann Lee\n\nAnn Lee was born on 3 May 1950 and died on 2 March 2020.",
  { id: "lee" },
);

test.each([0, 1])("of a sentence's two entries the one that is meant gets the date: %i", (which) => {
  const at = reading.happenings[which]?.sentence;
  if (at === undefined) throw new RangeError("The sentence has not two entries.");
  const fixed = dated(reading, at, "1949", "reader");
  const told = reading.happenings.map(({ when }) => when?.edtf);
  expect(fixed?.happenings.map(({ when }) => when?.edtf)).toEqual(told.with(which, "1949"));
});
