import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { faultOf, refused } from "../store/faults.ts";
import type { OwnArticle } from "../store/model.ts";
import type { Draft } from "./model.ts";

/** A document that was read and not added yet, as it is kept while the reader is elsewhere. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  readonly origin: OwnArticle["origin"];
  readonly draft: Draft;
  readonly told: readonly string[];
  /** The reader changed it by hand. */
  readonly edited: boolean;
  /** Milliseconds since 1970; they come back in this order. */
  readonly at: number;
}

export interface DraftShelf {
  /** Oldest first. */
  readonly all: () => Promise<readonly KeptDraft[]>;
  readonly put: (drafts: readonly KeptDraft[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft };
}

/**
 * Drafts lie in a database of their own: they come and go with every key that is pressed, are no part of a backup, and no
 * fault of theirs may reach the articles.
 */
const DATABASE = "on-the-record-drafts";

async function opened(): Promise<IDBPDatabase<Schema>> {
  if (!("indexedDB" in globalThis)) throw refused(undefined);
  return openDB<Schema>(DATABASE, 1, {
    upgrade(db) {
      db.createObjectStore("drafts", { keyPath: "id" });
    },
  });
}

/** Every method fails with StoreUnavailable or StoreFull, whose message is a sentence for the reader. */
export function openDraftShelf(): DraftShelf {
  let db: Promise<IDBPDatabase<Schema>> | null = null;
  const using = async <T>(work: (shelf: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      db ??= opened();
      return await work(await db);
    } catch (error) {
      db = null;
      throw faultOf(error);
    }
  };
  return {
    all: () => using(async (shelf) => (await shelf.getAll("drafts")).toSorted((a, b) => a.at - b.at)),
    put: (drafts) =>
      using(async (shelf) => {
        const writing = shelf.transaction("drafts", "readwrite");
        await Promise.all([...drafts.map(async (one) => writing.store.put(one)), writing.done]);
      }),
    remove: (ids) =>
      using(async (shelf) => {
        const writing = shelf.transaction("drafts", "readwrite");
        await Promise.all([...ids.map(async (id) => writing.store.delete(id)), writing.done]);
      }),
  };
}
