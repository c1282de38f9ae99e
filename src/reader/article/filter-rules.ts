import { type Filter, KINDS, type Source, isFiltering } from "../choice.ts";
import type { Tone } from "../tones.ts";

/** What becomes of a mark, its margin name and its part of the strip; the words keep the dimmed text's colour. */
const LEFT_OUT =
  "color:inherit;background:none;text-decoration-color:transparent;--tone:var(--dim);--muted:var(--dim)";

function either(selectors: readonly string[]): string {
  return selectors.length === 0 ? "" : `:is(${selectors.join(",")})`;
}

/**
 * The style rule under which all marks but those that pass the filter step back; empty when nothing is filtered. One
 * rule for the page instead of a change to each of 20,000 marks (STACK.md: 24 ms against 368). Only numbers and names
 * of kinds go into it, never a word of the article.
 */
export function filterRule(filter: Filter, tones: ReadonlyMap<Source, Tone>): string {
  if (!isFiltering(filter)) return "";
  const slots = filter.said.flatMap((source) => {
    const tone = tones.get(source);
    return tone ? [`[data-slot="${tone.slot}"]`] : [];
  });
  const kinds = KINDS.filter((kind) => filter.kinds.includes(kind)).map((kind) => `[data-kind="${kind}"]`);
  const nobody = filter.said.length > 0 && slots.length === 0;
  const left = nobody ? "" : `:not(${either(slots)}${either(kinds)})`;
  return `:is(.article-text,.strip) [data-slot]${left}{${LEFT_OUT}}`;
}
