import type { Offset, Span } from "../../engine/model.ts";

/*
 * From a selection in the page to offsets in the article. The contract with the article's markup: every paragraph
 * element carries `data-from`, the offset at which it starts, and its text nodes hold the article's text and nothing
 * else (labels are generated content). So an offset is `data-from` and the length of the text before.
 */

/** The part of a DOM node that is needed: any Node will do, and a test needs no document. */
export interface TreeNode {
  readonly nodeType: number;
  readonly childNodes: ArrayLike<TreeNode>;
  readonly nodeValue: string | null;
  readonly getAttribute?: (name: string) => string | null;
}

/** A place in the tree as the DOM tells it: in a text node so many units in, in an element before so many children. */
export interface Boundary {
  readonly node: TreeNode;
  readonly offset: number;
}

/** Offsets in the article, half-open; not yet a Span, since no one has checked them against the text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const TEXT = 3;

function startOf(node: TreeNode): number | null {
  const value = node.getAttribute?.("data-from") ?? null;
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** What a walk over the tree has met so far. */
interface Walk {
  /** End of the text passed, in the article; null before the first paragraph. */
  at: number | null;
  /** The paragraph's next offset while inside one. */
  inside: number | null;
  from: number | null;
  to: number | null;
  started: boolean;
  ended: boolean;
}

/** A boundary before the first text is that text's beginning; one after the last is its end. */
function meet(walk: Walk, which: "start" | "end", offset: number | null): void {
  if (which === "start" && !walk.started) {
    walk.started = true;
    walk.from = offset;
  } else if (which === "end" && !walk.ended) {
    walk.ended = true;
    walk.to = offset ?? walk.at;
  }
}

/**
 * The stretch of the article between two boundaries under `root`, in document order; null when no text of a paragraph
 * lies between them. Outside a paragraph the start moves on to the next one's beginning and the end back to the last
 * one's end. One walk, linear in the tree.
 */
export function stretchBetween(root: TreeNode, start: Boundary, end: Boundary): Stretch | null {
  const walk: Walk = { at: null, inside: null, from: null, to: null, started: false, ended: false };
  const visit = (node: TreeNode): void => {
    const begins = startOf(node);
    if (begins !== null) walk.inside = begins;
    if (node.nodeType === TEXT) {
      const length = node.nodeValue?.length ?? 0;
      const base = walk.inside;
      const here = (offset: number): number | null =>
        base === null ? null : base + Math.min(offset, length);
      if (node === start.node) meet(walk, "start", here(start.offset));
      if (node === end.node) meet(walk, "end", here(end.offset));
      if (base !== null) {
        // A start that was met outside any paragraph waits for the first text after it.
        if (walk.started && walk.from === null && length > 0) walk.from = base;
        walk.inside = base + length;
        walk.at = walk.inside;
      }
    } else {
      for (let index = 0; index <= node.childNodes.length; index += 1) {
        if (node === start.node && index === start.offset) meet(walk, "start", walk.inside);
        if (node === end.node && index === end.offset) meet(walk, "end", walk.inside);
        const child = node.childNodes[index];
        if (child !== undefined && !walk.ended) visit(child);
      }
    }
    if (begins !== null) walk.inside = null;
  };
  visit(root);
  return walk.from !== null && walk.to !== null && walk.from < walk.to
    ? { from: walk.from, to: walk.to }
    : null;
}

/** The checked edge at which a number becomes an offset. */
function isOffset(value: number): value is Offset {
  return Number.isInteger(value) && value >= 0;
}

/** The stretch as a span, without white space at its edges; null when nothing else is in it, or when it lies outside the text. */
export function trimmed(text: string, { from, to }: Stretch): Span | null {
  if (to > text.length) return null;
  const words = text.slice(from, to);
  const begin = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return isOffset(begin) && isOffset(end) && begin < end ? { from: begin, to: end } : null;
}
