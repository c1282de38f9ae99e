import { escapeHtml, scriptJson } from "./html.ts";
import { ICONS } from "./icons.ts";
import { policy } from "./policy.ts";
import { PAPER } from "./web-manifest.ts";

/** What a page says about itself to those who only read its head. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Site path. */
  readonly path: string;
  readonly language: string;
  readonly type: "website" | "article";
  readonly structured: readonly object[];
  /** The picture for previews: its site path, its size in pixels, and its words for those who cannot see it. */
  readonly picture: {
    readonly path: string;
    readonly words: string;
    readonly width: number;
    readonly height: number;
  } | null;
}

export interface PageParts {
  readonly head: PageHead;
  /** HTML inside the root element. */
  readonly body: string;
  /** JSON for the scripts; null for a page that needs none. */
  readonly state: { readonly id: string; readonly value: unknown } | null;
  /** The way from the page to the site's root, "../../". */
  readonly toRoot: string;
  /** Names of the later files that this page needs at once. */
  readonly needs: readonly string[];
  /** Whether the page may ask other sites for pages (policy.ts). */
  readonly asksOthers?: boolean;
  /** Site path to which readers with scripts are taken before anything is drawn. */
  readonly forward: string | null;
}

/** What the client build made, shared by all pages. */
export interface Built {
  /** Files to load, from the root. */
  readonly scripts: readonly string[];
  readonly preloads: readonly string[];
  readonly css: string;
  /** More styles, for pages that need later files. */
  readonly laterCss: string;
  /** Files that only some pages need, by the name of their module. */
  readonly later: Readonly<Record<string, readonly string[]>>;
  readonly boot: string;
  /** The site's public address with a slash at its end, or null when the build was not told. */
  readonly siteUrl: string | null;
}

function meta(attribute: "name" | "property", key: string, content: string): string {
  return `<meta ${attribute}="${key}" content="${escapeHtml(content)}">`;
}

function pictureMeta({ picture }: PageHead, address: (path: string) => string): readonly string[] {
  if (picture === null) return [meta("name", "twitter:card", "summary")];
  return [
    meta("name", "twitter:card", "summary_large_image"),
    meta("property", "og:image", address(picture.path)),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", String(picture.width)),
    meta("property", "og:image:height", String(picture.height)),
    meta("property", "og:image:alt", picture.words),
  ];
}

/** What reads and makes links. */
const LINKS = "passage-room";

function laterFiles({ later }: Built, name: string): readonly string[] {
  const files = later[name];
  if (files === undefined) throw new RangeError(`The scripts have no part “${name}” that comes later.`);
  return files;
}

/** A whole document. Addresses are relative, so that one build works in any folder of any host. */
export function page(parts: PageParts, built: Built): string {
  const { head, toRoot } = parts;
  const styles = parts.needs.length === 0 ? built.css : built.css + built.laterCss;
  const css = styles.replaceAll('url("/', `url("${toRoot}`).replaceAll("url(/", `url(${toRoot}`);
  const forward = parts.forward === null ? "" : ` data-forward="${escapeHtml(parts.forward)}"`;
  // Asked for before the other scripts have run where the address carries a passage (boot.ts).
  const ahead = parts.state === null ? [] : laterFiles(built, LINKS);
  const links = ahead.length === 0 ? "" : ` data-links="${ahead.map((file) => toRoot + file).join(" ")}"`;
  // Whatever comes later may make links as soon as it is drawn (app/screens/later.ts).
  const needs = parts.needs.length === 0 ? [] : [...parts.needs, LINKS];
  // Whole where the build was told the site's address; else relative, which at least follows the page.
  const address = (path: string): string => (built.siteUrl ?? toRoot) + path.slice(1);
  const canonical = address(head.path);
  const lines = [
    "<!doctype html>",
    `<html lang="${escapeHtml(head.language)}" data-fonts="${toRoot}fonts/"${links}${forward}>`,
    "<head>",
    '<meta charset="utf-8">',
    // Keywords and sums alone: nothing in it needs escaping between double quotes.
    `<meta http-equiv="Content-Security-Policy" content="${policy({ scripts: [built.boot], styles: [css] }, parts.asksOthers)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(head.title)}</title>`,
    `<script>${built.boot}</script>`,
    `<style>${css}</style>`,
    meta("name", "description", head.description),
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    meta("property", "og:site_name", "On the Record"),
    meta("property", "og:type", head.type),
    meta("property", "og:title", head.title),
    meta("property", "og:description", head.description),
    ...(built.siteUrl === null ? [] : [meta("property", "og:url", canonical)]),
    ...pictureMeta(head, address),
    meta("name", "color-scheme", "light dark"),
    ...(head.type === "website"
      ? [`<link rel="alternate" type="application/atom+xml" title="Articles" href="${toRoot}feed.xml">`]
      : []),
    ...Object.entries(PAPER).map(
      ([scheme, paper]) =>
        `<meta name="theme-color" content="${paper}" media="(prefers-color-scheme: ${scheme})">`,
    ),
    `<link rel="icon" href="${toRoot}icon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${toRoot}${ICONS.touch.path}">`,
    `<link rel="manifest" href="${toRoot}manifest.webmanifest">`,
    ...head.structured.map((data) => `<script type="application/ld+json">${scriptJson(data)}</script>`),
    "</head>",
    "<body>",
    `<div id="root">${parts.body}</div>`,
    ...(parts.state === null
      ? []
      : [
          `<script type="application/json" id="${parts.state.id}">${scriptJson(parts.state.value)}</script>`,
          // Last, so that on a slow line the words do not share it with the scripts.
          ...[...new Set([...built.preloads, ...needs.flatMap((name) => laterFiles(built, name))])].map(
            (file) => `<link rel="modulepreload" href="${toRoot}${file}">`,
          ),
          ...built.scripts.map((file) => `<script type="module" src="${toRoot}${file}"></script>`),
        ]),
    "</body>",
    "</html>",
    "",
  ];
  return lines.join("\n");
}
