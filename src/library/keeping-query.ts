import { queryOptions } from "@tanstack/react-query";
import { OWN } from "./own-key.ts";
import { softly } from "./softly.ts";
import type { BinItem, Usage } from "./store/model.ts";
import { storeFor } from "./store/the-store.ts";

export interface Keeping {
  readonly articles: number;
  readonly corrections: number;
  readonly decisions: number;
  /** Newest first. */
  readonly bin: readonly Omit<BinItem, "cached">[];
  /** Why nothing is kept, in a sentence; null when something can be. */
  readonly notice: string | null;
}

const NOTHING: Omit<Keeping, "notice"> = { articles: 0, corrections: 0, decisions: 0, bin: [] };

/** How much is kept in this browser, and what lies in its bin. */
export function keepingQuery() {
  return queryOptions({
    queryKey: [OWN, "keeping"],
    queryFn: async ({ client }): Promise<Keeping> => {
      const { value, notice } = await softly(async () => {
        const store = await storeFor(client);
        const [front, lists, decisions, bin] = await Promise.all([
          store.front(),
          store.allCorrections(),
          store.decisions(),
          store.bin(),
        ]);
        const corrections = lists.reduce((sum, { list }) => sum + list.length, 0);
        return { articles: front.all, corrections, decisions: decisions.length, bin };
      }, NOTHING);
      return { ...value, notice };
    },
    staleTime: Infinity,
  });
}

/** What the browser says of the room used; null where it does not tell. Apart, since it takes its time to reckon that. */
export function usageQuery() {
  return queryOptions({
    queryKey: [OWN, "usage"],
    queryFn: async ({ client }): Promise<Usage | null> => {
      const { value } = await softly(async () => (await storeFor(client)).usage(), null);
      return value;
    },
    // The browser's estimate changes without the store's doing.
    staleTime: 0,
  });
}
