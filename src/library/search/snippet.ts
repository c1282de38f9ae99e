import type { Snippet } from "./model.ts";
import { placeOf } from "./terms.ts";

/** UTF-16 units that a snippet shows before its first hit, and in all. */
const BEFORE = 60;
const LENGTH = 220;

/** The hits of all terms in `folded`, in order and without overlaps. */
export function hitsIn(
  terms: readonly string[],
  folded: string,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const term of terms) {
    for (
      let at = placeOf(term, folded, from, to);
      at >= 0;
      at = placeOf(term, folded, at + term.length, to)
    ) {
      all.push([at, at + term.length]);
    }
  }
  all.sort(([a, b], [c, d]) => a - c || d - b);
  const kept: [number, number][] = [];
  for (const hit of all) if (hit[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(hit);
  return kept;
}

/** A text from one offset to another, cut into what was looked for and what stands around it. */
export function marked(
  text: string,
  hits: readonly (readonly [number, number])[],
  from: number,
  to: number,
): Snippet {
  const pieces: { text: string; hit: boolean }[] = [];
  const add = (start: number, end: number, hit: boolean): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), hit });
  };
  let at = from;
  for (const [start, end] of hits) {
    if (start < at || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return pieces;
}

/** The words around the first hit, cut between words; "…" where more stands. */
export function around(
  text: string,
  folded: string,
  terms: readonly string[],
  from: number,
  to: number,
): Snippet {
  const first = Math.min(
    ...terms.map((term) => placeOf(term, folded, from, to)).map((at) => (at < 0 ? to : at)),
  );
  let start = from;
  if (first - from > BEFORE) {
    const space = text.lastIndexOf(" ", first - BEFORE);
    start = space > from ? space + 1 : first;
  }
  let end = to;
  if (end - start > LENGTH) {
    const space = text.lastIndexOf(" ", start + LENGTH);
    end = space > start ? space : start + LENGTH;
  }
  const inner = marked(text, hitsIn(terms, folded, start, end), start, end);
  return [
    ...(start > from ? [{ text: "… ", hit: false }] : []),
    ...inner,
    ...(end < to ? [{ text: " …", hit: false }] : []),
  ];
}
