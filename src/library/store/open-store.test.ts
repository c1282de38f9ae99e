import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyBrowser } from "../fixtures/empty-browser.ts";
import { FERRY, HARBOUR, stored } from "../fixtures/own-article.ts";
import { ChangedElsewhere, StoreFull, StoreUnavailable } from "./faults.ts";
import type { OwnStore, StoreChange } from "./model.ts";
import { openStore } from "./open-store.ts";

const harbour = stored("~harbour-aaaaaa", HARBOUR);
const ferry = stored("~ferry-bbbbbb", FERRY);

let store: OwnStore;

beforeEach(async () => {
  emptyBrowser();
  store = await openStore();
});

afterEach(() => {
  store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function namesOf(): Promise<readonly string[]> {
  return (await store.people()).map((one) => `${one.name} ${one.articles}/${one.statements}`).toSorted();
}

test("what was put is there again, in a new tab too", async () => {
  await store.put(harbour.article, harbour.reading);
  const other = await openStore();
  expect(await other.article(harbour.article.id)).toEqual(harbour.article);
  expect((await other.reading(harbour.article.id))?.reading).toEqual(harbour.reading);
  expect((await other.entries()).map((entry) => entry.title)).toEqual(["The harbour"]);
  other.close();
});

test("an id that is not kept has nothing", async () => {
  expect(await store.article("~nothing")).toBeNull();
  expect(await store.reading("~nothing")).toBeNull();
  const revising = store.revise("~nothing", 1, HARBOUR, harbour.reading);
  await expect(revising).rejects.toThrow(ChangedElsewhere);
  expect(await store.remove(["~nothing"])).toEqual([]);
});

test("entries come newest first, the undated last", async () => {
  const undated = stored("~undated-cccccc", "title: No date\n\nNobody came to the quay.");
  await store.putMany([undated, harbour, ferry]);
  expect((await store.entries()).map((entry) => entry.title)).toEqual([
    "The ferry",
    "The harbour",
    "No date",
  ]);
});

test("people are counted over articles, and looked up without Readings", async () => {
  await store.putMany([harbour, ferry]);
  expect(await namesOf()).toContain("Oda Brekke 2/2");
  const appearances = await store.appearances(["oda-brekke"]);
  expect(appearances.map((one) => [one.title, one.statements.map((said) => said.words)])).toEqual([
    ["The ferry", ["The ferry stays,"]],
    ["The harbour", ["We will dig the harbour by hand if we must,"]],
  ]);
});

test("an article put again replaces what it said before", async () => {
  await store.putMany([harbour, ferry]);
  const changed = stored(
    ferry.article.id,
    FERRY.replace("Oda Brekke, who runs the port", "Una Dahl, a sailor"),
  );
  await store.put({ ...changed.article, revision: 2 }, changed.reading);
  const names = await namesOf();
  expect(names).toContain("Oda Brekke 1/1");
  expect(names).toContain("Una Dahl 1/1");
  expect(await store.entries()).toHaveLength(2);
});

test("a source put right by the reader stands in the article and in the list, once", async () => {
  await store.put(harbour.article, harbour.reading);
  const source = HARBOUR.replace("The harbour", "By hand");
  const { id } = harbour.article;
  const revised = await store.revise(id, 1, source, stored(id, source).reading);
  expect(revised).toMatchObject({ source, revision: 2 });
  expect((await store.entries()).map(({ title }) => title)).toEqual(["By hand"]);
  expect((await store.reading(id))?.reading.article.title).toBe("By hand");
});

test("a source put right twice at once is written once, and the second is told", async () => {
  await store.put(harbour.article, harbour.reading);
  const { id } = harbour.article;
  const [first, second] = ["Ann", "Bo"].map((name) => HARBOUR.replace("The harbour", name));
  await store.revise(id, 1, first ?? "", stored(id, first ?? "").reading);
  const late = store.revise(id, 1, second ?? "", stored(id, second ?? "").reading);
  await expect(late).rejects.toThrow(ChangedElsewhere);
  expect((await store.article(id))?.source).toBe(first);
});

test("what was deleted lies in the bin and comes back whole, corrections too", async () => {
  await store.putMany([harbour, ferry]);
  const correction = {
    id: "c1",
    article: harbour.article.id,
    made: "2024-05-07T00:00:00.000Z",
    at: "1.x...",
    change: { what: "not-a-quote" },
  } as const;
  await store.setCorrections(harbour.article.id, [correction], 0);
  const before = {
    entries: await store.entries(),
    people: await store.people(),
    kept: await store.kept(),
  };
  const token = await store.remove([harbour.article.id, "~unknown"]);
  expect(token).toEqual([harbour.article.id]);
  expect((await store.entries()).map((entry) => entry.id)).toEqual([ferry.article.id]);
  expect(await namesOf()).toContain("Oda Brekke 1/1");
  expect(await store.article(harbour.article.id)).toBeNull();
  expect((await store.bin()).map((item) => item.title)).toEqual(["The harbour"]);
  expect(await store.restore(token)).toEqual(token);
  expect({
    entries: await store.entries(),
    people: await store.people(),
    kept: await store.kept(),
  }).toEqual(before);
  expect(await store.bin()).toEqual([]);
});

test("one whose id is in use again stays in the bin, unharmed", async () => {
  await store.put(harbour.article, harbour.reading);
  const token = await store.remove([harbour.article.id]);
  await store.put(harbour.article, harbour.reading);
  expect(await store.restore(token)).toEqual([]);
  expect(await store.bin()).toHaveLength(1);
  await store.emptyBin();
  expect(await store.bin()).toEqual([]);
  expect(await store.entries()).toHaveLength(1);
});

test("a list that nobody waits for any more is not read to its end", async () => {
  await store.put(harbour.article, harbour.reading);
  await store.put(ferry.article, ferry.reading);
  const leaving = new AbortController();
  const reading = store.entries(leaving.signal);
  leaving.abort(new Error("left the page"));
  await expect(reading).rejects.toThrow("left the page");
  expect(await store.entries(new AbortController().signal)).toHaveLength(2);
});

test("two tabs do not overwrite each other's corrections", async () => {
  await store.setCorrections("lask", [], 0);
  const other = await openStore();
  expect(await other.corrections("lask")).toEqual({ article: "lask", revision: 1, list: [] });
  await other.setCorrections("lask", [], 1);
  await expect(store.setCorrections("lask", [], 1)).rejects.toThrow(ChangedElsewhere);
  expect((await store.corrections("lask")).revision).toBe(2);
  other.close();
});

test("other tabs hear of a change", async () => {
  const other = await openStore();
  const heard = new Promise<StoreChange>((resolve) => void other.subscribe(resolve));
  await store.put(harbour.article, harbour.reading);
  expect(await heard).toEqual({ what: "articles", ids: [harbour.article.id] });
  other.close();
});

test("a full disc is told in words, and nothing is half stored", async () => {
  await store.put(ferry.article, ferry.reading);
  const before = await store.kept();
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function full(this: IDBObjectStore, value) {
    writes += 1;
    if (writes > 3) throw new DOMException("no room", "QuotaExceededError");
    // These first ones are all new, for which adding is the same.
    return this.add(value);
  });
  const failing = store.put(harbour.article, harbour.reading);
  await expect(failing).rejects.toThrow(StoreFull);
  await expect(failing).rejects.toThrow(/no room left/);
  vi.restoreAllMocks();
  expect(writes).toBe(4);
  expect(await store.kept()).toEqual(before);
  expect(await store.entries()).toHaveLength(1);
  expect((await store.people()).map((one) => one.name)).not.toContain("Sten Lund");
});

test("a browser without storage says so", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  await expect(openStore()).rejects.toThrow(StoreUnavailable);
  await expect(openStore()).rejects.toThrow(/private windows/);
});

test("persistent storage is asked for once, after the first article", async () => {
  const persist = vi.fn<() => Promise<boolean>>(async () => Promise.resolve(true));
  vi.stubGlobal("navigator", { storage: { persisted: async () => Promise.resolve(false), persist } });
  await store.setCorrections("lask", [], 0);
  expect(persist).not.toHaveBeenCalled();
  await store.put(harbour.article, harbour.reading);
  await store.put(ferry.article, ferry.reading);
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
});

test("a tab of an older version closes its connection and says so", async () => {
  const heard = new Promise<StoreChange>((resolve) => void store.subscribe(resolve));
  await new Promise((resolve, reject) => {
    const newer = indexedDB.open("on-the-record", 99);
    newer.addEventListener("success", () => {
      newer.result.close();
      resolve(null);
    });
    newer.addEventListener("error", () => reject(newer.error ?? new Error("not opened")));
  });
  const change = await heard;
  expect(change).toMatchObject({ what: "closed" });
  await expect(store.put(harbour.article, harbour.reading)).rejects.toThrow(StoreUnavailable);
  await expect(openStore()).rejects.toThrow(/newer version/);
});
