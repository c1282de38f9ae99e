import { ICONS, type Icon } from "./icons.ts";

/** The page's own paper, as the style sheet's tokens have it by day and by night. */
export const PAPER = { light: "#fcfbf7", dark: "#171614" } as const;

function icon({ path, size }: Icon, purpose: "any" | "maskable"): object {
  return { src: path, sizes: `${size}x${size}`, type: "image/png", purpose };
}

/**
 * What the system is told of the site as an app. Every address is relative to the manifest, which lies at the root. There
 * is no `id`: it would be read against the host, and be the same for every folder of it; without one the start address
 * is the id.
 */
export function webManifest(name: string): object {
  return {
    name,
    short_name: name,
    description: "News, read for who said what, and when.",
    lang: "en",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: PAPER.light,
    theme_color: PAPER.light,
    categories: ["news"],
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon(ICONS.small, "any"),
      icon(ICONS.large, "any"),
      icon(ICONS.maskable, "maskable"),
    ],
    shortcuts: [
      { name: "Add an article", url: "add/" },
      { name: "Search", url: "search/" },
      { name: "People", url: "people/" },
    ],
    file_handlers: [
      {
        action: "add/",
        accept: { "text/plain": [".txt"], "text/markdown": [".md"], "text/html": [".html", ".htm"] },
      },
    ],
    share_target: { action: "add/", method: "GET", params: { title: "title", text: "text", url: "url" } },
  };
}
