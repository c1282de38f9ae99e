import type { Span } from "../model.ts";
import type { Marked } from "../quotes/marks/pair-marks.ts";
import { hourLength } from "./hour.ts";
import { endsDotted, isShortened } from "./shortened.ts";
import { isTailOfSaying } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/**
 * A sentence of the reporter: its own words as tokens, with one placeholder token (kind "quote") for all that stands
 * between a pair of marks. What is inside the marks is not the reporter’s grammar and is left out.
 */
export interface Carrier {
  /** Index of the paragraph in the article. */
  readonly paragraph: number;
  readonly items: readonly Token[];
}

/** No reporter writes longer sentences than this many items; what is longer is cut, so that work stays linear. */
const LONGEST = 400;

/** The reporter’s sentences of every paragraph, in order; `tokenised` holds each paragraph’s tokens. */
export function findCarriers(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly Marked[],
  tokenised: readonly (readonly Token[])[],
): Carrier[] {
  const carriers: Carrier[] = [];
  let first = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    while (first < marked.length && (marked[first]?.span.to ?? 0) <= paragraph.from) first += 1;
    const items: Token[] = [];
    const tokens = tokenised[index] ?? [];
    let next = 0;
    let at: number = paragraph.from;
    for (let m = first; m < marked.length; m += 1) {
      const mark = marked[m];
      if (mark === undefined || mark.span.from >= paragraph.to) break;
      const from = Math.max(mark.span.from, paragraph.from);
      const to = Math.min(mark.span.to, paragraph.to);
      if (from < at || to <= from) continue;
      next = appendTo(items, tokens, next, at, from);
      items.push({ from, to, kind: "quote", word: "", low: "“”", mark: m, capital: false, classes: 0 });
      at = to;
    }
    appendTo(items, tokens, next, at, paragraph.to);
    const opening = placeLine(items) || hourOfPost(text, items);
    if (opening > 0) carriers.push({ paragraph: index, items: items.splice(0, opening) });
    for (const sentence of cut(text, items)) carriers.push({ paragraph: index, items: sentence });
  }
  return carriers;
}

/** The place, day and agency before the first dash take no more items than this. */
const PLACE_LINE = 12;

/** “SELBY, Oct. 3 (Agency) – ”: how many items stand before the article’s own words; 0 without a place in great letters. */
function placeLine(items: readonly Token[]): number {
  if (!/^\p{Lu}{3,}/u.test(items[0]?.word ?? "")) return 0;
  const dash = items.slice(0, PLACE_LINE).findIndex(({ kind }) => kind === "dash");
  return items.slice(0, dash).every(({ kind, capital }) => kind !== "quote" && (kind !== "word" || capital))
    ? dash + 1
    : 0;
}

/** “14.40 Council leader Ann Lee is speaking”: how many items the hour takes that a post opens with; 0 without one. */
function hourOfPost(text: string, items: readonly Token[]): number {
  const from = items[0]?.from ?? 0;
  const end = from + hourLength(text, from);
  if (end === from) return 0;
  const first = items.findIndex((item) => item.from >= end);
  const next = items[first];
  // Marked words alone behind it are a heading.
  return next?.capital === true || (next?.kind === "quote" && first + 1 < items.length) ? first : 0;
}

/** Takes over the tokens that lie between two offsets, from the `start`th on; gives back where the next ones begin. */
function appendTo(into: Token[], tokens: readonly Token[], start: number, from: number, to: number): number {
  let i = start;
  for (; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.from >= to) break;
    if (token.from >= from && token.to <= to) into.push(token);
  }
  return i;
}

function cut(text: string, items: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let start = 0;
  for (let i = 0; i < items.length; i += 1) {
    if (i + 1 < items.length && i + 1 - start < LONGEST && !endsCarrier(text, items, i)) continue;
    sentences.push(items.slice(start, i + 1));
    start = i + 1;
  }
  return sentences;
}

function endsCarrier(text: string, items: readonly Token[], i: number): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined || next === undefined) return true;
  if (item.kind === "stop") {
    if (next.kind === "quote") return !isShort(items, i, next);
    if (next.kind === "word" && !next.capital)
      return item.word === "!" || item.word === "?"
        ? false
        : item.to < next.from && item.word === "." && !isShort(items, i, next);
    return (item.to < next.from || item.word !== ".") && !isShort(items, i, next);
  }
  if (item.kind !== "quote") return endsDotted(item, next);
  const last = lastLetter(text, item);
  if (!/[.?!…]/u.test(last)) return false;
  if (next.kind === "quote") return true;
  if (next.kind !== "word" && next.kind !== "number") return false;
  return next.capital && !isTailOfSaying(items, i + 1, last === ".");
}

/** The last unit before the closing mark, brackets passed over. */
function lastLetter(text: string, quote: Token): string {
  let at = quote.to - 1;
  while (at > quote.from && /["'”’»›“)\]\s]/u.test(text[at] ?? "")) at -= 1;
  return text[at] ?? "";
}

function isShort(items: readonly Token[], at: number, next: Token): boolean {
  return items[at]?.word === "." && isShortened(items, at, next);
}
