import { createContext, useContext } from "react";
import { useLocationProperty, usePathname, useSearch } from "wouter/use-browser-location";

/** What the server knows of the address, and where the site's root is. Set once, at the top. */
export interface Site {
  /** Absolute path of the site's root, with a slash at both ends: "/" or "/reader/". */
  readonly base: string;
  /** On the server, the site path of the page being written. */
  readonly serverPath?: string;
}

export const SiteContext = createContext<Site>({ base: "/" });

export interface Place {
  /** Path below the site's root, beginning with a slash. */
  readonly path: string;
  /** With its question mark, or "". */
  readonly search: string;
  /** With its hash sign, or "". */
  readonly hash: string;
}

const currentHash = (): string => location.hash;
const noHash = (): string => "";

/**
 * Where the reader is. While a prerendered page is hydrated it has neither query nor fragment, as when it was written;
 * both follow at once in a render of their own.
 */
export function usePlace(): Place {
  const { base, serverPath } = useContext(SiteContext);
  const pathname = usePathname(serverPath === undefined ? {} : { ssrPath: base + serverPath.slice(1) });
  const search = useSearch({ ssrSearch: "" });
  const hash = useLocationProperty(currentHash, noHash);
  return { path: pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname, search, hash };
}
