import type { Library } from "../../library/model.ts";
import { escapeHtml } from "./html.ts";

/** Articles without a date still need one in a feed; the epoch claims no day that anything happened. */
const UNDATED = "1970-01-01";

function day(date: string | null): string {
  return `${date ?? UNDATED}T00:00:00Z`;
}

/**
 * The articles as an Atom feed (RFC 4287), newest first. Links are relative to the feed, as the format allows, so that
 * it works on any host; ids are tag addresses (RFC 4151) that stay when the site moves.
 */
export function atomFeed(library: Library, articlePath: (id: string) => string): string {
  const entries = library.articles.map(
    (entry) => `  <entry>
    <title>${escapeHtml(entry.title)}</title>
    <id>tag:on-the-record,2026:${escapeHtml(encodeURIComponent(entry.id))}</id>
    <link href="${escapeHtml(articlePath(entry.id).slice(1))}"/>
    <updated>${day(entry.published)}</updated>
    <summary>${escapeHtml(`${entry.statements} statements by ${entry.speakers.map((one) => one.name).join(", ")}`)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>On the Record</title>
  <id>tag:on-the-record,2026:articles</id>
  <link rel="self" href="feed.xml"/>
  <link href="./"/>
  <author><name>On the Record</name></author>
  <updated>${day(library.articles[0]?.published ?? null)}</updated>
${entries.join("\n")}
</feed>
`;
}

/** The addresses of all pages (sitemaps.org, which knows whole addresses only). `siteUrl` ends in a slash. */
export function sitemap(siteUrl: string, pathsWritten: readonly string[]): string {
  const urls = pathsWritten.map((path) => `  <url><loc>${escapeHtml(siteUrl + path.slice(1))}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}
