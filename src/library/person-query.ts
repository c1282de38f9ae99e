import { queryOptions } from "@tanstack/react-query";
import { bundledPeople } from "./bundled-people-query.ts";
import type { DataSource } from "./model.ts";
import { type Identities, bringTogether, identitiesOf } from "./people/decide.ts";
import type { Appearance, PersonKey, PersonSummary } from "./people/model.ts";
import { newestFirst, summariesOf } from "./people/summarise.ts";
import { softly } from "./softly.ts";
import type { OwnStore } from "./store/model.ts";
import { OWN } from "./own-key.ts";
import { storeFor } from "./store/the-store.ts";

export interface PersonPage {
  /** Null for a key that no article knows. */
  readonly person: PersonSummary | null;
  /** Newest article first, the undated last; `person` is each one's own key, as its article gives it. */
  readonly appearances: readonly Appearance[];
  /** On whose page anybody of an appearance stands. */
  readonly pageOf: Identities["pageOf"];
  /** Why the reader's own articles are missing here, in a sentence; null when they are not. */
  readonly notice: string | null;
}

/** One person in all articles; whom the reader merged with them is among them, and either's key leads here. */
export function personQuery(source: DataSource, key: PersonKey) {
  return queryOptions({
    queryKey: [OWN, "person", key],
    queryFn: async ({ client }): Promise<PersonPage> => {
      const [bundled, { value, notice }] = await Promise.all([
        bundledPeople(client, source),
        softly(async () => ownAppearances(await storeFor(client), key), {
          identities: identitiesOf([]),
          appearances: [],
        }),
      ]);
      const { identities } = value;
      const page = identities.pageOf({ person: key, article: "" });
      const appearances = [...bundled, ...value.appearances]
        .filter((one) => identities.pageOf(one) === page)
        .toSorted(newestFirst);
      // Named as in the list of everyone.
      const [summed] = bringTogether(summariesOf(appearances), { ...identities, pageOf: () => page });
      // Two who were brought together may both stand in one article.
      const articles = new Set(appearances.map(({ article }) => article)).size;
      return {
        person: summed === undefined ? null : { ...summed, articles },
        appearances,
        pageOf: identities.pageOf,
        notice,
      };
    },
    staleTime: Infinity,
    // There is a function in it.
    structuralSharing: false,
  });
}

async function ownAppearances(store: OwnStore, key: PersonKey) {
  const identities = identitiesOf(await store.decisions());
  return { identities, appearances: await store.appearances(identities.keysOn(key)) };
}
