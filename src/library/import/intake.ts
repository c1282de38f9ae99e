import type { Desk } from "./desk.ts";
import { sourceOf } from "./draft.ts";
import type { Given } from "./import-document.ts";
import { type Before, isStorable, type Item, type Offer } from "./item.ts";
import type { Answer } from "./jobs.ts";
import type { Draft, Imported } from "./model.ts";
import { ownId } from "./own-id.ts";
import { type Shelf, storeItems } from "./store-items.ts";

export interface Intake {
  readonly items: () => readonly Item[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly add: (offers: readonly Offer[]) => void;
  /** Corrects a draft; the engine looks at it anew. */
  readonly edit: (key: number, draft: Draft) => void;
  /** Takes documents out of the list; one that is being read is stopped. */
  readonly drop: (keys: readonly number[]) => void;
  /** Of those taken out last, the ones that had been read: `restore` brings them back. */
  readonly dropped: () => readonly Item[];
  readonly restore: () => void;
  /** Stores what is ready; those that cannot be say why. */
  readonly store: (keys: readonly number[]) => Promise<void>;
  readonly close: () => void;
}

/** How long the reader may rest between two keys before the engine looks again, in milliseconds. */
const PAUSE = 400;
/** In milliseconds. */
const TOLD_EVERY = 100;
/** How many articles are stored in one go. */
const BATCH = 25;

/** The queue of documents that are being added: read one after the other, looked over, stored. */
export function openIntake(desk: Desk, shelf: () => Promise<Shelf>, now: () => string): Intake {
  let items: readonly Item[] = [];
  let dropped: readonly Item[] = [];
  let nextKey = 1;
  const offers = new Map<number, Offer>();
  const stops = new Map<number, AbortController>();
  const pauses = new Map<number, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();

  let told: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    if (told !== null) clearTimeout(told);
    told = null;
    for (const listener of listeners) listener();
  };
  const set = (next: readonly Item[]): void => {
    items = next;
    tell();
  };
  // What the queue does by itself is told a few times a second, however much it does.
  const change = (key: number, part: Partial<Item>): void => {
    items = items.map((item) => (item.key === key ? { ...item, ...part } : item));
    told ??= setTimeout(tell, TOLD_EVERY);
  };
  const itemOf = (key: number): Item | undefined => items.find((item) => item.key === key);

  const look = async (key: number, draft: Draft, signal: AbortSignal): Promise<void> => {
    if (draft.text.trim() === "") return;
    const job = { what: "read", id: idOf(draft), source: sourceOf(draft) } as const;
    const answer = await desk.ask(job, signal);
    if (itemOf(key)?.draft !== draft) return;
    if ("reading" in answer) change(key, { reading: answer.reading, fresh: true, problem: null });
    else if ("problem" in answer) change(key, { problem: answer.problem });
  };

  const lookSoon = (key: number, draft: Draft): void => {
    clearTimeout(pauses.get(key));
    const again = (): void => {
      const stop = new AbortController();
      stops.set(key, stop);
      look(key, draft, stop.signal).catch(() => undefined);
    };
    pauses.set(key, setTimeout(again, PAUSE));
  };

  const importedOf = async (
    given: Given | Before | { readonly problem: string },
    signal: AbortSignal,
  ): Promise<Imported | Answer> => {
    if ("problem" in given) return given;
    if (given.from === "draft") return { draft: given.draft, told: given.told, encoding: null };
    const answer = await desk.ask({ what: "import", given }, signal);
    return "imported" in answer ? answer.imported : answer;
  };

  const take = async (key: number, offer: Offer): Promise<void> => {
    const stop = new AbortController();
    stops.set(key, stop);
    change(key, { stage: "reading" });
    const given = await offer.load(stop.signal);
    const imported = await importedOf(given, stop.signal);
    if ("problem" in imported) {
      change(key, { stage: "failed", problem: imported.problem });
    } else if ("draft" in imported) {
      const draft = { ...imported.draft, ...offer.known };
      change(key, { draft, told: imported.told });
      await look(key, draft, stop.signal);
      change(key, { stage: "ready" });
    }
  };

  let working = false;
  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    for (let next = waiting(items); next !== undefined; next = waiting(items)) {
      const { key } = next;
      const offer = offers.get(key);
      offers.delete(key);
      try {
        if (offer === undefined) change(key, { stage: "failed", problem: "It was lost on the way." });
        else await take(key, offer);
      } catch (error) {
        if (itemOf(key) !== undefined) change(key, { stage: "failed", problem: wordsOf(error) });
      }
      stops.delete(key);
    }
    working = false;
  };

  const storeBatch = async (batch: readonly Item[]): Promise<void> => {
    try {
      const became = await storeItems(await shelf(), batch, now());
      for (const { key } of batch)
        change(key, { stage: "stored", problem: null, became: became.get(key) ?? null });
    } catch (error) {
      for (const { key } of batch) change(key, { problem: wordsOf(error) });
    }
  };

  return {
    items: () => items,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (list) => {
      const added = list.map((offer): Item => {
        const key = nextKey;
        nextKey += 1;
        offers.set(key, offer);
        const { name, origin, id = crypto.randomUUID(), edited = false } = offer;
        return {
          key,
          id,
          name,
          origin,
          stage: "waiting",
          draft: null,
          told: [],
          reading: null,
          fresh: false,
          problem: null,
          edited,
          became: null,
        };
      });
      set([...items, ...added]);
      void work();
    },
    edit: (key, draft) => {
      change(key, { draft, problem: null, fresh: false, edited: true });
      tell();
      lookSoon(key, draft);
    },
    drop: (keys) => {
      const gone = new Set(keys);
      dropped = items.filter(({ key, stage }) => gone.has(key) && stage === "ready");
      set(items.filter((item) => !gone.has(item.key)));
      for (const key of gone) {
        clearTimeout(pauses.get(key));
        offers.delete(key);
        stops.get(key)?.abort();
        stops.delete(key);
      }
    },
    dropped: () => dropped,
    restore: () => {
      const back = dropped;
      dropped = [];
      set([...items, ...back].toSorted((a, b) => a.key - b.key));
      // Left out before the engine had looked again.
      for (const { key, draft, fresh } of back) if (draft !== null && !fresh) lookSoon(key, draft);
    },
    store: async (keys) => {
      const wanted = new Set(keys);
      const ready = items.filter((item) => wanted.has(item.key) && isStorable(item));
      for (let at = 0; at < ready.length; at += BATCH) await storeBatch(ready.slice(at, at + BATCH));
    },
    close: () => {
      for (const stop of stops.values()) stop.abort();
      desk.close();
    },
  };
}

function waiting(items: readonly Item[]): Item | undefined {
  return items.find((item) => item.stage === "waiting");
}

/** An article without a headline is named by its first words. */
function idOf({ title, text }: Draft): string {
  return ownId(title.trim() === "" ? text.trimStart() : title, text);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
