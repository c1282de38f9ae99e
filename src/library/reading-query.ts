import { queryOptions } from "@tanstack/react-query";
import type { Reading } from "../engine/model.ts";
import { NotInLibrary, fetchJson } from "./fetch-json.ts";
import { isReading } from "./guards.ts";
import { libraryQuery } from "./library-query.ts";
import type { DataSource } from "./model.ts";

/** One bundled article's Reading (for the reader's own see own-reading-query.ts); fails with NotInLibrary when there is no article of that id. */
export function readingQuery(source: DataSource, id: string) {
  return queryOptions({
    queryKey: ["reading", id],
    queryFn: async ({ client, signal }): Promise<Reading> => {
      const library = await client.ensureQueryData(libraryQuery(source));
      const file = library.articles.find((article) => article.id === id)?.file ?? null;
      if (file === null) {
        throw new NotInLibrary(`There is no article “${id}” here. It may have been renamed or taken down.`);
      }
      return fetchJson(`${source.root}${file}`, isReading, signal);
    },
    staleTime: Infinity,
    retry: (failures, error) => !(error instanceof NotInLibrary) && failures < 2,
  });
}
