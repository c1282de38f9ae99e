import type { DraftShelf, KeptDraft } from "./draft-shelf.ts";
import type { Intake } from "./intake.ts";
import type { Item, Offer } from "./item.ts";

/** A kept draft on its way back into the queue, as it was. */
function offerOf({ id, name, origin, draft, told, edited }: KeptDraft): Offer {
  return { id, name, origin, edited, load: () => Promise.resolve({ from: "draft", draft, told }) };
}

export interface Keeper {
  /** Once what is kept is as the queue is now: before the page is left for good. Never fails. */
  readonly settled: () => Promise<void>;
  readonly end: () => void;
}

const isDraft = (item: Item): item is Item & { draft: NonNullable<Item["draft"]> } =>
  item.draft !== null && item.stage !== "stored";

/**
 * Brings back what was read and not added when this screen was left, and keeps from now on what is in the queue: each draft as it
 * changes, and none that was added or left out. `onKept` hears how many came back; `onFault` hears once, in a sentence, that
 * drafts cannot be kept.
 */
export function keepDrafts(
  intake: Intake,
  shelf: DraftShelf,
  now: () => number,
  onKept: (count: number) => void,
  onFault: (message: string) => void,
): Keeper {
  const kept = new Map<string, Item["draft"]>();
  let ended = false;
  let writing: Promise<void> = Promise.resolve();
  const fault = (error: unknown): void => {
    ended = true;
    onFault(error instanceof Error ? error.message : String(error));
  };
  // One after the other, so that the last word of a draft is the one that stays.
  const write = (work: () => Promise<void>): void => {
    writing = writing.then(work).catch(fault);
  };
  const follow = (): void => {
    if (ended) return;
    const drafts = intake.items().filter(isDraft);
    const changed = drafts.filter(({ id, draft }) => kept.get(id) !== draft);
    // One that came back and is still waiting to be read has no draft yet.
    const here = new Set(intake.items().flatMap(({ id, stage }) => (stage === "stored" ? [] : [id])));
    const gone = [...kept.keys()].filter((id) => !here.has(id));
    for (const { id, draft } of changed) kept.set(id, draft);
    for (const id of gone) kept.delete(id);
    if (gone.length > 0) write(async () => shelf.remove(gone));
    if (changed.length === 0) return;
    const at = now();
    const records = changed.map(({ id, name, origin, draft, told, edited }, by): KeptDraft => ({
      id,
      name,
      origin,
      draft,
      told,
      edited,
      at: at + by / changed.length,
    }));
    write(async () => shelf.put(records));
  };
  const begin = async (): Promise<void> => {
    try {
      const before = await shelf.all();
      if (before.length > 0) {
        for (const { id, draft } of before) kept.set(id, draft);
        intake.add(before.map(offerOf));
        onKept(before.length);
      }
    } catch (error) {
      fault(error);
    }
  };
  const stop = intake.subscribe(follow);
  void begin();
  return {
    settled: async () => {
      follow();
      await writing;
    },
    end: () => {
      follow();
      ended = true;
      stop();
    },
  };
}
