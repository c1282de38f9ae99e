import { breathe } from "../breathe.ts";
import { sortedNewestFirst } from "../library-entry.ts";
import type { LibraryEntry } from "../model.ts";
import { newestFirst } from "../people/summarise.ts";
import { announcer } from "./announce.ts";
import { isEntry, isPersonSummary } from "./guards.ts";
import { allOf } from "./index-article.ts";
import type { OwnStore, StoreChange } from "./model.ts";
import { openDatabase } from "./open-database.ts";
import { NEWEST } from "./schema.ts";
import { rowsOf } from "./search-shelves.ts";
import { linesOf } from "./shelves.ts";
import { storage } from "./storage.ts";
import { asking } from "./transact.ts";
import { writer } from "./writer.ts";

/** Some hundred kilobytes of JSON each. */
const SHELVES_AT_ONCE = 8;

/** Shelves with some hundreds of lines between two breaths of the page. */
const LINES_AT_ONCE = 36;

/** Opens what is kept in this browser. Fails with StoreUnavailable, its message a sentence for the reader. */
export async function openStore(): Promise<OwnStore> {
  const news = announcer();
  let db: Awaited<ReturnType<typeof openDatabase>>;
  try {
    db = await openDatabase((message) => news.tellHere({ what: "closed", message }));
  } catch (error) {
    news.close();
    throw error;
  }
  const write = writer(db, (change: StoreChange) => news.announce(change));
  return {
    ...write,
    ...storage,
    front: async () => {
      const front = await asking(() => db.get("fronts", NEWEST));
      return { entries: front?.entries ?? [], all: front?.all ?? 0 };
    },
    entries: async (signal) => {
      const entries: LibraryEntry[] = [];
      const keys = await asking(() => db.getAllKeys("entries"));
      for (let at = 0; at < keys.length; at += LINES_AT_ONCE) {
        const part = keys.slice(at, at + LINES_AT_ONCE);
        const range = IDBKeyRange.bound(part[0], part.at(-1));
        for (const shelf of await asking(() => db.getAll("entries", range))) {
          entries.push(...linesOf(shelf, isEntry));
        }
        await breathe();
        signal?.throwIfAborted();
      }
      return sortedNewestFirst(entries);
    },
    reading: async (id) => (await asking(() => db.get("readings", id))) ?? null,
    article: async (id) => (await asking(() => db.get("articles", id))) ?? null,
    bin: async () =>
      (await asking(() => db.getAll("bin")))
        .map(({ id, title, removed, article, corrections }) => ({ id, title, removed, article, corrections }))
        .toSorted((a, b) => (a.removed < b.removed ? 1 : -1)),
    corrections: async (article) =>
      (await asking(() => db.get("corrections", article))) ?? { article, revision: 0, list: [] },
    allCorrections: async () =>
      (await asking(() => db.getAll("corrections"))).filter((one) => one.list.length > 0),
    people: async () =>
      (await asking(() => db.getAll("people"))).flatMap((shelf) => linesOf(shelf, isPersonSummary)),
    appearances: async (keys) => {
      const lists = await asking(() =>
        Promise.all(keys.map(async (key) => db.getAll("appearances", allOf(key)))),
      );
      return lists.flat().toSorted(newestFirst);
    },
    searchRows: async (ids) => {
      const wanted = new Set(ids);
      const shelves = await asking(() =>
        Promise.all(ids.map(async (id) => db.getFromIndex("searches", "article", id))),
      );
      const byShelf = new Map(
        shelves.flatMap((shelf) => (shelf === undefined ? [] : [[shelf.shelf, shelf]])),
      );
      return [...byShelf.values()].flatMap((shelf) => rowsOf(shelf).filter((row) => wanted.has(row.article)));
    },
    eachSearchRows: async (take) => {
      const keys = await asking(() => db.getAllKeys("searches"));
      // The first shelf alone, so that it is here at once; then several at a time.
      for (let to = keys.length, several = 1; to > 0; to -= several, several = SHELVES_AT_ONCE) {
        const part = keys.slice(Math.max(0, to - several), to);
        const range = IDBKeyRange.bound(part[0], part.at(-1));
        const shelves = await asking(() => db.getAll("searches", range));
        take(shelves.toReversed().flatMap(rowsOf));
      }
    },
    decisions: async () => asking(() => db.getAll("decisions")),
    kept: async () =>
      asking(async () => {
        const reading = db.transaction(["articles", "corrections", "decisions"]);
        const [articles, corrections, decisions] = await Promise.all([
          reading.objectStore("articles").getAll(),
          reading.objectStore("corrections").getAll(),
          reading.objectStore("decisions").getAll(),
        ]);
        return { articles, corrections: corrections.filter((one) => one.list.length > 0), decisions };
      }),
    subscribe: (listener) => news.subscribe(listener),
    close() {
      news.close();
      db.close();
    },
  };
}
