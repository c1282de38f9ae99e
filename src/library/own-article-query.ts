import { queryOptions } from "@tanstack/react-query";
import { OWN } from "./own-key.ts";
import { storeFor } from "./store/the-store.ts";

/** One of the reader's own articles as kept: source, origin, dates; null for an id that is not kept here. */
export function ownArticleQuery(id: string) {
  return queryOptions({
    queryKey: [OWN, "article", id],
    queryFn: async ({ client }) => (await storeFor(client)).article(id),
    staleTime: Infinity,
  });
}
