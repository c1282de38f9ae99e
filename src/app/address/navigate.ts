import { navigate } from "wouter/use-browser-location";
import type { MouseEvent } from "react";
import { asksOthers } from "./paths.ts";

/** A text directive is for page loads only; in an address that is pushed it would stay in sight and do nothing. */
const DIRECTIVE = /:~:.*$/;

interface How {
  readonly replace?: boolean;
  /** Kept with the history entry. */
  readonly state?: unknown;
}

/** Goes to an address of this site without loading a page. `to` may be relative to the present page. */
export function go(to: string, how: How = {}): void {
  const before = location.pathname;
  navigate(to.replace(DIRECTIVE, "").replace(/#$/, ""), {
    replace: how.replace ?? false,
    state: how.state ?? null,
  });
  // A new page begins at its top, as a loaded one would; a fragment is shown by whoever renders it.
  if (location.pathname !== before && location.hash === "") scrollTo({ top: 0, behavior: "instant" });
}

/**
 * Lets plain anchors be plain: features write `<a href>`, and a plain click on one that stays in this site is answered
 * here. Modified clicks, downloads, other targets and fragments of this very page are the browser's.
 */
export function followInside(event: MouseEvent, base: string): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const anchor = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(anchor instanceof HTMLAnchorElement) || anchor.target !== "" || anchor.hasAttribute("download"))
    return;
  const url = new URL(anchor.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  if (url.pathname === location.pathname && url.search === location.search && url.hash !== "") return;
  const site = [url.pathname, location.pathname].map((path) => `/${path.slice(base.length)}`);
  if (url.pathname !== location.pathname && site.some(asksOthers)) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}
