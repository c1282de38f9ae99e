import type { Reading } from "../../engine/model.ts";
import type { OwnArticle } from "../store/model.ts";
import type { Desk } from "./desk.ts";
import { draftProblems, sourceOf } from "./draft.ts";
import type { Given } from "./import-document.ts";
import type { Answer } from "./jobs.ts";
import type { Draft, Imported } from "./model.ts";
import { ownId } from "./own-id.ts";

/** A document on its way into the library. */
export interface Item {
  readonly key: number;
  /** Of its own wherever it is kept. */
  readonly id: string;
  /** The file's name, the page's address, or what else it is called in the list. */
  readonly name: string;
  readonly origin: OwnArticle["origin"];
  /** ready = to be looked over and stored. */
  readonly stage: "waiting" | "reading" | "ready" | "stored" | "failed";
  readonly draft: Draft | null;
  /** What the reader should know of how the draft was made. */
  readonly told: readonly string[];
  /** What the engine found in the draft, or in the one before while it looks again. */
  readonly reading: Reading | null;
  /** Whether `reading` is of the draft as it is now. */
  readonly fresh: boolean;
  /** Why it failed, or could not be stored. */
  readonly problem: string | null;
  /** The reader changed the draft by hand. */
  readonly edited: boolean;
  /** What became of it in the library: new there, there already and left as it was, or there already with these details now. */
  readonly became: "new" | "kept" | "changed" | null;
}

/** A document that was read before, as it was left. */
interface Before {
  readonly from: "draft";
  readonly draft: Draft;
  readonly told: readonly string[];
}

/** A document to be taken in: `load` gives it, or a sentence that says why not. */
export interface Offer {
  readonly name: string;
  readonly origin: OwnArticle["origin"];
  readonly load: (signal: AbortSignal) => Promise<Given | Before | { readonly problem: string }>;
  /** Only for what was in the queue before. */
  readonly id?: string;
  readonly edited?: boolean;
  /** Fields that the sender knows better than the document. */
  readonly known?: Partial<Draft>;
}

/** What is used of the store. */
export interface Shelf {
  readonly article: (id: string) => Promise<OwnArticle | null>;
  readonly putMany: (
    list: readonly { readonly article: OwnArticle; readonly reading: Reading }[],
  ) => Promise<void>;
}

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
      const to = await shelf();
      const list: { article: OwnArticle; reading: Reading }[] = [];
      const became = new Map<number, Item["became"]>();
      for (const { key, draft, reading, origin, edited } of batch) {
        if (draft === null || reading === null) continue;
        const { id } = reading.article;
        const source = sourceOf(draft);
        const here = await to.article(id);
        // What the reader wrote by hand wins over what is kept; what was only read again does not.
        const changes = here !== null && edited && here.source !== source;
        became.set(key, here === null ? "new" : changes ? "changed" : "kept");
        if (here !== null && !changes) continue;
        const at = now();
        const article: OwnArticle =
          here === null
            ? { id, source, origin, added: at, changed: at, revision: 1 }
            : { ...here, source, changed: at, revision: here.revision + 1 };
        list.push({ article, reading });
      }
      if (list.length > 0) await to.putMany(list);
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
      clearTimeout(pauses.get(key));
      change(key, { draft, problem: null, fresh: false, edited: true });
      tell();
      const again = (): void => {
        const stop = new AbortController();
        stops.set(key, stop);
        look(key, draft, stop.signal).catch(() => undefined);
      };
      pauses.set(key, setTimeout(again, PAUSE));
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

/** Whether an item can be stored as it is now. */
export function isStorable(item: Item): boolean {
  return (
    item.stage === "ready" &&
    item.draft !== null &&
    item.fresh &&
    Object.keys(draftProblems(item.draft)).length === 0
  );
}

/** An article without a headline is named by its first words. */
function idOf({ title, text }: Draft): string {
  return ownId(title.trim() === "" ? text.trimStart() : title, text);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
