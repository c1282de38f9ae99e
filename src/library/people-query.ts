import { queryOptions } from "@tanstack/react-query";
import { bundledPeople } from "./bundled-people-query.ts";
import type { DataSource } from "./model.ts";
import { bringTogether, identitiesOf } from "./people/decide.ts";
import type { Appearance, PeopleDecision, PersonSummary } from "./people/model.ts";
import { summariesOf } from "./people/summarise.ts";
import { softly } from "./softly.ts";
import type { OwnStore } from "./store/model.ts";
import { OWN } from "./own-key.ts";
import { storeFor } from "./store/the-store.ts";

export interface People {
  /** One for each person's page, in no particular order. */
  readonly people: readonly PersonSummary[];
  readonly decisions: readonly PeopleDecision[];
  /** Why people of the reader's own articles are missing, in a sentence; null when they are here. */
  readonly notice: string | null;
}

interface OwnPeople {
  readonly people: readonly PersonSummary[];
  readonly decisions: readonly PeopleDecision[];
  /** Every own appearance of those from whom an article was parted: their sums must be made anew. */
  readonly parted: readonly Appearance[];
}

async function ownPeople(store: OwnStore): Promise<OwnPeople> {
  const [people, decisions] = await Promise.all([store.people(), store.decisions()]);
  const { parted } = identitiesOf(decisions);
  return {
    people: people.filter((one) => !parted.includes(one.person)),
    decisions,
    parted: await store.appearances(parted),
  };
}

/** Everyone in all articles, bundled and own, with the reader's merges and splits heeded. */
export function peopleQuery(source: DataSource) {
  return queryOptions({
    queryKey: [OWN, "people"],
    queryFn: async ({ client }): Promise<People> => {
      const [bundled, { value, notice }] = await Promise.all([
        bundledPeople(client, source),
        softly(async () => ownPeople(await storeFor(client)), { people: [], decisions: [], parted: [] }),
      ]);
      const identities = identitiesOf(value.decisions);
      const counted = summariesOf([...bundled, ...value.parted], identities.pageOf);
      const people = bringTogether([...value.people, ...counted], identities);
      return { people, decisions: value.decisions, notice };
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
}
