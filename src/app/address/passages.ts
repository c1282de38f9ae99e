import { useEffect, useSyncExternalStore } from "react";
import type { Problem } from "../../passage/model.ts";
import type * as Room from "./passage-room.ts";
import { never } from "../../ui/never.ts";

/*
 * What links are read and made with comes in a file of its own: an article is read without it, and only who opens a link
 * waits for it. All that is fetched later (screens/later.ts) has it by the time it is drawn.
 */

/** What reads and makes links; or a sentence, where it could not be fetched; null until it has come. */
export type Passages = typeof Room | Problem | null;

const MISSING: Problem = {
  problem:
    "The part of this page that reads and makes links could not be fetched. Load the page again to have it.",
};

let here: Passages = null;
const listeners = new Set<() => void>();

/** What reads and makes links, or a sentence for where it is missing. */
export function passagesHere(): NonNullable<Passages> {
  return here ?? MISSING;
}

/** Fetches it, once. Never fails: where it cannot be had, that is told in its place. */
export async function fetchPassages(): Promise<void> {
  if (here !== null && !("problem" in here)) return;
  try {
    here = await import("./passage-room.ts");
  } catch (error) {
    console.error(error);
    here = MISSING;
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const now = (): Passages => here;

/** The same as it comes, fetched where it is wanted. */
export function usePassages(wanted: boolean): Passages {
  useEffect(() => {
    if (wanted) void fetchPassages();
  }, [wanted]);
  return useSyncExternalStore(wanted ? listen : never, now, now);
}
