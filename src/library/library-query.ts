import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./fetch-json.ts";
import { isLibrary } from "./guards.ts";
import type { DataSource } from "./model.ts";

/** The list of articles. Never stale: the file's name changes with its content. */
export function libraryQuery(source: DataSource) {
  return queryOptions({
    queryKey: ["library"],
    queryFn: ({ signal }) => fetchJson(`${source.root}${source.library}`, isLibrary, signal),
    staleTime: Infinity,
  });
}
