import { queryOptions } from "@tanstack/react-query";
import type { LibraryEntry } from "./model.ts";
import { softly } from "./softly.ts";
import { OWN } from "./own-key.ts";
import { storeFor } from "./store/the-store.ts";

export interface OwnFront {
  /** The newest of the reader's own articles, some dozens, newest first. */
  readonly entries: readonly LibraryEntry[];
  /** How many there are in all. */
  readonly all: number;
  /** Why the reader's own articles are not here, in a sentence; null when they are. */
  readonly notice: string | null;
}

/** The beginning of the list of the reader's own articles, whatever its length: drawn before all of it is here. */
export function ownFrontQuery() {
  return queryOptions({
    queryKey: [OWN, "front"],
    queryFn: async ({ client }): Promise<OwnFront> => {
      const { value, notice } = await softly(async () => (await storeFor(client)).front(), {
        entries: [],
        all: 0,
      });
      return { ...value, notice };
    },
    staleTime: Infinity,
  });
}
