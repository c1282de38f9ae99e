import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArticle } from "../engine/read-article.ts";
import { describe } from "../passage/describe.ts";
import { encodePassage } from "../passage/value/encode.ts";
import { correctedLibraryQuery } from "./corrected-library-query.ts";
import { correctionsQuery } from "./corrections-query.ts";
import { emptyBrowser } from "./fixtures/empty-browser.ts";
import { FERRY, HARBOUR, stored } from "./fixtures/own-article.ts";
import { inOneList, libraryEntry, libraryOf } from "./library-entry.ts";
import { libraryQuery } from "./library-query.ts";
import { ownArticleQuery } from "./own-article-query.ts";
import { ownLibraryQuery } from "./own-library-query.ts";
import { ownReadingQuery } from "./own-reading-query.ts";
import { peopleQuery } from "./people-query.ts";
import { appearancesOf } from "./people/appearances-of.ts";
import { personQuery } from "./person-query.ts";
import { readingQuery } from "./reading-query.ts";
import type { OwnStore } from "./store/model.ts";
import { storeFor } from "./store/the-store.ts";

const source = { root: "/", library: "data/library.json" };
const bundled = readArticle(HARBOUR, { id: "harbour" });
const FILES: Readonly<Record<string, unknown>> = {
  "/data/library.json": libraryOf([libraryEntry(bundled, "data/harbour.json")], {
    people: "data/people.json",
    search: "data/search.json",
  }),
  "/data/people.json": appearancesOf(bundled),
  "/data/harbour.json": bundled,
};
const ferry = stored("~ferry-bbbbbb", FERRY);

let client: QueryClient;
let store: OwnStore;

beforeEach(async () => {
  emptyBrowser();
  vi.stubGlobal("fetch", async (address: string) =>
    Promise.resolve(new Response(JSON.stringify(FILES[address]), { status: address in FILES ? 200 : 404 })),
  );
  client = new QueryClient();
  store = await storeFor(client);
  await store.put(ferry.article, ferry.reading);
});

afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

test("own articles stand beside the bundled ones, newest first", async () => {
  const library = await client.fetchQuery(libraryQuery(source));
  const own = await client.fetchQuery(ownLibraryQuery());
  expect(own.notice).toBeNull();
  expect(inOneList(library.articles, own.articles).map((entry) => entry.id)).toEqual([
    "~ferry-bbbbbb",
    "harbour",
  ]);
});

test("a browser that keeps nothing costs the own articles, not the bundled ones, and says why", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  client = new QueryClient();
  expect((await client.fetchQuery(libraryQuery(source))).articles).toHaveLength(1);
  const own = await client.fetchQuery(ownLibraryQuery());
  expect(own.articles).toEqual([]);
  expect(own.notice).toMatch(/does not let this site keep anything/);
  const people = await client.fetchQuery(peopleQuery(source));
  expect(people.people.map((one) => one.name)).toContain("Sten Lund");
  expect(people.notice).toBe(own.notice);
  expect((await client.fetchQuery(personQuery(source, "oda-brekke"))).appearances).toHaveLength(1);
});

test("an own article is read out of the store, a bundled one from its file", async () => {
  expect(await client.fetchQuery(ownReadingQuery(ferry.article.id))).toEqual(ferry.reading);
  expect(await client.fetchQuery(ownArticleQuery(ferry.article.id))).toEqual(ferry.article);
  expect(await client.fetchQuery(readingQuery(source, "harbour"))).toEqual(bundled);
});

test("an article that is not here is told in words", async () => {
  await expect(client.fetchQuery(readingQuery(source, "gone"))).rejects.toThrow(/no article “gone” here/);
  await expect(client.fetchQuery(ownReadingQuery("~gone"))).rejects.toThrow(/not kept in this browser/);
  expect(await client.fetchQuery(ownArticleQuery("~gone"))).toBeNull();
});

