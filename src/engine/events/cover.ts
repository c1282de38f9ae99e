import type { Span } from "../model.ts";

/** Asks whether a span shares words with any of `spans`; sorted and merged once, so that each question costs a logarithm. */
export function coverOf(spans: readonly Span[]): (at: Span) => boolean {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return (at) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.to ?? Infinity) <= at.from) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.from ?? Infinity) < at.to;
  };
}
