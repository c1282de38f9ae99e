import { isThat, type Neighbour, type Way } from "./neighbours.ts";
import type { View } from "../places/view.ts";

/** On this side the paragraph is, word for word and to its edge, what the link carries of it. */
export function isIntact(
  view: View,
  edge: number,
  way: Way,
  link: readonly Neighbour[],
  inParagraph: number,
): boolean {
  const beyond = edge + way * (inParagraph + 1);
  const ends = beyond < 0 || beyond >= view.count || view.paragraph(beyond) !== view.paragraph(edge);
  // When all that the link carries is of the paragraph, it may have been longer.
  const known = link.length > inParagraph || beyond < 0 || beyond >= view.count;
  return (
    ends &&
    known &&
    link.slice(0, inParagraph).every((one, at) => isThat(one, view.words.hash[edge + way * (at + 1)] ?? 0))
  );
}

/** Words that may be lost at an edge without its being seen that others took their place. */
const MOST_SHIFTED = 3;

/**
 * “…, as [guests].” and below it “Guests may …”: where the last word is taken out, the next paragraph's first stands in
 * its place. So the outer words of the place are the link's neighbours, and what stands beside them the rest of these.
 */
export function isShifted(view: View, edge: number, way: Way, link: readonly Neighbour[]): boolean {
  const { hash } = view.words;
  const beside = (from: number, count: number): boolean =>
    link.slice(from, from + count).every((one, at) => isThat(one, hash[edge + way * (at + 1)] ?? 0));
  for (let by = 1; by <= MOST_SHIFTED && by + 1 < link.length; by += 1) {
    const inner = link.slice(0, by).every((one, at) => isThat(one, hash[edge - way * (by - 1 - at)] ?? 0));
    if (inner && beside(by, link.length) && !beside(0, by)) return true;
  }
  return false;
}
