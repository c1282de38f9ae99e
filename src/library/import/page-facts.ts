import { bareHeadline } from "./bare-headline.ts";
import { guessDate } from "./guess-date.ts";
import type { Facts } from "./model.ts";
import { readByline } from "./read-byline.ts";

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
/** Longer values are no title or name. In UTF-16 units. */
const LONGEST = 300;

const TITLE = ["og:title", "twitter:title", "headline", "dc.title"] as const;
const DATE = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "og:article:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dc.date.issue",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "pub_date",
  "publish_date",
  "publish-date",
  "publication_date",
  "date",
  "pubdate",
] as const;
const BYLINE = ["author", "byl", "dc.creator", "parsely-author", "article:author"] as const;
const SOURCE = ["og:site_name", "application-name", "dc.publisher"] as const;

function flat(value: string): string {
  const line = value.replaceAll(/\s+/gu, " ").trim();
  return line.length > LONGEST ? "" : line;
}

/** What a page says of itself in its head. `address` is where it came from, or "". */
export function pageFacts(document: Document, address: string): Facts {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = flat(element.getAttribute("content") ?? "");
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = element.getAttribute(attribute)?.toLowerCase();
      if (key !== undefined && content !== "" && !meta.has(key)) meta.set(key, content);
    }
  }
  const first = (names: readonly string[]): string => {
    const name = names.find((one) => meta.has(one));
    return name === undefined ? "" : (meta.get(name) ?? "");
  };
  const source = first(SOURCE);
  const written = readByline(first(BYLINE));
  const language =
    document.documentElement?.getAttribute("lang") ?? meta.get("og:locale")?.replace("_", "-") ?? "";
  const canonical = addressOf(
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
    address,
  );
  const url = canonical || addressOf(meta.get("og:url") ?? "", address) || addressOf(address, "");
  const stated = dateOf(
    document,
    DATE.map((name) => meta.get(name) ?? ""),
  );
  return {
    title: headlineIn(document, withoutSource(first(TITLE), source), { source, url }),
    date: stated || written.date || dateInAddress(url),
    source: source === "" ? hostOf(canonical || address) : source,
    byline: written.byline,
    place: "",
    language: LANGUAGE.test(language) ? language : "",
    url,
  };
}

/** More headings than these are not looked at. */
const MOST_HEADINGS = 20;

/** A page's title without the names that stand beside the headline in it. */
export function headlineIn(
  document: Document,
  title: string,
  { source, url }: Pick<Facts, "source" | "url">,
): string {
  const headings = [...document.querySelectorAll("h1, h2")]
    .slice(0, MOST_HEADINGS)
    .map((heading) => flat(heading.textContent ?? ""));
  return bareHeadline(title, { headings, source, host: hostOf(url) });
}

/** Parts of a page that say of themselves that they are its day; a time's element may be another article's. */
const MARKED = '[itemprop~="datePublished"], [property="dc:date"], .published[title]';

function dateOf(document: Document, values: readonly string[]): string {
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (one) => /"datePublished"\s*:\s*"([^"]{8,40})"/u.exec(one.textContent ?? "")?.[1] ?? "",
  );
  const marked = [...document.querySelectorAll(MARKED)].slice(0, 5).map(dateAttribute);
  const times = [...document.querySelectorAll("time[datetime]")].slice(0, 1).map(dateAttribute);
  const all = [...values.map(parted), ...linked, ...marked, ...times];
  return all.map(guessDate).find((date) => date !== "") ?? "";
}

function dateAttribute(element: Element): string {
  const [value] = ["content", "datetime", "title"].flatMap((name) => element.getAttribute(name) ?? []);
  return value ?? flat(element.textContent ?? "");
}

/** "20260314" as "2026-03-14". */
function parted(value: string): string {
  return value.replace(/^(\d{4})(\d{2})(\d{2})$/u, "$1-$2-$3");
}

/** The day that newspapers write into an address: "/2026/03/14/"; "" where there is none. */
function dateInAddress(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]*/u, "");
  const [, year = "", month = "", day = ""] =
    /(?<!\d)((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/u.exec(path) ?? [];
  return guessDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** A whole http address, or "". */
export function addressOf(given: string, base: string): string {
  try {
    const url = base === "" ? new URL(given) : new URL(given, base);
    const written = url.href;
    return given !== "" && /^https?:$/u.test(url.protocol) && !/[\s"<>]/u.test(written) ? written : "";
  } catch {
    return "";
  }
}

function hostOf(address: string): string {
  return addressOf(address, "") === "" ? "" : new URL(address).hostname.replace(/^www\./u, "");
}

/** “Harbour opens | The Port Gazette” without what stands behind the bar, when that is the source. */
function withoutSource(title: string, source: string): string {
  if (source === "" || !title.toLowerCase().endsWith(source.toLowerCase())) return title;
  const left = title.slice(0, title.length - source.length).replace(/\s*[|–—:·-]\s*$/u, "");
  return left === "" ? title : left;
}
