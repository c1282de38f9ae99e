import { queryOptions } from "@tanstack/react-query";
import { OWN } from "./own-key.ts";
import { storeFor } from "./store/the-store.ts";

/** The reader's corrections of one article, bundled or own. */
export function correctionsQuery(article: string) {
  return queryOptions({
    queryKey: [OWN, "corrections", article],
    queryFn: async ({ client }) => (await storeFor(client)).corrections(article),
    staleTime: Infinity,
  });
}
