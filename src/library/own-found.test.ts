import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArticle } from "../engine/read-article.ts";
import type { Reading } from "../engine/model.ts";
import { emptyBrowser } from "./fixtures/empty-browser.ts";
import { HARBOUR, stored } from "./fixtures/own-article.ts";
import { ownFound } from "./own-found.ts";
import { ENGINE } from "./store/engine-version.ts";
import type { OwnStore } from "./store/model.ts";
import { openStore } from "./store/open-store.ts";

/** As an engine read it that found no statement and nobody. */
const old = (reading: Reading): Reading => ({ ...reading, statements: [], people: [] });

/** The first schema did not say which engine it was. */
async function keepV1(id: string, reading: Reading): Promise<OwnStore> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("on-the-record", 1);
    opening.addEventListener("upgradeneeded", () => {
      const articles = opening.result.createObjectStore("articles", { keyPath: "id" });
      articles.put({ id, source: HARBOUR, added: "2024-05-06T07:08:09.000Z", reading });
    });
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve();
    });
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
  });
  return openStore();
}

const read = vi.fn<(id: string, source: string) => Promise<Reading | null>>(async (id, source) =>
  Promise.resolve(readArticle(source, { id })),
);

let store: OwnStore | null = null;

beforeEach(() => {
  emptyBrowser();
  read.mockClear();
});
afterEach(() => {
  store?.close();
  vi.unstubAllGlobals();
});

test("a Reading of an older engine is made again when it is wanted, and the lists follow", async () => {
  const { reading } = stored("~older-aaaaaa", HARBOUR);
  store = await keepV1("~older-aaaaaa", old(reading));
  expect(await store.people()).toEqual([]);
  expect(await ownFound(store, "~older-aaaaaa", read)).toEqual(reading);
  expect(await store.reading("~older-aaaaaa")).toEqual({ id: "~older-aaaaaa", engine: ENGINE, reading });
  expect((await store.people()).map((one) => one.name)).toContain("Oda Brekke");
  expect(await ownFound(store, "~older-aaaaaa", read)).toEqual(reading);
  expect(read).toHaveBeenCalledTimes(1);
});

test("a Reading of this engine is not made again", async () => {
  const { article, reading } = stored("~present-aaaaaa", HARBOUR);
  store = await openStore();
  await store.put(article, reading);
  expect(await ownFound(store, "~present-aaaaaa", read)).toEqual(reading);
  expect(read).not.toHaveBeenCalled();
});

test("where it cannot be made again the article stays as it was", async () => {
  const before = old(stored("~stays-aaaaaa", HARBOUR).reading);
  store = await keepV1("~stays-aaaaaa", before);
  expect(await ownFound(store, "~stays-aaaaaa", async () => Promise.resolve(null))).toEqual(before);
});

test("an article renamed meanwhile keeps its new name", async () => {
  const { reading } = stored("~renamed-aaaaaa", HARBOUR);
  const there = await keepV1("~renamed-aaaaaa", old(reading));
  store = there;
  await ownFound(there, "~renamed-aaaaaa", async (id, source) => {
    const now = HARBOUR.replace("The harbour", "By hand");
    await there.revise(id, 1, now, stored(id, now).reading);
    return read(id, source);
  });
  expect((await there.entries())[0]?.title).toBe("By hand");
});
