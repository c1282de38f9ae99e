import { beforeEach, describe, expect, test } from "vitest";
import { hash } from "../../engine/text/slug.ts";
import { emptyBrowser } from "../fixtures/empty-browser.ts";
import { FERRY, HARBOUR, stored } from "../fixtures/own-article.ts";
import { libraryEntry } from "../library-entry.ts";
import { appearancesOf } from "../people/appearances-of.ts";
import { summariesOf } from "../people/summarise.ts";
import { searchRowOf } from "../search/search-row.ts";
import { ENGINE } from "./engine-version.ts";
import { StoreUnavailable } from "./faults.ts";
import type { Stored } from "./model.ts";
import { openStore } from "./open-store.ts";

type Stores = Readonly<
  Record<string, { readonly key: string | string[]; readonly records: readonly unknown[] }>
>;

/** Records as an earlier schema kept them, written through the bare interface: nothing of today's store has a part. */
async function write(version: number, stores: Stores): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("on-the-record", version);
    opening.addEventListener("upgradeneeded", () => {
      for (const [name, { key, records }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath: key });
        if (name === "appearances") store.createIndex("article", "article");
        if (name === "searches" && key === "shelf")
          store.createIndex("article", "articles", { multiEntry: true });
        for (const record of records) store.put(record);
      }
    });
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve();
    });
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
  });
}

async function writeV1(records: readonly unknown[]): Promise<void> {
  await write(1, { articles: { key: "id", records } });
}

function shelvesOf(lines: readonly (readonly [string, unknown])[]): readonly unknown[] {
  const byShelf = new Map<string, (readonly [string, unknown])[]>();
  for (const line of lines) {
    const shelf = hash(line[0]).slice(-1);
    byShelf.set(shelf, [...(byShelf.get(shelf) ?? []), line]);
  }
  return [...byShelf].map(([shelf, some]) => ({ shelf, lines: JSON.stringify(Object.fromEntries(some)) }));
}

/** What the second schema kept of these articles: lists by shelf, and a record to search for each. */
function storesOfV2(list: readonly Stored[], rows: readonly unknown[]): Stores {
  const appearances = list.flatMap(({ reading }) => appearancesOf(reading));
  return {
    articles: { key: "id", records: list.map(({ article }) => article) },
    readings: {
      key: "id",
      records: list.map(({ article, reading }) => ({ id: article.id, engine: "", reading })),
    },
    entries: {
      key: "shelf",
      records: shelvesOf(list.map(({ article, reading }) => [article.id, libraryEntry(reading, null)])),
    },
    people: {
      key: "shelf",
      records: shelvesOf(summariesOf(appearances).map((one) => [one.person, one])),
    },
    appearances: { key: ["person", "article"], records: appearances },
    searches: { key: "article", records: rows },
    corrections: { key: "article", records: [] },
    decisions: {
      key: "id",
      records: [{ id: "d", made: "2026-01-01T00:00:00Z", what: "same", keys: ["a", "b"] }],
    },
    bin: { key: "id", records: [] },
  };
}

async function writeV2(list: readonly Stored[], rows: readonly unknown[]): Promise<void> {
  await write(2, storesOfV2(list, rows));
}

/** The third: what is searched on a shelf, and the beginning of the list of articles. */
async function writeV3(list: readonly Stored[]): Promise<void> {
  const rows = list.map(({ reading }) => searchRowOf(reading));
  const entries = list.map(({ reading }) => libraryEntry(reading, null));
  const articles = rows.map((row) => row.article);
  await write(3, {
    ...storesOfV2(list, []),
    searches: { key: "shelf", records: [{ shelf: 0, articles, rows: JSON.stringify(rows) }] },
    fronts: { key: "name", records: [{ name: "newest", entries, all: list.length }] },
  });
}

const v1 = (id: string, source: string): unknown => {
  const { article, reading } = stored(id, source);
  return { id, source, added: article.added, reading };
};

beforeEach(() => {
  emptyBrowser();
});

