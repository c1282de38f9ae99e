import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PeopleDecision, PersonKey } from "../../library/people/model.ts";
import { storeFor } from "../../library/store/the-store.ts";

type Verdict =
  | { readonly what: "same" | "different"; readonly keys: readonly [PersonKey, PersonKey] }
  | { readonly what: "apart"; readonly key: PersonKey; readonly article: string };

export interface Deciding {
  readonly decide: (verdict: Verdict) => void;
  readonly undo: (id: string) => void;
  /** Why the last one was not kept, a sentence; null when it was. */
  readonly fault: string | null;
}

/** Keeps in this browser what the reader says about who is who; the lists follow by themselves. */
export function useDecide(): Deciding {
  const client = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: async (wanted: { readonly add: PeopleDecision } | { readonly remove: string }) => {
      const store = await storeFor(client);
      await ("add" in wanted ? store.setDecision(wanted.add) : store.removeDecision(wanted.remove));
    },
  });
  return {
    decide: (verdict) =>
      mutate({ add: { id: crypto.randomUUID(), made: new Date().toISOString(), ...verdict } }),
    undo: (id) => mutate({ remove: id }),
    fault: error === null ? null : error.message,
  };
}
