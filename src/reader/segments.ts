/** Any half-open range of UTF-16 code units; a Span is one. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A range of the text and what it stands for. */
export interface Layer<T> extends Range {
  readonly of: T;
}

/** A piece of the text between two edges, and everything that covers it, outermost first. */
export interface Segment<T> extends Range {
  readonly layers: readonly Layer<T>[];
}

/** Starts before others that start later; of two that start together the longer lies outside. */
function outermostFirst<T>(a: Layer<T>, b: Layer<T>): number {
  return a.from - b.from || b.to - a.to;
}

/**
 * Cuts `whole` at every edge of every layer. The segments follow one another without gap or overlap and join to
 * `whole`; layers outside it, empty or reversed ones are left out. Takes O(n log n) for n layers that do not nest
 * deeply, and never looks at the text itself.
 */
export function cut<T>(whole: Range, layers: readonly Layer<T>[]): readonly Segment<T>[] {
  if (whole.from >= whole.to) return [];
  const inside = layers
    .filter((layer) => layer.from < layer.to && layer.from < whole.to && layer.to > whole.from)
    .toSorted(outermostFirst);
  const edges = new Set([whole.from, whole.to]);
  for (const layer of inside) {
    edges.add(Math.max(layer.from, whole.from));
    edges.add(Math.min(layer.to, whole.to));
  }
  const segments: Segment<T>[] = [];
  let open: Layer<T>[] = [];
  let next = 0;
  let from = whole.from;
  for (const to of [...edges].toSorted((a, b) => a - b).slice(1)) {
    open = open.filter((layer) => layer.to > from);
    for (let layer = inside[next]; layer && layer.from <= from; layer = inside[next]) {
      open.push(layer);
      next += 1;
    }
    segments.push({ from, to, layers: [...open] });
    from = to;
  }
  return segments;
}

/**
 * Hands each range of `ranges` (in order, not overlapping) the layers that touch it, in one pass over both. `layers`
 * must be in order of `from`; one that runs over several ranges is handed to each.
 */
export function dealt<T>(
  ranges: readonly Range[],
  layers: readonly Layer<T>[],
): readonly (readonly Layer<T>[])[] {
  let next = 0;
  let carried: Layer<T>[] = [];
  return ranges.map((range) => {
    carried = carried.filter((layer) => layer.to > range.from);
    for (let layer = layers[next]; layer && layer.from < range.to; layer = layers[next]) {
      if (layer.to > range.from) carried.push(layer);
      next += 1;
    }
    return [...carried];
  });
}
