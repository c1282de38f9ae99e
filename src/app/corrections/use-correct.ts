import { useMutation, useQueryClient } from "@tanstack/react-query";
import { correctedQuery } from "../../library/corrected-query.ts";
import type { Correction } from "../../library/corrections/model.ts";
import type { DataSource } from "../../library/model.ts";
import { OWN } from "../../library/own-key.ts";
import { storeFor } from "../../library/store/the-store.ts";

type List = readonly Correction[];

export interface Correcting {
  /** Keeps what `edit` makes of the list; `done` is called once it is kept. */
  readonly change: (edit: (list: List) => List, done: () => void) => void;
  /** Why the last one was not kept, a sentence; null when it was. */
  readonly fault: string | null;
}

/**
 * Keeps an article's corrections in this browser; the page follows by itself. The list is the one that this page shows:
 * where another tab has changed it since, nothing is overwritten, the reader is told, and the next attempt begins with
 * the new one.
 */
export function useCorrect(source: DataSource, article: string): Correcting {
  const client = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: async (edit: (list: List) => List) => {
      const { corrections } = await client.ensureQueryData(correctedQuery(source, article));
      const store = await storeFor(client);
      await store.setCorrections(article, edit(corrections.list), corrections.revision);
    },
    onError: () => void client.invalidateQueries({ queryKey: [OWN] }),
  });
  return {
    change: (edit, done) => mutate(edit, { onSuccess: done }),
    fault: error === null ? null : error.message,
  };
}
