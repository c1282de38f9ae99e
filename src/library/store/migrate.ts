import type { IDBPDatabase } from "idb";
import type { Reading } from "../../engine/model.ts";
import { isReading } from "../guards.ts";
import { isArticleV1 } from "./guards.ts";
import { indexArticles } from "./index-article.ts";
import type { OwnArticle } from "./model.ts";
import type { Schema, Writing } from "./schema.ts";

/** Readings of which it is not known what engine made them; they are made again when their article is opened. */
const UNKNOWN_ENGINE = "";

/**
 * From any earlier schema, or from nothing, to the present one, step by step; called inside the browser's upgrade, so
 * that a failure on the way leaves the old data as it was.
 *
 * 1: `articles` alone: `{ id, source, added, reading }`.
 * 2: Readings apart from sources; lists (entries, people, appearances, searches), corrections, decisions, bin.
 */
export async function migrate(db: IDBPDatabase<Schema>, from: number, writing: Writing): Promise<void> {
  if (from < 1) db.createObjectStore("articles", { keyPath: "id" });
  if (from < 2) {
    db.createObjectStore("readings", { keyPath: "id" });
    db.createObjectStore("entries", { keyPath: "shelf" });
    db.createObjectStore("people", { keyPath: "shelf" });
    db.createObjectStore("appearances", { keyPath: ["person", "article"] }).createIndex("article", "article");
    db.createObjectStore("searches", { keyPath: "article" });
    db.createObjectStore("corrections", { keyPath: "article" });
    db.createObjectStore("decisions", { keyPath: "id" });
    db.createObjectStore("bin", { keyPath: "id" });
    if (from === 1) await splitArticles(writing);
  }
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
