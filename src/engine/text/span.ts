import type { Offset, Span } from "../model.ts";

/**
 * The one place where offsets are made: `from` and `to` in UTF-16 code units, half-open.
 * Throws RangeError, with the numbers, unless both are whole and 0 ≤ from ≤ to.
 */
export function span(from: number, to: number): Span {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from) {
    throw new RangeError(`span ${from}–${to}: both must be whole and 0 ≤ from ≤ to`);
  }
  // The checked edge at which a plain number becomes an Offset.
  return { from: from as Offset, to: to as Offset };
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