test("articles of the first schema are all there in the present one", async () => {
  const many = Array.from({ length: 120 }, (_, at) =>
    v1(`~note-${at}`, `title: Note ${at}\n\nA short note.`),
  );
  await writeV1([v1("~harbour-aaaaaa", HARBOUR), v1("~ferry-bbbbbb", FERRY), ...many]);
  const store = await openStore();
  expect(await store.entries()).toHaveLength(122);
  const { article, reading } = stored("~harbour-aaaaaa", HARBOUR);
  expect(await store.article("~harbour-aaaaaa")).toEqual(article);
  const cached = await store.reading("~harbour-aaaaaa");
  expect(cached?.reading).toEqual(reading);
  expect(cached?.engine).not.toBe(ENGINE);
  const brekke = (await store.people()).find((one) => one.person === "oda-brekke");
  expect(brekke).toMatchObject({ articles: 2, statements: 2 });
  store.close();
});

test("an empty first schema becomes an empty present one", async () => {
  await writeV1([]);
  const store = await openStore();
  expect(await store.kept()).toEqual({ articles: [], corrections: [], decisions: [] });
  store.close();
});

test("a damaged record stops the migration in words and leaves the old data as it was", async () => {
  const records = [v1("~ferry-bbbbbb", FERRY), { id: "~broken", source: 7 }];
  await writeV1(records);
  const failing = openStore();
  await expect(failing).rejects.toThrow(StoreUnavailable);
  await expect(failing).rejects.toThrow(/damaged.*Nothing was changed/);
  const left = await new Promise<unknown>((resolve, reject) => {
    const opening = indexedDB.open("on-the-record");
    opening.addEventListener("success", () => {
      const all = opening.result.transaction("articles").objectStore("articles").getAll();
      all.addEventListener("success", () => resolve([opening.result.version, all.result.length]));
    });
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
  });
  expect(left).toEqual([1, 2]);
});

test("the lines of the third schema are all there, each once, and are changed where they lie", async () => {
  const list = [
    stored("~harbour-aaaaaa", HARBOUR),
    stored("~ferry-bbbbbb", FERRY),
    ...Array.from({ length: 120 }, (_, at) => stored(`~note-${at}`, `title: Note ${at}\n\nA short note.`)),
  ];
  await writeV3(list);
  const store = await openStore();
  expect(await store.entries()).toHaveLength(122);
  expect((await store.people()).map((one) => one.person).toSorted()).toEqual(
    summariesOf(list.flatMap(({ reading }) => appearancesOf(reading))).map((one) => one.person),
  );
  await store.remove(["~ferry-bbbbbb", "~note-7"]);
  expect(await store.entries()).toHaveLength(120);
  expect((await store.people()).find((one) => one.person === "oda-brekke")).toMatchObject({ articles: 1 });
  store.close();
});

describe("what the second schema kept", () => {
  const many = Array.from({ length: 120 }, (_, at) =>
    stored(`~note-${at}`, `title: Note ${at}\ndate: 2024-01-${10 + (at % 20)}\n\nA short note.`),
  );
  const list = [stored("~harbour-aaaaaa", HARBOUR), stored("~ferry-bbbbbb", FERRY), ...many];
  const rows = list.map(({ reading }) => searchRowOf(reading));

  test("is all there, can be searched as it was, and begins the list of articles", async () => {
    await writeV2(list, rows);
    const store = await openStore();
    const entries = await store.entries();
    expect(entries).toHaveLength(122);
    const front = await store.front();
    expect(front.all).toBe(122);
    expect(front.entries.length).toBeGreaterThanOrEqual(30);
    expect(front.entries).toEqual(entries.slice(0, front.entries.length));
    const searched: unknown[] = [];
    await store.eachSearchRows((some) => searched.push(...some));
    expect(searched).toHaveLength(122);
    expect(await store.searchRows(["~ferry-bbbbbb"])).toEqual([rows[1]]);
    expect((await store.people()).find((one) => one.person === "oda-brekke")).toMatchObject({ articles: 2 });
    expect(await store.decisions()).toHaveLength(1);
    store.close();
  });

  test("stays as it was when something of it is damaged", async () => {
    await writeV2(list, [...rows.slice(1), { article: "~harbour-aaaaaa", text: 7 }]);
    const failing = openStore();
    await expect(failing).rejects.toThrow(/damaged.*Nothing was changed/);
    const left = await new Promise<unknown>((resolve, reject) => {
      const opening = indexedDB.open("on-the-record");
      opening.addEventListener("success", () => {
        const all = opening.result.transaction("searches").objectStore("searches").getAll();
        all.addEventListener("success", () => resolve([opening.result.version, all.result.length]));
      });
      opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
    });
    expect(left).toEqual([2, 122]);
  });
});
