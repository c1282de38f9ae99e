import type { Reading } from "../engine/model.ts";
import { ENGINE } from "./store/engine-version.ts";
import { StoreFull } from "./store/faults.ts";
import type { OwnStore } from "./store/model.ts";

// Two tabs with builds of two engines would otherwise make each other's Readings anew for ever.
const tried = new Set<string>();

/**
 * The engine's Reading of an own article, without corrections; null for an id that is not kept. One that another engine
 * made is made again by this one, in a worker that is loaded only then, and kept; where that fails the article stays
 * readable as it was.
 */
export async function ownFound(
  store: OwnStore,
  id: string,
  read: (id: string, source: string) => Promise<Reading | null> = readInWorker,
): Promise<Reading | null> {
  const cached = await store.reading(id);
  if (cached === null || cached.engine === ENGINE || tried.has(id)) return cached?.reading ?? null;
  tried.add(id);
  const article = await store.article(id);
  const reading = article === null ? null : await read(id, article.source);
  if (article === null || reading === null) return cached.reading;
  try {
    await store.reread(id, article.revision, reading);
  } catch (error) {
    // It can be read all the same; it is made once more at the next visit.
    if (!(error instanceof StoreFull)) throw error;
  }
  return reading;
}

async function readInWorker(id: string, source: string): Promise<Reading | null> {
  const { readOnce } = await import("./import/read-once.ts");
  return readOnce(id, source);
}
