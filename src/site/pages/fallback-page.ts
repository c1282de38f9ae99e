import { ROOT_MARK } from "../../offline/fallback.ts";
import { page } from "./page.ts";
import type { SiteParts } from "./pages.ts";

/**
 * The page with which the service worker answers an address that no kept file answers: empty, to be drawn by the
 * scripts. Its styles are a file, for their addresses follow from where that lies; inlined ones would need a hash of
 * each place that the site may be served from.
 */
export function fallbackPage(site: SiteParts, stylesheet: string): string {
  const html = page(
    {
      head: {
        title: site.renderer.titleOf(null),
        description: "A page of this site, drawn without a network.",
        path: "/",
        language: "en",
        type: "website",
        structured: [],
        picture: null,
      },
      body: "",
      state: {
        id: site.renderer.PAGE_STATE_ID,
        value: { toRoot: ROOT_MARK, library: site.libraryFile, queries: [] },
      },
      toRoot: ROOT_MARK,
      forward: null,
      needs: [],
    },
    { ...site.built, css: "" },
  );
  return html.replace("<style></style>", () => `<link rel="stylesheet" href="${ROOT_MARK}${stylesheet}">`);
}
