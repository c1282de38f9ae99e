import type { Found, SearchQuery, SearchRow } from "./model.ts";

/** What a page sends to the search's worker. */
export type Ask =
  /** Once, first: where the rows of the site's own articles lie; null where it has none. */
  | { readonly ask: "begin"; readonly bundled: string | null }
  /** The rows of the site's own articles that the reader has corrected: they stand for the built ones, until the next such list. */
  | { readonly ask: "instead"; readonly rows: readonly SearchRow[] }
  | { readonly ask: "find"; readonly number: number; readonly query: SearchQuery };

/** What the worker sends back. */
export type Answer =
  /** `whole` is false while articles are still being read: what is found so far, and `changed` follows. */
  | { readonly answer: "found"; readonly number: number; readonly found: Found; readonly whole: boolean }
  /** Some of the library could not be looked through: a sentence for the reader. */
  | { readonly answer: "fault"; readonly message: string }
  /** Articles came, went or changed: what was found may be others now. */
  | { readonly answer: "changed" };
