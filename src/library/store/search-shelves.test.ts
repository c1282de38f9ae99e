import { beforeEach, expect, test } from "vitest";
import { emptyBrowser } from "../fixtures/empty-browser.ts";
import { FERRY, stored } from "../fixtures/own-article.ts";
import { searchRowOf } from "../search/search-row.ts";
import type { SearchRow } from "../search/model.ts";
import type { OwnStore } from "./model.ts";
import { openStore } from "./open-store.ts";

const MANY = Array.from({ length: 620 }, (_, number) =>
  stored(`~note-${number}`, `title: Note ${number}\n\nA short note.`),
);

beforeEach(() => {
  emptyBrowser();
});

async function everyRow(store: OwnStore): Promise<readonly SearchRow[]> {
  const rows: SearchRow[] = [];
  await store.eachSearchRows((some) => rows.push(...some));
  return rows;
}

test("every article has its row once, those added last come first, and the first ones without the rest", async () => {
  const store = await openStore();
  for (let at = 0; at < MANY.length; at += 31) await store.putMany(MANY.slice(at, at + 31));
  const parts: number[] = [];
  const rows: SearchRow[] = [];
  await store.eachSearchRows((some) => {
    parts.push(some.length);
    rows.push(...some);
  });
  expect(rows.map((row) => row.article).toSorted()).toEqual(MANY.map(({ article }) => article.id).toSorted());
  expect(rows[0]?.article).toMatch(/^~note-6/);
  expect(parts[0]).toBeLessThanOrEqual(50);
  expect(parts.length).toBeGreaterThan(2);
  store.close();
}, 30_000);

test("a changed article's row is the new one, a deleted one's is gone, and comes back with it", async () => {
  const store = await openStore();
  await store.putMany(MANY.slice(0, 120));
  const ferry = stored("~note-7", FERRY);
  await store.put(ferry.article, ferry.reading);
  await store.remove(["~note-8"]);
  expect(await store.searchRows(["~note-7", "~note-8", "~nobody"])).toEqual([searchRowOf(ferry.reading)]);
  expect(await everyRow(store)).toHaveLength(119);
  await store.restore(["~note-8"]);
  expect(await store.searchRows(["~note-8"])).toHaveLength(1);
  expect(await everyRow(store)).toHaveLength(120);
  store.close();
});

test("an empty library has no rows", async () => {
  const store = await openStore();
  expect(await everyRow(store)).toEqual([]);
  store.close();
});
