import type { Reading } from "../../engine/model.ts";
import { correct } from "../corrections/correct.ts";
import { ENGINE } from "./engine-version.ts";
import { indexArticles } from "./index-article.ts";
import type { Corrections, Stored } from "./model.ts";
import type { Writing } from "./schema.ts";

/** The Reading as lists are to show it. */
export function asShown(reading: Reading, corrections: Corrections | undefined): Reading {
  return correct(reading, corrections?.list ?? []).reading;
}

/** Writes articles with their Readings, and brings the lists up to date. */
export async function putAll(writing: Writing, list: readonly Stored[]): Promise<void> {
  const shown = new Map<string, Reading>();
  for (const { article, reading } of list) {
    await writing.objectStore("articles").put(article);
    await writing.objectStore("readings").put({ id: article.id, engine: ENGINE, reading });
    shown.set(article.id, asShown(reading, await writing.objectStore("corrections").get(article.id)));
  }
  await indexArticles(writing, shown);
}
