import { beforeEach, expect, test } from "vitest";
import { emptyBrowser } from "../fixtures/empty-browser.ts";
import { FERRY, HARBOUR, stored } from "../fixtures/own-article.ts";
import { ENGINE } from "./engine-version.ts";
import { StoreUnavailable } from "./faults.ts";
import { openStore } from "./open-store.ts";

/** Records as the first schema kept them, written through the bare interface: nothing of today's code has a part. */
async function writeV1(records: readonly unknown[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("on-the-record", 1);
    opening.addEventListener("upgradeneeded", () => {
      const articles = opening.result.createObjectStore("articles", { keyPath: "id" });
      for (const record of records) articles.put(record);
    });
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve();
    });
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
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
