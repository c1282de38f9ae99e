import type { Reading } from "../../engine/model.ts";
import { libraryEntry } from "../library-entry.ts";
import type { LibraryEntry } from "../model.ts";
import { appearancesOf } from "../people/appearances-of.ts";
import type { PersonSummary } from "../people/model.ts";
import type { SearchRow } from "../search/model.ts";
import { searchRowOf } from "../search/search-row.ts";
import { summaryOf } from "../people/summarise.ts";
import { updateFront } from "./front.ts";
import { isEntry, isPersonSummary } from "./guards.ts";
import type { Writing } from "./schema.ts";
import { setRows } from "./search-shelves.ts";
import { setLines } from "./shelves.ts";

/** Every appearance of a person: their keys begin with the person's. */
export function allOf(person: string): IDBKeyRange {
  return IDBKeyRange.bound([person], [person, []]);
}

/**
 * Brings the lists up to date: `readings` by article as they are to be shown (corrections applied), null for an article
 * that is no longer there. People's summaries are reckoned anew from their appearances, so that counts cannot drift.
 */
export async function indexArticles(
  writing: Writing,
  readings: ReadonlyMap<string, Reading | null>,
): Promise<void> {
  const entries = new Map<string, LibraryEntry | null>();
  const touched = new Set<string>();
  const store = writing.objectStore("appearances");
  const rows = new Map<string, SearchRow | null>();
  for (const [article, reading] of readings) {
    const old = await store.index("article").getAllKeys(article);
    const now = reading === null ? [] : appearancesOf(reading);
    const kept = new Set(now.map((one) => one.person));
    for (const key of old) {
      touched.add(key[0]);
      if (!kept.has(key[0])) await store.delete(key);
    }
    for (const one of now) {
      touched.add(one.person);
      await store.put(one);
    }
    rows.set(article, reading === null ? null : searchRowOf(reading));
    entries.set(article, reading === null ? null : libraryEntry(reading, null));
  }
  await setRows(writing, rows);
  await setLines(writing, "entries", entries, isEntry);
  await updateFront(writing, entries);
  const people = new Map<string, PersonSummary | null>();
  for (const person of touched) people.set(person, summaryOf(await store.getAll(allOf(person))));
  await setLines(writing, "people", people, isPersonSummary);
}
