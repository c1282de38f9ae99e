import type { QueryKey } from "@tanstack/react-query";

/** What a prerendered page carries for the scripts, as JSON at the end of its body. */
export interface PageState {
  /** The way from this page to the site's root: "./", "../../". */
  readonly toRoot: string;
  /** The library's file, from the root. */
  readonly library: string;
  /** What the page was written with, by query: no moment of writing in it, so that the same page is the same bytes. */
  readonly queries: readonly (readonly [key: QueryKey, data: unknown])[];
}

export const PAGE_STATE_ID = "page-state";

/** Whether a value is what the build writes into its pages. */
export function isPageState(value: unknown): value is PageState {
  return (
    typeof value === "object" &&
    value !== null &&
    "toRoot" in value &&
    typeof value.toRoot === "string" &&
    "library" in value &&
    typeof value.library === "string" &&
    "queries" in value &&
    Array.isArray(value.queries)
  );
}
