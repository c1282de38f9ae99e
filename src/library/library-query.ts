import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./fetch-json.ts";
import type { DataSource, Library } from "./model.ts";

/** The list of articles. Never stale: the file's name changes with its content. */
export function libraryQuery(source: DataSource) {
  return queryOptions({
    queryKey: ["library"],
    queryFn: ({ signal }) => fetchJson<Library>(`${source.root}${source.library}`, signal),
    staleTime: Infinity,
  });
}
