import { QueryClient } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import type { Reading } from "../../engine/model.ts";
import { libraryQuery } from "../../library/library-query.ts";
import type { Library } from "../../library/model.ts";
import { readingQuery } from "../../library/reading-query.ts";
import { App } from "../app.tsx";
import type { PageState } from "./page-state.ts";
import { fetchPassages } from "../address/passages.ts";
import { rootFrom } from "../address/paths.ts";

export { paths, rootFrom } from "../address/paths.ts";
export { PICTURE, drawPicture } from "../../reader/share/picture.ts";
export { renderQuote } from "./quote-page.tsx";
export { PAGE_STATE_ID } from "./page-state.ts";
export { SHELLS } from "./shells.ts";
export { titleOf } from "../address/title.ts";

export interface PageData {
  readonly library: Library | null;
  readonly reading: Reading | null;
}

/** One page as the build writes it: the HTML inside the root element, and the state to hydrate it with. */
export async function renderPage(
  path: string,
  libraryFile: string,
  data: PageData,
): Promise<{ html: string; state: PageState }> {
  const client = new QueryClient();
  await fetchPassages();
  const source = { root: "/", library: libraryFile };
  if (data.library !== null) client.setQueryData(libraryQuery(source).queryKey, data.library);
  if (data.reading !== null) {
    client.setQueryData(readingQuery(source, data.reading.article.id).queryKey, data.reading);
  }
  const { prelude } = await prerender(
    <App site={{ base: "/", serverPath: path }} source={source} client={client} />,
    {
      // Everything stands in the HTML where it belongs: React must not move large sections behind a script.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        throw error;
      },
    },
  );
  const html = await new Response(prelude).text();
  // Without those that were only asked about.
  const known = client.getQueryCache().findAll({ predicate: ({ state }) => state.status === "success" });
  const queries = known.map(({ queryKey, state }) => [queryKey, state.data] as const);
  return { html, state: { toRoot: rootFrom(path), library: libraryFile, queries } };
}
