import type { Edge } from "../model.ts";
import { MARK, UNSEEN, classOf, residueAt } from "../words/signs.ts";

// Signs that are set one way here and another way there, each counted as one mark: '' for “, -- for —, ... for ….
const ONE_MARK = /''|``|,,|[-‐‑‒–—―−]{1,3}|\.{3}/uy;
const SPACE = /\s/u;

/**
 * The places between the marks of a gap: the offset before and after each mark, white space going with neither.
 * `text[from … to)` holds no words.
 */
function marksIn(
  text: string,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number }[] {
  const marks: { from: number; to: number }[] = [];
  let at = from;
  while (at < to) {
    const codePoint = text.codePointAt(at) ?? 0;
    const kind = classOf(codePoint);
    const last = marks.at(-1);
    ONE_MARK.lastIndex = at;
    let end = at + (codePoint > 0xffff ? 2 : 1);
    const residue = residueAt(text, at);
    if (residue > 0) {
      at = Math.min(at + residue, to);
      continue;
    }
    if (ONE_MARK.test(text)) end = ONE_MARK.lastIndex;
    end = Math.min(end, to);
    if (kind === UNSEEN || kind === MARK) {
      if (last?.to === at) marks[marks.length - 1] = { from: last.from, to: end };
    } else if (!SPACE.test(text.charAt(at))) marks.push({ from: at, to: end });
    at = end;
  }
  return marks;
}

/** Offset of the beginning that `edge` describes, before a first word [wordFrom, wordTo) whose gap begins at `gapFrom`. */
export function startAt(text: string, gapFrom: number, wordFrom: number, wordTo: number, edge: Edge): number {
  if (edge.by === "units") return Math.min(Math.max(wordFrom - edge.count, gapFrom), wordTo - 1);
  if (edge.count === 0) return wordFrom;
  const marks = marksIn(text, gapFrom, wordFrom);
  return marks[Math.max(0, marks.length - edge.count)]?.from ?? wordFrom;
}

/** Offset of the end that `edge` describes, after a last word [wordFrom, wordTo) whose gap ends at `gapTo`. */
export function endAt(text: string, wordFrom: number, wordTo: number, gapTo: number, edge: Edge): number {
  if (edge.by === "units") return Math.max(Math.min(wordTo + edge.count, gapTo), wordFrom + 1);
  if (edge.count === 0) return wordTo;
  const marks = marksIn(text, wordTo, gapTo);
  return marks[Math.min(edge.count, marks.length) - 1]?.to ?? wordTo;
}

/** How a beginning at `at` is told; the inverse of `startAt`. */
export function startEdge(text: string, gapFrom: number, wordFrom: number, at: number): Edge {
  if (at <= wordFrom) {
    const count = marksIn(text, gapFrom, wordFrom).filter((mark) => mark.from >= at).length;
    const edge: Edge = { by: "marks", count };
    if (startAt(text, gapFrom, wordFrom, wordFrom + 1, edge) === at) return edge;
  }
  return { by: "units", count: wordFrom - at };
}

/** How an end at `at` is told; the inverse of `endAt`. */
export function endEdge(text: string, wordTo: number, gapTo: number, at: number): Edge {
  if (at >= wordTo) {
    const count = marksIn(text, wordTo, gapTo).filter((mark) => mark.to <= at).length;
    const edge: Edge = { by: "marks", count };
    if (endAt(text, wordTo - 1, wordTo, gapTo, edge) === at) return edge;
  }
  return { by: "units", count: at - wordTo };
}
