import { newestEntriesFirst } from "../library-entry.ts";
import type { LibraryEntry } from "../model.ts";
import { isEntry } from "./guards.ts";
import { NEWEST, type Writing } from "./schema.ts";
import { linesOf } from "./shelves.ts";

/** As many lines as the list of articles draws at first. */
const LONGEST = 60;
/** With fewer than these, though there are more articles, all shelves are looked through for the newest again. */
const SHORTEST = 30;

/**
 * Brings the front up to date, once articles and shelves are: `changes` by article, null for one that is no longer there.
 * A line that is older than the oldest here may not go before articles that only the shelves know, so it stays out.
 */
export async function updateFront(
  writing: Writing,
  changes: ReadonlyMap<string, LibraryEntry | null>,
): Promise<void> {
  const fronts = writing.objectStore("fronts");
  const old = await fronts.get(NEWEST);
  const all = await writing.objectStore("articles").count();
  const known = old?.entries ?? [];
  const border = known.length < (old?.all ?? 0) ? known.at(-1) : undefined;
  const candidates = [
    ...known.filter((entry) => !changes.has(entry.id)),
    ...[...changes.values()].filter((entry) => entry !== null),
  ].toSorted(newestEntriesFirst);
  const sure =
    border === undefined ? candidates : candidates.filter((entry) => newestEntriesFirst(entry, border) <= 0);
  const entries = sure.length < Math.min(SHORTEST, all) ? await newestOfAll(writing) : sure;
  await fronts.put({ name: NEWEST, entries: entries.slice(0, LONGEST), all });
}

async function newestOfAll(writing: Writing): Promise<readonly LibraryEntry[]> {
  const shelves = await writing.objectStore("entries").getAll();
  return shelves.flatMap((shelf) => linesOf(shelf, isEntry)).toSorted(newestEntriesFirst);
}
