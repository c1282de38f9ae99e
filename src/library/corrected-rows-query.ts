import { queryOptions } from "@tanstack/react-query";
import { correctedBundled } from "./corrected-bundled.ts";
import type { DataSource } from "./model.ts";
import { OWN } from "./own-key.ts";
import { searchRowOf } from "./search/search-row.ts";

/** What searching needs of the bundled articles that the reader has corrected. */
export function correctedRowsQuery(source: DataSource) {
  return queryOptions({
    queryKey: [OWN, "corrected-rows"],
    queryFn: async ({ client }) => (await correctedBundled(client, source)).map(searchRowOf),
    staleTime: Infinity,
    structuralSharing: false,
  });
}
