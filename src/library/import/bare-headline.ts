/** What parts a headline from the names that pages put beside it. */
const PARTS = /\s+(?:[|–—\-·•»›]|::)\s+/u;

function letters(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether words are the name of the site: what it calls itself, or its host ("The Valley Echo" of valleyecho.example). */
function isSite(words: string, source: string, host: string): boolean {
  const name = letters(words).replace(/^the(?=.{3})/u, "");
  if (name === "") return false;
  const bare = host.replace(/^www\./u, "");
  const known = [letters(source), letters(bare), ...bare.split(".").slice(0, -1)];
  return known.some((one) => one.replace(/^the(?=.{3})/u, "") === name);
}

/** What of a page its title is cleaned by. */
export interface Beside {
  /** Its own large headings. */
  readonly headings: readonly string[];
  /** As the site calls itself, or "". */
  readonly source: string;
  /** Of its address, or "". */
  readonly host: string;
}

/**
 * The headline in a page's title, without the site's name and its sections: the page's own heading where the title holds
 * it, else all but what is the name of the site. A title that cannot be told apart stays whole.
 */
export function bareHeadline(title: string, { headings, source, host }: Beside): string {
  const parts = title.split(PARTS);
  const [first = "", ...others] = parts;
  if (others.length === 0) return title;
  const heading = headings.find((words) => isHeadlineOf(title, words) && !isSite(words, source, host));
  if (heading !== undefined) return heading;
  const last = others.at(-1) ?? "";
  if (isSite(last, source, host)) {
    return title.slice(0, title.length - last.length).replace(/\s+\S+\s+$/u, "");
  }
  // In front of a headline, a word and a dash may belong to it; a bar does not.
  if (isSite(first, source, host) && /^\s+(?:\||::)/u.test(title.slice(first.length))) {
    return title.slice(first.length).replace(/^\s+\S+\s+/u, "");
  }
  return title;
}

/** Whether a heading is one end of a title, and longer than each other part of it: a site's name is shorter. */
function isHeadlineOf(title: string, heading: string): boolean {
  if (heading === "" || heading.length >= title.length) return false;
  const rest = title.startsWith(heading)
    ? title.slice(heading.length)
    : title.endsWith(heading)
      ? title.slice(0, title.length - heading.length)
      : null;
  if (rest === null) return false;
  const others = ` ${rest} `.split(PARTS);
  return others.length > 1 && others.every((part) => part.trim().length < heading.length);
}
