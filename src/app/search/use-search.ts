import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { correctedRowsQuery } from "../../library/corrected-rows-query.ts";
import type { DataSource } from "../../library/model.ts";
import type { Found, SearchQuery } from "../../library/search/model.ts";
import { searchClient } from "./search-client.ts";

const SEARCH = "search";

function searchQuery(bundled: string, query: SearchQuery) {
  return queryOptions({
    queryKey: [SEARCH, bundled, query],
    queryFn: async () => searchClient(bundled).find(query),
    // The last answer stays in sight until the next one is here.
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export interface SearchState {
  /** Null before anything was found out. */
  readonly found: Found | null;
  /** Whether `found` answers the present question, and not the one before. */
  readonly current: boolean;
  /** False while more may be found, as the library is still being read. */
  readonly whole: boolean;
  /** What could not be looked through, a sentence each. */
  readonly faults: readonly string[];
}

/** What is found, anew with every change of the question or of the library; `bundled` is the address of the site's rows. */
export function useSearch(source: DataSource, bundled: string, query: SearchQuery): SearchState {
  const queries = useQueryClient();
  const corrected = useQuery(correctedRowsQuery(source)).data;
  const { data, isPlaceholderData } = useQuery(searchQuery(bundled, query));
  useEffect(
    () =>
      searchClient(bundled).listen((changed) => {
        if (changed) void queries.invalidateQueries({ queryKey: [SEARCH] });
      }),
    [bundled, queries],
  );
  useEffect(() => {
    if (corrected !== undefined) searchClient(bundled).instead(corrected);
  }, [bundled, corrected]);
  const faults = useSyncExternalStore(
    (onChange) => searchClient(bundled).listen(onChange),
    () => searchClient(bundled).faults(),
    () => NO_FAULTS,
  );
  return {
    found: data?.found ?? null,
    current: data !== undefined && !isPlaceholderData,
    whole: data?.whole ?? false,
    faults,
  };
}

const NO_FAULTS: readonly string[] = [];
