import { queryOptions } from "@tanstack/react-query";
import { OWN } from "./own-key.ts";
import { storeFor } from "./store/the-store.ts";

/** The title of a deleted article that still lies in this browser's bin; null where none of that id does. Fails with StoreUnavailable. */
export function binnedQuery(id: string) {
  return queryOptions({
    queryKey: [OWN, "binned", id],
    queryFn: async ({ client }): Promise<string | null> => {
      const store = await storeFor(client);
      return (await store.bin()).find((item) => item.id === id)?.title ?? null;
    },
    // Another tab may have deleted it just now.
    staleTime: 0,
  });
}
