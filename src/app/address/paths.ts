import type { View } from "../../reader/choice.ts";

/** Screens that have one address each; what they show stands in its query. */
const FOLDERS = ["add", "people", "search", "timeline", "keep"] as const;
export type Folder = (typeof FOLDERS)[number];

/** Where the reader is. Every path of the site and its maker stand in this one file. */
export type Route =
  | { readonly name: "library" | Folder }
  | { readonly name: "article"; readonly id: string; readonly view: View }
  /** A reader's own article: its id stands in the query (address.ts), for there is no file of its own to serve. */
  | { readonly name: "own"; readonly view: View }
  | { readonly name: "quote"; readonly id: string; readonly statement: string }
  | { readonly name: "nowhere"; readonly path: string };

const VIEW_FOLDER: Readonly<Record<View, string>> = { text: "", quotes: "quotes/", timeline: "timeline/" };

/** Site paths: from the site's root, with a slash at both ends, whatever folder the site is served from. */
export const paths = {
  library: (): string => "/",
  folder: (name: Folder): string => `/${name}/`,
  article: (id: string, view: View = "text"): string => `/a/${encodeURIComponent(id)}/${VIEW_FOLDER[view]}`,
  own: (view: View = "text"): string => `/own/${VIEW_FOLDER[view]}`,
  quote: (id: string, statement: string): string =>
    `/a/${encodeURIComponent(id)}/q/${encodeURIComponent(statement)}/`,
} as const;

/** The one screen whose page may ask other sites for pages: a policy belongs to a page, so it is entered and left by a load. */
export function asksOthers(sitePath: string): boolean {
  return sitePath.startsWith(paths.folder("add"));
}

const ARTICLE = /^\/a\/([^/]+)\/?(?:(quotes|timeline)\/?|q\/([^/]+)\/?)?$/;
const OWN = /^\/own\/?(?:(quotes|timeline)\/?)?$/;

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The route of a site path; never throws: what is no route is "nowhere". */
export function routeOf(sitePath: string): Route {
  const path = sitePath.replace(/index\.html$/, "");
  if (path === "/" || path === "") return { name: "library" };
  const folder = FOLDERS.find((name) => path === `/${name}/` || path === `/${name}`);
  if (folder !== undefined) return { name: folder };
  const own = OWN.exec(path);
  if (own !== null) return { name: "own", view: viewOf(own[1]) };
  const match = ARTICLE.exec(path);
  const id = match?.[1] === undefined ? null : decoded(match[1]);
  if (match === null || id === null) return { name: "nowhere", path };
  if (match[3] !== undefined) {
    const statement = decoded(match[3]);
    return statement === null ? { name: "nowhere", path } : { name: "quote", id, statement };
  }
  return { name: "article", id, view: viewOf(match[2]) };
}

function viewOf(folder: string | undefined): View {
  return folder === "quotes" || folder === "timeline" ? folder : "text";
}

/** How many folders below the site's root a site path lies: "/a/x/" is 2. */
function depthOf(sitePath: string): number {
  return sitePath.split("/").length - 2;
}

/** "../../" for a page two folders down, "./" at the root: the way from a page to the site's root. */
export function rootFrom(sitePath: string): string {
  return "../".repeat(depthOf(sitePath)) || "./";
}

/**
 * A relative href from one site path to another (with its query and fragment). Relative, so that one build works in
 * any folder of any host, and the same on the server and in the browser, so that hydration finds what it expects.
 */
export function hrefFrom(here: string, to: string): string {
  return `${rootFrom(here)}${to.slice(1)}`;
}
