import { hash } from "../../engine/text/slug.ts";
import { isEntry, isPersonSummary } from "./guards.ts";
import type { Shelf, Writing } from "./schema.ts";

type ShelfStore = "entries" | "people";

/**
 * One of 1,296, spread evenly: with ten thousand lines some eight a shelf. Few shelves are handed out faster, but whoever
 * adds fifty articles then writes the whole list anew.
 */
function shelfOf(id: string): string {
  return hash(id).slice(-2);
}

/** What belongs to one shelf, together. */
function byShelf<Value>(
  values: readonly Value[],
  idOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const shelves = new Map<string, Value[]>();
  for (const value of values) {
    const shelf = shelfOf(idOf(value));
    const list = shelves.get(shelf);
    if (list === undefined) shelves.set(shelf, [value]);
    else list.push(value);
  }
  return shelves;
}

/** The lines of a shelf by id. What is damaged is told as a TypeError. */
function linesById<Line>(shelf: Shelf, isLine: (value: unknown) => value is Line): Map<string, Line> {
  const value: unknown = JSON.parse(shelf.lines);
  if (typeof value !== "object" || value === null) throw new TypeError(`shelf ${shelf.shelf} is no object`);
  const lines = new Map<string, Line>();
  for (const [id, line] of Object.entries(value)) {
    if (!isLine(line)) throw new TypeError(`shelf ${shelf.shelf} holds a line that is none: ${id}`);
    lines.set(id, line);
  }
  return lines;
}

/** The lines of a shelf, in no particular order. What is damaged is told as a TypeError. */
export function linesOf<Line>(shelf: Shelf, isLine: (value: unknown) => value is Line): readonly Line[] {
  return [...linesById(shelf, isLine).values()];
}

/** Lays the lines of both lists on the shelves where they belong now. */
export async function layAnew(writing: Writing): Promise<void> {
  const entries = await takeLines(writing, "entries", isEntry);
  await setLines(writing, "entries", new Map(entries.map((one) => [one.id, one])), isEntry);
  const people = await takeLines(writing, "people", isPersonSummary);
  await setLines(writing, "people", new Map(people.map((one) => [one.person, one])), isPersonSummary);
}

/** Every line of a list, which is empty then. */
async function takeLines<Line>(
  writing: Writing,
  store: ShelfStore,
  isLine: (value: unknown) => value is Line,
): Promise<readonly Line[]> {
  const shelves = await writing.objectStore(store).getAll();
  await writing.objectStore(store).clear();
  return shelves.flatMap((shelf) => linesOf(shelf, isLine));
}

/** The line of each of these ids; those that have none are left out. */
export async function linesAt<Line>(
  writing: Writing,
  store: ShelfStore,
  ids: Iterable<string>,
  isLine: (value: unknown) => value is Line,
): Promise<ReadonlyMap<string, Line>> {
  const lines = new Map<string, Line>();
  await Promise.all(
    [...byShelf([...ids], (id) => id)].map(async ([key, some]) => {
      const shelf = await writing.objectStore(store).get(key);
      if (shelf === undefined) return;
      const lying = linesById(shelf, isLine);
      for (const id of some) {
        const line = lying.get(id);
        if (line !== undefined) lines.set(id, line);
      }
    }),
  );
  return lines;
}

/** Writes lines, or takes those away that are null; each shelf is read and written once. */
export async function setLines<Line>(
  writing: Writing,
  store: ShelfStore,
  changes: ReadonlyMap<string, Line | null>,
  isLine: (value: unknown) => value is Line,
): Promise<void> {
  const shelves = writing.objectStore(store);
  await Promise.all(
    [...byShelf([...changes], ([id]) => id)].map(async ([shelf, list]) => {
      const old = await shelves.get(shelf);
      const lines = old === undefined ? new Map<string, Line>() : linesById(old, isLine);
      for (const [id, line] of list) {
        if (line === null) lines.delete(id);
        else lines.set(id, line);
      }
      if (lines.size === 0) await shelves.delete(shelf);
      else await shelves.put({ shelf, lines: JSON.stringify(Object.fromEntries(lines)) });
    }),
  );
}
