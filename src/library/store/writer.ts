import type { IDBPDatabase } from "idb";
import type { Reading } from "../../engine/model.ts";
import { changedElsewhere } from "./faults.ts";
import { indexArticles } from "./index-article.ts";
import type { Corrections, OwnStore, StoreChange, Stored } from "./model.ts";
import { mergeInto } from "./merge-into.ts";
import { asShown, putAll } from "./put-all.ts";
import type { Schema, Writing } from "./schema.ts";
import { storage } from "./storage.ts";
import { transact } from "./transact.ts";

type Write = Pick<
  OwnStore,
  | "put"
  | "putMany"
  | "revise"
  | "remove"
  | "restore"
  | "discard"
  | "emptyBin"
  | "merge"
  | "reread"
  | "setCorrections"
  | "setDecision"
  | "removeDecision"
>;

/** Everything that changes what is kept; each is one transaction, and tells of itself once it is safe. */
export function writer(db: IDBPDatabase<Schema>, announce: (change: StoreChange) => void): Write {
  const putMany = async (list: readonly Stored[]): Promise<void> => {
    if (list.length === 0) return;
    const first = await transact(db, async (writing) => {
      const before = await writing.objectStore("articles").count();
      await putAll(writing, list);
      return before === 0;
    });
    announce({ what: "articles", ids: list.map(({ article }) => article.id) });
    // Only now is there something to lose; nobody waits for the browser's answer, which may be a question to the reader.
    if (first) void storage.persist();
  };
  return {
    putMany,
    put: async (article, reading) => putMany([{ article, reading }]),
    async revise(id, revision, source, reading) {
      const revised = await transact(db, async (writing) => {
        const article = await writing.objectStore("articles").get(id);
        if (article?.revision !== revision) throw changedElsewhere();
        const changed = new Date().toISOString();
        const now = { ...article, source, changed, revision: revision + 1 };
        await putAll(writing, [{ article: now, reading }]);
        return now;
      });
      announce({ what: "articles", ids: [id] });
      return revised;
    },
    async remove(ids) {
      const removed = await transact(db, async (writing) => moveToBin(writing, ids));
      announce({ what: "articles", ids: removed });
      announce({ what: "bin" });
      return removed;
    },
    async restore(ids) {
      const restored = await transact(db, async (writing) => takeFromBin(writing, ids));
      announce({ what: "articles", ids: restored });
      announce({ what: "bin" });
      return restored;
    },
    async emptyBin() {
      await transact(db, async (writing) => writing.objectStore("bin").clear());
      announce({ what: "bin" });
    },
    async discard(ids) {
      await transact(db, async (writing) => {
        for (const id of ids) await writing.objectStore("bin").delete(id);
      });
      announce({ what: "bin" });
    },
    async merge(incoming) {
      await transact(db, async (writing) => mergeInto(writing, incoming));
      announce({ what: "everything" });
      if (incoming.articles.length > 0) void storage.persist();
    },
    async reread(id, revision, reading) {
      const done = await transact(db, async (writing) => {
        const article = await writing.objectStore("articles").get(id);
        if (article?.revision !== revision) return false;
        await putAll(writing, [{ article, reading }]);
        return true;
      });
      if (done) announce({ what: "articles", ids: [id] });
    },
    async setCorrections(article, list, expectedRevision) {
      const set = await transact(db, async (writing) => {
        const store = writing.objectStore("corrections");
        const old = (await store.get(article))?.revision ?? 0;
        if (old !== expectedRevision) throw changedElsewhere();
        const now: Corrections = { article, revision: old + 1, list };
        await store.put(now);
        const cached = await writing.objectStore("readings").get(article);
        // A bundled article has no place in these lists.
        if (cached !== undefined)
          await indexArticles(writing, new Map([[article, asShown(cached.reading, now)]]));
        return now;
      });
      announce({ what: "corrections", ids: [article] });
      return set;
    },
    async setDecision(decision) {
      await transact(db, async (writing) => writing.objectStore("decisions").put(decision));
      announce({ what: "people" });
    },
    async removeDecision(id) {
      await transact(db, async (writing) => writing.objectStore("decisions").delete(id));
      announce({ what: "people" });
    },
  };
}

async function moveToBin(writing: Writing, ids: readonly string[]): Promise<readonly string[]> {
  const removed = new Date().toISOString();
  const gone = new Map<string, null>();
  for (const id of new Set(ids)) {
    const article = await writing.objectStore("articles").get(id);
    const cached = await writing.objectStore("readings").get(id);
    if (article === undefined || cached === undefined) continue;
    const corrections = await writing.objectStore("corrections").get(id);
    await writing.objectStore("bin").put({
      id,
      title: cached.reading.article.title,
      removed,
      article,
      cached,
      corrections: corrections ?? { article: id, revision: 0, list: [] },
    });
    await writing.objectStore("articles").delete(id);
    await writing.objectStore("readings").delete(id);
    await writing.objectStore("corrections").delete(id);
    gone.set(id, null);
  }
  await indexArticles(writing, gone);
  return [...gone.keys()];
}

async function takeFromBin(writing: Writing, ids: readonly string[]): Promise<readonly string[]> {
  const back = new Map<string, Reading>();
  for (const id of new Set(ids)) {
    const item = await writing.objectStore("bin").get(id);
    if (item === undefined || (await writing.objectStore("articles").count(id)) > 0) continue;
    await writing.objectStore("articles").put(item.article);
    await writing.objectStore("readings").put(item.cached);
    if (item.corrections.revision > 0) await writing.objectStore("corrections").put(item.corrections);
    await writing.objectStore("bin").delete(id);
    back.set(id, asShown(item.cached.reading, item.corrections));
  }
  await indexArticles(writing, back);
  return [...back.keys()];
}
