import { queryOptions } from "@tanstack/react-query";
import type { LibraryEntry } from "./model.ts";
import { softly } from "./softly.ts";
import { OWN } from "./own-key.ts";
import { storeFor } from "./store/the-store.ts";

export interface OwnLibrary {
  /** Newest first. */
  readonly articles: readonly LibraryEntry[];
  /** Why the reader's own articles are not here, in a sentence; null when they are. */
  readonly notice: string | null;
}

/**
 * The reader's own articles. Apart from `libraryQuery`, so that the bundled ones stand there at once and whatever becomes
 * of these; that they cannot be had is part of the answer. `inOneList` puts the two lists together.
 */
export function ownLibraryQuery() {
  return queryOptions({
    queryKey: [OWN, "library"],
    // Whoever leaves the list before it is whole wants another page, which is not to wait for the rest of it.
    queryFn: async ({ client, signal }): Promise<OwnLibrary> => {
      const { value, notice } = await softly(async () => (await storeFor(client)).entries(signal), []);
      return { articles: value, notice };
    },
    // The store tells of every change; asking again without one finds the same.
    staleTime: Infinity,
    // Comparing ten thousand lines with those before takes longer than drawing the few that are seen.
    structuralSharing: false,
  });
}
