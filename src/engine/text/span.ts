import type { Offset, Span } from "../model.ts";

/**
 * The one place where offsets are made: `from` and `to` in UTF-16 code units, half-open.
 * Throws RangeError, with the numbers, unless both are whole and 0 ≤ from ≤ to.
 */
export function span(from: number, to: number): Span {
  if (!isOffset(from) || !isOffset(to) || to < from) {
    throw new RangeError(`span ${from}–${to}: both must be whole and 0 ≤ from ≤ to`);
  }
  return { from, to };
}

/** The checked edge at which a plain number becomes an Offset. */
function isOffset(value: number): value is Offset {
  return Number.isInteger(value) && value >= 0;
}

/** The words of a span. */
export function slice(text: string, at: Span): string {
  return text.slice(at.from, at.to);
}

/** True when every unit of `inner` lies in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** True when the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
