import { type IDBPDatabase, openDB } from "idb";
import { CLOSED, TAKEN, StoreUnavailable, faultOf, refused } from "./faults.ts";
import { migrate } from "./migrate.ts";
import { DATABASE, SCHEMA, type Schema } from "./schema.ts";

/**
 * The database in its present form, migrated if it was of an older one. A later version that another tab opens is let
 * in: this connection closes and `onClosed` gets a sentence about it. Fails with StoreUnavailable or StoreFull.
 */
export async function openDatabase(onClosed: (message: string) => void): Promise<IDBPDatabase<Schema>> {
  if (!("indexedDB" in globalThis)) throw refused(undefined);
  let migrating: Promise<void> | null = null;
  try {
    const db = await openDB<Schema>(DATABASE, SCHEMA, {
      upgrade(opened, from, _to, writing) {
        migrating = migrate(opened, from, writing).catch((error: unknown) => {
          writing.abort();
          throw error;
        });
        // Told below: the browser itself would only say that the upgrade was aborted.
        migrating.catch(() => undefined);
        writing.done.catch(() => undefined);
      },
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        onClosed(CLOSED);
      },
      terminated() {
        onClosed(TAKEN);
      },
    });
    return db;
  } catch (error) {
    // What broke the upgrade says more than that it was aborted.
    const cause: unknown = migrating === null ? error : await reasonOf(migrating, error);
    // Firefox answers so in a private window, and every browser where the address may keep nothing.
    if (cause instanceof DOMException && cause.name === "InvalidStateError") throw refused(cause);
    const fault = faultOf(cause);
    throw fault instanceof TypeError
      ? new StoreUnavailable(
          "What is kept in this browser is damaged and could not be brought to the present form. Nothing was changed.",
          { cause: fault },
        )
      : fault;
  }
}

async function reasonOf(migrating: Promise<void>, otherwise: unknown): Promise<unknown> {
  try {
    await migrating;
    return otherwise;
  } catch (error) {
    return error;
  }
}
