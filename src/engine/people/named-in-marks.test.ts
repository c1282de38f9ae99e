import { expect, test } from "vitest";
import { readPlain } from "../read-article.ts";

/** How often the text is found to name somebody within its marks. */
function namedInMarks(text: string, name: string): readonly string[] {
  const { people } = readPlain(text, { id: "x" });
  const person = people.find((one) => one.name === name);
  return (person?.mentions ?? [])
    .map(({ span }) => [span.from, text.slice(span.from, span.to)] as const)
    .filter(([from]) => text.slice(0, from).split(/[“”]/u).length % 2 === 0)
    .map(([, words]) => words);
}

const said = (words: string): string =>
  `The mayor, Ann Lee, came to Harn. “${words}” said Tom Park, a clerk.`;

test.each([
  ["We are glad that Ann Lee came,", ["Ann Lee"]],
  ["We are glad that Mayor Lee came,", ["Mayor Lee"]],
  ["We like Lee’s plan,", ["Lee"]],
  ["But Lee was late,", ["Lee"]],
  ["Lee was late. Lee was always late,", ["Lee", "Lee"]],
  ["Mr Lee was late,", ["Mr Lee"]],
])("named in marks: %s", (words, named) => {
  expect(namedInMarks(said(words), "Ann Lee")).toEqual(named);
});

test.each(["We met Bo Lee there,", "We met at Lee Bridge,", "We went to lee shores,", "We met nobody,"])(
  "not named in marks: %s",
  (words) => {
    expect(namedInMarks(said(words), "Ann Lee")).toEqual([]);
  },
);

test("a surname of two is nobody’s in marks, and a common word needs its title", () => {
  const two = "The mayor, Ann Lee, and the judge, Bo Lee, came. “We saw Lee and Ann Lee,” said Tom Park.";
  expect(namedInMarks(two, "Ann Lee")).toEqual(["Ann Lee"]);
  expect(namedInMarks(two, "Bo Lee")).toEqual([]);
  const may =
    "The minister, Ruth May, came. “In May we met. May I say that Minister May came?” said Tom Park.";
  expect(namedInMarks(may, "Ruth May")).toEqual(["Minister May"]);
});
