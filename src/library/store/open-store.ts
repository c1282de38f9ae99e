import { newestEntriesFirst } from "../library-entry.ts";
import { newestFirst } from "../people/summarise.ts";
import { announcer } from "./announce.ts";
import { isEntry, isPersonSummary } from "./guards.ts";
import { allOf } from "./index-article.ts";
import type { OwnStore, StoreChange } from "./model.ts";
import { openDatabase } from "./open-database.ts";
import { linesOf } from "./shelves.ts";
import { storage } from "./storage.ts";
import { asking } from "./transact.ts";
import { writer } from "./writer.ts";

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
    entries: async () =>
      (await asking(() => db.getAll("entries")))
        .flatMap((shelf) => linesOf(shelf, isEntry))
        .toSorted(newestEntriesFirst),
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
    searchRows: async (ids) =>
      asking(async () => {
        if (ids === null) return db.getAll("searches");
        const rows = await Promise.all(ids.map(async (id) => db.get("searches", id)));
        return rows.filter((row) => row !== undefined);
      }),
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
