import type { IDBPDatabase } from "idb";
import type { Reading } from "../../engine/model.ts";
import { isReading } from "../guards.ts";
import { isSearchRows } from "../search/guards.ts";
import type { SearchRow } from "../search/model.ts";
import { updateFront } from "./front.ts";
import { isArticleV1 } from "./guards.ts";
import { indexArticles } from "./index-article.ts";
import type { OwnArticle } from "./model.ts";
import type { Schema, Writing } from "./schema.ts";
import { addRows } from "./search-shelves.ts";
import { layAnew } from "./shelves.ts";

/** Readings of which it is not known what engine made them; they are made again when their article is opened. */
const UNKNOWN_ENGINE = "";

/**
 * From any earlier schema, or from nothing, to the present one, step by step; called inside the browser's upgrade, so
 * that a failure on the way leaves the old data as it was.
 *
 * 1: `articles` alone: `{ id, source, added, reading }`.
 * 2: Readings apart from sources; lists (entries, people, appearances, searches), corrections, decisions, bin.
 * 3: what is searched lies many to a record; the beginning of the list of articles is a record of its own.
 * 4: the lines of the lists lie on 1,296 shelves and no longer on 36.
 */
export async function migrate(db: IDBPDatabase<Schema>, from: number, writing: Writing): Promise<void> {
  if (from < 1) db.createObjectStore("articles", { keyPath: "id" });
  if (from < 2) {
    db.createObjectStore("readings", { keyPath: "id" });
    db.createObjectStore("entries", { keyPath: "shelf" });
    db.createObjectStore("people", { keyPath: "shelf" });
    db.createObjectStore("appearances", { keyPath: ["person", "article"] }).createIndex("article", "article");
    db.createObjectStore("corrections", { keyPath: "article" });
    db.createObjectStore("decisions", { keyPath: "id" });
    db.createObjectStore("bin", { keyPath: "id" });
  }
  if (from < 3) {
    const rows = from === 2 ? await takeRows(db, writing) : [];
    db.createObjectStore("searches", { keyPath: "shelf" }).createIndex("article", "articles", {
      multiEntry: true,
    });
    db.createObjectStore("fronts", { keyPath: "name" });
    await addRows(writing, rows);
    if (from === 2) await updateFront(writing, new Map());
  }
  if (from === 1) await splitArticles(writing);
  if (from === 2 || from === 3) await layAnew(writing);
}

/** The rows as schema 2 kept them, each a record; their store goes. */
async function takeRows(db: IDBPDatabase<Schema>, writing: Writing): Promise<readonly SearchRow[]> {
  const rows: unknown = await writing.objectStore("searches").getAll();
  if (!isSearchRows(rows)) throw new TypeError("what schema 2 searched is not as schema 2 wrote it");
  db.deleteObjectStore("searches");
  return rows;
}

/** Some dozens at a time, so that memory does not hold every Reading at once. */
const BATCH = 50;

async function splitArticles(writing: Writing): Promise<void> {
  const articles = writing.objectStore("articles");
  const ids = await articles.getAllKeys();
  for (let at = 0; at < ids.length; at += BATCH) {
    const readings = new Map<string, Reading>();
    for (const id of ids.slice(at, at + BATCH)) {
      const old: unknown = await articles.get(id);
      if (!isArticleV1(old) || !isReading(old.reading)) {
        throw new TypeError(`article ${id} of schema 1 is not as schema 1 wrote it`);
      }
      const { source, added, reading } = old;
      const article: OwnArticle = {
        id,
        source,
        origin: { how: "paste", name: null },
        added,
        changed: added,
        revision: 1,
      };
      await articles.put(article);
      await writing.objectStore("readings").put({ id, engine: UNKNOWN_ENGINE, reading });
      readings.set(id, reading);
    }
    await indexArticles(writing, readings);
  }
}
