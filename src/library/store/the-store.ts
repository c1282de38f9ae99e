import type { QueryClient } from "@tanstack/react-query";
import { OWN } from "../own-key.ts";
import type { OwnStore, StoreChange } from "./model.ts";
import { openStore } from "./open-store.ts";

const stores = new WeakMap<QueryClient, Promise<OwnStore>>();

/**
 * The client's one connection, opened when first asked for. Whatever changes in it, in
 * this tab or another, makes the client's queries ask again. An attempt that failed is made again when asked again. Fails
 * with StoreUnavailable.
 */
export async function storeFor(client: QueryClient): Promise<OwnStore> {
  const opening = stores.get(client) ?? openFor(client);
  stores.set(client, opening);
  try {
    return await opening;
  } catch (error) {
    stores.delete(client);
    throw error;
  }
}

async function openFor(client: QueryClient): Promise<OwnStore> {
  const store = await openStore();
  store.subscribe((change) => invalidate(client, change));
  return store;
}

function invalidate(client: QueryClient, change: StoreChange): void {
  // A closed connection answers nothing any more: what is shown stays, and the next question gets the sentence.
  if (change.what !== "closed") void client.invalidateQueries({ queryKey: [OWN] });
}
