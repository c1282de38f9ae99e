import type { IDBPDatabase } from "idb";
import { faultOf } from "./faults.ts";
import { type Schema, STORES, type Writing } from "./schema.ts";

/**
 * One transaction over everything: what `work` writes is stored whole or, when anything fails (a full disc, a closed
 * connection, an error of `work` itself), not at all. Fails with one of faults.ts.
 */
export async function transact<T>(
  db: IDBPDatabase<Schema>,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  try {
    const writing = db.transaction(STORES, "readwrite");
    // Told below, or by `work`; without this the abort would also be reported as met by nobody.
    writing.done.catch(() => undefined);
    let result: T;
    try {
      result = await work(writing);
    } catch (error) {
      abort(writing);
      throw writing.error ?? error;
    }
    await writing.done;
    return result;
  } catch (error) {
    throw faultOf(error);
  }
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It was over already: the browser had aborted it, and its own error is the one to tell.
  }
}

/** A reading request, its failure told as one of faults.ts. */
export async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw faultOf(error);
  }
}
