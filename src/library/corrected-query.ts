import { queryOptions } from "@tanstack/react-query";
import type { DataSource } from "./model.ts";
import { OWN } from "./own-key.ts";

/**
 * An article with the reader's corrections, bundled or own. What it takes is fetched only when it is asked for: an
 * article's page shows the engine's Reading first. Fails as the store does, and as `readingQuery` does.
 */
export function correctedQuery(source: DataSource, id: string) {
  return queryOptions({
    queryKey: [OWN, "corrected", id],
    queryFn: async ({ client }) =>
      (await import("./corrected-reading.ts")).correctedReading(client, source, id),
    staleTime: Infinity,
    // A Reading is large, and is either the same object or another one.
    structuralSharing: false,
    retry: false,
  });
}