test("a person's page brings bundled and own articles together, newest first", async () => {
  const page = await client.fetchQuery(personQuery(source, "oda-brekke"));
  expect(page.person).toMatchObject({ name: "Oda Brekke", articles: 2, statements: 2, latest: "2024-05-09" });
  expect(page.appearances.map((one) => one.article)).toEqual(["~ferry-bbbbbb", "harbour"]);
  expect(await client.fetchQuery(personQuery(source, "nobody-known"))).toMatchObject({
    person: null,
    appearances: [],
    notice: null,
  });
});

test("what changes in the store is asked for again", async () => {
  await client.fetchQuery(ownLibraryQuery());
  await store.setCorrections("harbour", [], 0);
  expect(client.getQueryState(ownLibraryQuery().queryKey)?.isInvalidated).toBe(true);
  expect((await client.fetchQuery(correctionsQuery("harbour"))).revision).toBe(1);
});

test("two whom the reader merged share a page, and part again", async () => {
  await store.setDecision({
    id: "d1",
    made: "2024-06-01T00:00:00.000Z",
    what: "same",
    keys: ["oda-brekke", "ivo-falk"],
  });
  const people = (await client.fetchQuery(peopleQuery(source))).people;
  expect(people.find((one) => one.person === "oda-brekke")).toMatchObject({ articles: 3, statements: 3 });
  expect(people.some((one) => one.person === "ivo-falk")).toBe(false);
  const page = await client.fetchQuery(personQuery(source, "ivo-falk"));
  expect(page.person).toMatchObject({ person: "oda-brekke", statements: 3 });
  await store.removeDecision("d1");
  expect((await client.fetchQuery(personQuery(source, "ivo-falk"))).person?.person).toBe("ivo-falk");
});

test("an article in which the name means somebody else is parted from the page", async () => {
  await store.setDecision({
    id: "d1",
    made: "2024-06-01T00:00:00.000Z",
    what: "apart",
    key: "oda-brekke",
    article: ferry.article.id,
  });
  const apart = `oda-brekke@${ferry.article.id}`;
  const { people } = await client.fetchQuery(peopleQuery(source));
  expect(people.filter((one) => one.name === "Oda Brekke").map((one) => [one.person, one.articles])).toEqual(
    expect.arrayContaining([
      ["oda-brekke", 1],
      [apart, 1],
    ]),
  );
  const page = await client.fetchQuery(personQuery(source, apart));
  expect(page.appearances.map((one) => one.article)).toEqual([ferry.article.id]);
  const rest = await client.fetchQuery(personQuery(source, "oda-brekke"));
  expect(rest.appearances.map((one) => one.article)).toEqual(["harbour"]);
});

test("a correction of a bundled article reaches the list of people, a person's page and the front page", async () => {
  const [statement] = bundled.statements;
  const passage = statement === undefined ? null : describe(bundled.article, statement.span);
  if (passage === null || "problem" in passage) throw new RangeError("The article has no statement.");
  const correction = {
    id: "c1",
    article: "harbour",
    made: "2024-05-07T00:00:00.000Z",
    at: encodePassage(passage),
    change: { what: "speaker", to: { name: "Una Dahl" } },
  } as const;
  const names = async () =>
    (await client.fetchQuery({ ...peopleQuery(source), staleTime: 0 })).people
      .filter((one) => one.statements > 0)
      .map((one) => `${one.name} ${one.statements}`)
      .toSorted();
  expect(await names()).toEqual(expect.arrayContaining(["Oda Brekke 2"]));
  await store.setCorrections("harbour", [correction], 0);
  expect(await names()).toEqual(expect.arrayContaining(["Oda Brekke 1", "Una Dahl 1"]));
  const page = await client.fetchQuery(personQuery(source, "una-dahl"));
  expect(page.appearances.map((one) => one.article)).toEqual(["harbour"]);
  const lines = await client.fetchQuery(correctedLibraryQuery(source));
  expect(lines.get("harbour")?.speakers.map((one) => one.name)).toContain("Una Dahl");
});
