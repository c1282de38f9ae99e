import type { Reading } from "../../engine/model.ts";
import { libraryEntry } from "../library-entry.ts";
import type { LibraryEntry } from "../model.ts";
import { appearancesOf } from "../people/appearances-of.ts";
import type { Appearance, PersonSummary } from "../people/model.ts";
import type { SearchRow } from "../search/model.ts";
import { searchRowOf } from "../search/search-row.ts";
import { grownSummary, summaryOf } from "../people/summarise.ts";
import { updateFront } from "./front.ts";
import { isEntry, isPersonSummary } from "./guards.ts";
import type { Writing } from "./schema.ts";
import { setRows } from "./search-shelves.ts";
import { linesAt, setLines } from "./shelves.ts";

/** Every appearance of a person: their keys begin with the person's. */
export function allOf(person: string): IDBKeyRange {
  return IDBKeyRange.bound([person], [person, []]);
}

/**
 * Brings the lists up to date: `readings` by article as they are to be shown (corrections applied), null for an article
 * that is no longer there. The summary of a person who is only met in one more article grows by it, since with thousands
 * of articles all of theirs would be read again for each; any other is reckoned anew from what there is of them.
 */
export async function indexArticles(
  writing: Writing,
  readings: ReadonlyMap<string, Reading | null>,
): Promise<void> {
  const entries = new Map<string, LibraryEntry | null>();
  const added = new Map<string, Appearance[]>();
  const anew = new Set<string>();
  const store = writing.objectStore("appearances");
  const rows = new Map<string, SearchRow | null>();
  for (const [article, reading] of readings) {
    const old = new Set((await store.index("article").getAllKeys(article)).map(([person]) => person));
    const now = new Map(
      (reading === null ? [] : appearancesOf(reading)).map((one) => [one.person, one] as const),
    );
    for (const person of old) {
      anew.add(person);
      if (!now.has(person)) await store.delete([person, article]);
    }
    for (const [person, one] of now) {
      if (!old.has(person)) added.set(person, [...(added.get(person) ?? []), one]);
      await store.put(one);
    }
    rows.set(article, reading === null ? null : searchRowOf(reading));
    entries.set(article, reading === null ? null : libraryEntry(reading, null));
  }
  await setRows(writing, rows);
  await setLines(writing, "entries", entries, isEntry);
  await updateFront(writing, entries);
  const before = await linesAt(writing, "people", added.keys(), isPersonSummary);
  const people = new Map<string, PersonSummary | null>();
  for (const [person, more] of added) {
    const old = before.get(person);
    const grown = old === undefined || anew.has(person) ? null : grownSummary(old, more);
    if (grown === null) anew.add(person);
    else people.set(person, grown);
  }
  for (const person of anew) people.set(person, summaryOf(await store.getAll(allOf(person))));
  await setLines(writing, "people", people, isPersonSummary);
}
