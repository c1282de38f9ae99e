import type { SearchRow } from "../search/model.ts";
import { isSearchRow } from "../search/guards.ts";
import type { SearchShelf, Writing } from "./schema.ts";

/** Rows on a shelf at most: as many articles as are added at a time. */
const ROOM = 50;

/** The rows of a shelf. What is damaged is told as a TypeError. */
export function rowsOf({ shelf, rows }: SearchShelf): readonly SearchRow[] {
  const value: unknown = JSON.parse(rows);
  if (Array.isArray(value) && value.every(isSearchRow)) return value;
  throw new TypeError(`shelf ${shelf} of what is searched is damaged`);
}

/** Writes rows, or takes those away that are null. */
export async function setRows(
  writing: Writing,
  changes: ReadonlyMap<string, SearchRow | null>,
): Promise<void> {
  const store = writing.objectStore("searches");
  const touched = new Set<number>();
  for (const article of changes.keys()) {
    const shelf = await store.index("article").getKey(article);
    if (shelf !== undefined) touched.add(shelf);
  }
  const left = new Map(changes);
  for (const key of touched) {
    const shelf = await store.get(key);
    if (shelf === undefined) continue;
    const rows = rowsOf(shelf).flatMap((row): readonly SearchRow[] => {
      const change = changes.get(row.article);
      if (change === undefined) return [row];
      left.delete(row.article);
      return change === null ? [] : [change];
    });
    if (rows.length === 0) await store.delete(key);
    else await store.put(shelfWith(key, rows));
  }
  await addRows(
    writing,
    [...left.values()].filter((row) => row !== null),
  );
}

/** Puts new rows on the last shelf, and on further ones once that is full. */
export async function addRows(writing: Writing, rows: readonly SearchRow[]): Promise<void> {
  if (rows.length === 0) return;
  const store = writing.objectStore("searches");
  const last = (await store.openCursor(null, "prev"))?.value;
  let key = last?.shelf ?? 0;
  let lying = last === undefined ? [] : rowsOf(last);
  for (let at = 0; at < rows.length;) {
    if (lying.length >= ROOM) [key, lying] = [key + 1, []];
    const taken = rows.slice(at, at + ROOM - lying.length);
    lying = [...lying, ...taken];
    await store.put(shelfWith(key, lying));
    at += taken.length;
  }
}

function shelfWith(shelf: number, rows: readonly SearchRow[]): SearchShelf {
  return { shelf, articles: rows.map((row) => row.article), rows: JSON.stringify(rows) };
}
