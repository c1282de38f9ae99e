import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PeopleDecision, PersonKey } from "../../library/people/model.ts";
import { storeFor } from "../../library/store/the-store.ts";

type Verdict =
  | { readonly what: "same" | "different"; readonly keys: readonly [PersonKey, PersonKey] }
  | { readonly what: "apart"; readonly key: PersonKey; readonly article: string };

export interface Deciding {
  readonly decide: (verdict: Verdict) => void;
  readonly undo: (id: string) => void;
  /** The decision that was made or taken back here last, and in no other tab. */
  readonly last: string | null;
  /** Why the last one was not kept, a sentence; null when it was. */
  readonly fault: string | null;
}

/** Keeps in this browser what the reader says about who is who; the lists follow by themselves. */
export function useDecide(): Deciding {
  const client = useQueryClient();
  const [last, setLast] = useState<string | null>(null);
  const { mutate, error } = useMutation({
    mutationFn: async (wanted: { readonly add: PeopleDecision } | { readonly remove: string }) => {
      const store = await storeFor(client);
      await ("add" in wanted ? store.setDecision(wanted.add) : store.removeDecision(wanted.remove));
    },
  });
  return {
    decide: (verdict) => {
      const id = crypto.randomUUID();
      setLast(id);
      mutate({ add: { id, made: new Date().toISOString(), ...verdict } });
    },
    undo: (id) => {
      setLast(id);
      mutate({ remove: id });
    },
    last,
    fault: error === null ? null : error.message,
  };
}
