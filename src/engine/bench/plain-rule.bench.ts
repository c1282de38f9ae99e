import type { ExchangeQuote } from "../../cli/exchange.ts";

const MARKED = /[“"]([^“”"\n]{2,2000})[”"]/gu;
const SAID = /(?:said|says|added|told|asked|wrote)\b/gu;
const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}/gu;
/** How far from the marks the word of saying may stand. Units: UTF-16. */
const NEAR = 120;

/** The baseline that any engine must beat: all that stands in double marks, given to the name nearest to the nearest “said”. */
export function readByPlainRule(text: string): ExchangeQuote[] {
  const quotes: ExchangeQuote[] = [];
  for (const hit of text.matchAll(MARKED)) {
    const start = hit.index + 1;
    const end = start + (hit[1] ?? "").length;
    const said = nearest(text, SAID, start, end);
    const speaker = said === null ? null : nearest(text, NAME, said.start, said.end);
    const base = { start, end, kind: "direct" as const, cue: said };
    if (speaker === null) quotes.push({ ...base, speaker: null, speaker_name: null });
    else {
      const name = text.slice(speaker.start, speaker.end);
      quotes.push({ ...base, speaker: { ...speaker, text: name }, speaker_name: name });
    }
  }
  return quotes;
}

function nearest(
  text: string,
  pattern: RegExp,
  from: number,
  to: number,
): { start: number; end: number } | null {
  const begin = Math.max(0, from - NEAR);
  let best: { start: number; end: number } | null = null;
  let bestGap = Infinity;
  for (const hit of text.slice(begin, to + NEAR).matchAll(pattern)) {
    const start = begin + hit.index;
    const end = start + hit[0].length;
    if (start < to && from < end) continue;
    const gap = start >= to ? start - to : from - end;
    if (gap < bestGap) {
      best = { start, end };
      bestGap = gap;
    }
  }
  return best;
}
