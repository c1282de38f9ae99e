import { queryOptions } from "@tanstack/react-query";
import { breathe } from "./breathe.ts";
import type { DataSource } from "./model.ts";
import { OWN } from "./own-key.ts";
import { peopleQuery } from "./people-query.ts";
import { allOffers } from "./people/suggest.ts";

/** Of everyone in all articles, who may be the same as somebody else, by person. */
export function offersQuery(source: DataSource) {
  return queryOptions({
    queryKey: [OWN, "offers"],
    queryFn: async ({ client }) => {
      const { people, decisions } = await client.fetchQuery(peopleQuery(source));
      return allOffers(people, decisions, breathe);
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
}
