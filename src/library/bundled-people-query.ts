import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { correctedBundled } from "./corrected-bundled.ts";
import { fetchJson } from "./fetch-json.ts";
import { libraryQuery } from "./library-query.ts";
import type { DataSource } from "./model.ts";
import { appearancesOf } from "./people/appearances-of.ts";
import type { Appearance } from "./people/model.ts";
import { areTexts, hasFields } from "./store/guards.ts";

/** Everyone in the bundled articles, as the build wrote them down beside the library. */
function bundledPeopleQuery(source: DataSource) {
  return queryOptions({
    queryKey: ["bundled-people"],
    queryFn: async ({ client, signal }) => {
      const library = await client.ensureQueryData(libraryQuery(source));
      return fetchJson(`${source.root}${library.people}`, areAppearances, signal);
    },
    staleTime: Infinity,
  });
}

/** The same, those of articles that the reader has corrected as these are to be shown. */
export async function bundledPeople(client: QueryClient, source: DataSource): Promise<readonly Appearance[]> {
  const [built, corrected] = await Promise.all([
    client.ensureQueryData(bundledPeopleQuery(source)),
    correctedBundled(client, source),
  ]);
  const instead = new Set(corrected.map(({ article }) => article.id));
  return [...built.filter((one) => !instead.has(one.article)), ...corrected.flatMap(appearancesOf)];
}

/** Whether a value is the people of the bundled articles, as far as its outline tells. */
function areAppearances(value: unknown): value is readonly Appearance[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one) => hasFields(one) && areTexts(one, ["person", "article"]) && Array.isArray(one["statements"]),
    )
  );
}
