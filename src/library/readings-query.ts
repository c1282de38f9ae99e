import { queryOptions } from "@tanstack/react-query";
import type { Reading } from "../engine/model.ts";
import type { DataSource } from "./model.ts";
import { readingQuery } from "./reading-query.ts";
import { OWN } from "./own-key.ts";
import { ownReadingQuery } from "./own-reading-query.ts";
import { isOwn } from "./article-id.ts";

export interface Readings {
  /** In the order of the ids asked for. */
  readonly readings: readonly Reading[];
  /** Those that could not be had, each with its sentence. */
  readonly lost: readonly string[];
}

/** Several articles' Readings at once; one that cannot be had does not lose the others. */
export function readingsQuery(source: DataSource, ids: readonly string[]) {
  return queryOptions({
    // Own articles may be among them: what changes in the store makes this ask again.
    queryKey: [OWN, "readings", ids],
    queryFn: async ({ client }): Promise<Readings> => {
      const settled = await Promise.allSettled(
        ids.map(async (id) =>
          isOwn(id)
            ? client.ensureQueryData(ownReadingQuery(id))
            : client.ensureQueryData(readingQuery(source, id)),
        ),
      );
      return {
        readings: settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])),
        lost: [
          ...new Set(settled.flatMap((one) => (one.status === "rejected" ? [messageOf(one.reason)] : []))),
        ],
      };
    },
    staleTime: Infinity,
  });
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
