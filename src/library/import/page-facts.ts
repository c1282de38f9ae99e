import { guessDate } from "./guess-date.ts";
import type { Facts } from "./model.ts";

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
/** Longer values are no title or name. In UTF-16 units. */
const LONGEST = 300;

const TITLE = ["og:title", "twitter:title", "headline", "dc.title"] as const;
const DATE = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dc.date",
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
  const byline = first(BYLINE).replace(/^by\s+/iu, "");
  const language =
    document.documentElement?.getAttribute("lang") ?? meta.get("og:locale")?.replace("_", "-") ?? "";
  const url = addressOf(document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "", address);
  return {
    title: withoutSource(first(TITLE), source),
    date: dateOf(
      document,
      DATE.map((name) => meta.get(name) ?? ""),
    ),
    source: source === "" ? hostOf(url || address) : source,
    byline: /^https?:/u.test(byline) ? "" : byline,
    place: "",
    language: LANGUAGE.test(language) ? language : "",
    url: url || addressOf(meta.get("og:url") ?? "", address) || addressOf(address, ""),
  };
}

function dateOf(document: Document, values: readonly string[]): string {
  const times = [...document.querySelectorAll("time[datetime]")].slice(0, 1);
  const all = [...values, ...times.map((one) => one.getAttribute("datetime") ?? "")];
  return all.map(guessDate).find((date) => date !== "") ?? "";
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
