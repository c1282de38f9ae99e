import { DEEPEST_ELEMENT, MOST_ELEMENTS, MOST_SIGNS } from "./limits.ts";

/** Elements that have no end, or whose end is usually left out: they do not nest. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option optgroup tbody thead tfoot rt rp".split(
    " ",
  ),
);
/** Elements whose content is no markup. Scripts and styles are left out, but for what a page says of itself in one. */
const RAW = new Set(["script", "style", "textarea", "title"]);
const LEFT_OUT = new Set(["script", "style", "textarea"]);
const LINKED_DATA = /^[^>]{0,200}application\/ld\+json/iu;

/**
 * Markup without its scripts, styles and comments, or a sentence that says why it is not read: one pass over it, before
 * anything is built of it, so that what is too much for the parser never reaches it.
 */
export function slimMarkup(html: string): { readonly html: string } | { readonly problem: string } {
  const tag = /<(\/?)([a-z][a-z0-9:-]{0,60})|<!-{2}|[<&]/giu;
  const kept: string[] = [];
  let from = 0;
  let elements = 0;
  let signs = 0;
  let depth = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = (match[2] ?? "").toLowerCase();
    const comment = match[0] === "<!--";
    const close = match[1] === "/";
    if (comment || (!close && RAW.has(name))) {
      const end = endOf(html, comment ? "-->" : `</${name}`, tag.lastIndex);
      const leave =
        comment || (LEFT_OUT.has(name) && !LINKED_DATA.test(html.slice(tag.lastIndex, tag.lastIndex + 300)));
      if (leave) {
        kept.push(html.slice(from, match.index));
        from = comment ? Math.min(end + 3, html.length) : closed(html, end);
        tag.lastIndex = from;
      } else {
        tag.lastIndex = end;
      }
      elements += 1;
    } else if (name === "") {
      signs += 1;
    } else if (close) {
      if (!FLAT.has(name)) depth = Math.max(0, depth - 1);
    } else {
      elements += 1;
      if (!FLAT.has(name)) depth += 1;
    }
    if (elements > MOST_ELEMENTS || depth > DEEPEST_ELEMENT || signs > MOST_SIGNS)
      return { problem: TOO_TANGLED };
  }
  return { html: kept.join("") + html.slice(from) };
}

function endOf(html: string, mark: string, from: number): number {
  // Names of elements are written in either case; in practice their ends are written as their beginnings.
  const end = html.indexOf(mark, from);
  const other = end < 0 ? html.indexOf(mark.toUpperCase(), from) : end;
  return other < 0 ? html.length : other;
}

/** Behind the end of the element that ends at `end`. */
function closed(html: string, end: number): number {
  const angle = html.indexOf(">", end);
  return angle < 0 ? html.length : angle + 1;
}

const TOO_TANGLED =
  "Its markup is far larger or more deeply nested than any article’s. Open it in the browser, copy the text and paste it here.";
