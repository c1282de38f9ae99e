import { hash } from "../../engine/text/slug.ts";
import type { Shelf, Writing } from "./schema.ts";

type ShelfStore = "entries" | "people";

/** One of 36, spread evenly: with ten thousand lines some 280 a shelf. */
function shelfOf(id: string): string {
  return hash(id).slice(-1);
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

/** Writes lines, or takes those away that are null; each shelf is read and written once. */
export async function setLines<Line>(
  writing: Writing,
  store: ShelfStore,
  changes: ReadonlyMap<string, Line | null>,
  isLine: (value: unknown) => value is Line,
): Promise<void> {
  const byShelf = new Map<string, [string, Line | null][]>();
  for (const [id, line] of changes) {
    const shelf = shelfOf(id);
    const list = byShelf.get(shelf);
    if (list === undefined) byShelf.set(shelf, [[id, line]]);
    else list.push([id, line]);
  }
  const shelves = writing.objectStore(store);
  await Promise.all(
    [...byShelf].map(async ([shelf, list]) => {
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
