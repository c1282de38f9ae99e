import { expect, test } from "vitest";
import { readAnnotated } from "../annotated.ts";
import { readArticle } from "../read-article.ts";
import { add, NOTHING, score, shares, type Score } from "./score.ts";

function scored(annotated: string): Score {
  const given = readAnnotated(annotated);
  return score(given, readArticle(given.source, { id: "x" }));
}

test("what agrees is exact and named", () => {
  const found = scored("{Ann Lee>“We will go,”} {Ann Lee} {said:said}.");
  expect(found).toMatchObject({ gold: 1, found: 1, exact: 1, named: 1 });
  expect(found.sureness.sure).toEqual({ all: 1, right: 1 });
  expect(shares(found)).toEqual({ exact: 1, named: 1 });
});

test("another speaker is exact and not named, and costs the sureness it was told with", () => {
  const found = scored("{Tom Park>“We will go,”} Ann Lee {said:said}.");
  expect(found).toMatchObject({ exact: 1, named: 0 });
  expect(found.sureness.sure).toEqual({ all: 1, right: 0 });
});

test("words that nobody said cost found and sureness", () => {
  const found = scored("{!>“We will go,”} Ann Lee {said:said}.");
  expect(found).toMatchObject({ gold: 0, found: 1, exact: 0 });
  expect(found.sureness.sure).toEqual({ all: 1, right: 0 });
});

test.each([
  ["in full", "Mayor Ann Lee", 1],
  ["with an article", "the Ann Lee", 1],
  ["by first name alone", "Ann", 0],
  ["by another first name", "Jo Lee", 0],
  ["by letters at the end", "nn Lee", 0],
])("a speaker named %s is the same or not", (_, name, named) => {
  expect(scored(`{${name}>“We will go,”} Ann Lee {said:said}.`).named).toBe(named);
});

test("other edges are not exact", () => {
  expect(scored("“We {Ann Lee>will go,”} Ann Lee {said:said}.")).toMatchObject({ found: 1, exact: 0 });
});

test("a passage over two paragraphs is two", () => {
  const found = scored("{Ann Lee} {said:said}: {Ann Lee>“We will go.\n\n“We will go soon.”}");
  expect(found).toMatchObject({ gold: 2, exact: 2 });
});

test("reported speech counts for sureness alone", () => {
  const found = scored("{Ann Lee} {said:said} {Ann Lee=>that the train was late}.");
  expect(found).toMatchObject({ gold: 0, found: 0 });
  expect(found.sureness.sure.all + found.sureness.likely.all).toBe(1);
});

test("nothing scores nothing, and adds nothing", () => {
  expect(shares(NOTHING)).toEqual({ exact: 0, named: 0 });
  const one = scored("{Ann Lee>“We will go,”} {Ann Lee} {said:said}.");
  expect(add(one, NOTHING)).toEqual(one);
});
