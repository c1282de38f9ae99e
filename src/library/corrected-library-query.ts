import { queryOptions } from "@tanstack/react-query";
import { correctedBundled } from "./corrected-bundled.ts";
import { libraryEntry } from "./library-entry.ts";
import type { DataSource, LibraryEntry } from "./model.ts";
import { OWN } from "./own-key.ts";

/** The lines of the bundled articles that the reader has corrected, by id: they stand for those that the build wrote. */
export function correctedLibraryQuery(source: DataSource) {
  return queryOptions({
    queryKey: [OWN, "corrected-library"],
    queryFn: async ({ client }): Promise<ReadonlyMap<string, LibraryEntry>> => {
      const readings = await correctedBundled(client, source);
      return new Map(readings.map((reading) => [reading.article.id, libraryEntry(reading, null)]));
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
}
