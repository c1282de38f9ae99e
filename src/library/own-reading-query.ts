import { queryOptions } from "@tanstack/react-query";
import type { Reading } from "../engine/model.ts";
import { correct } from "./corrections/correct.ts";
import { NotInLibrary } from "./fetch-json.ts";
import { ownFound } from "./own-found.ts";
import { OWN } from "./own-key.ts";
import { StoreUnavailable } from "./store/faults.ts";
import { storeFor } from "./store/the-store.ts";

/**
 * The Reading of one of the reader's own articles, their corrections applied; fails with NotInLibrary when none of that id is kept here, and with
 * StoreUnavailable. Apart from `readingQuery`, so that the page of a bundled article carries nothing of it.
 */
export function ownReadingQuery(id: string) {
  return queryOptions({
    queryKey: [OWN, "reading", id],
    queryFn: async ({ client }): Promise<Reading> => {
      const store = await storeFor(client);
      const [found, { list }] = await Promise.all([ownFound(store, id), store.corrections(id)]);
      if (found === null) {
        throw new NotInLibrary(
          "This article is not kept in this browser. It is in the browser it was added in, or it was deleted.",
        );
      }
      return correct(found, list).reading;
    },
    staleTime: Infinity,
    retry: (failures, error) =>
      !(error instanceof NotInLibrary) && !(error instanceof StoreUnavailable) && failures < 2,
  });
}
