import type { Step } from "./align.ts";
import type { DiffPiece } from "../model.ts";
import type { Pattern } from "./pattern.ts";
import type { View } from "./view.ts";

/** The pattern's word as it was spelled in the link, or "…". `at` counts from the passage's first word. */
export function spelledAt(pattern: Pattern, spelled: PatternText, at: number): string {
  const inTail = at - (pattern.count - pattern.tail.hash.length);
  if (at < pattern.head.hash.length) return spelled.head.slice(pattern.head.from[at], pattern.head.to[at]);
  return inTail >= 0 ? spelled.tail.slice(pattern.tail.from[inTail], pattern.tail.to[inTail]) : "…";
}

/** The two texts that a link spells out. */
export interface PatternText {
  readonly head: string;
  readonly tail: string;
}

/** What was and what is, word by word: runs of one kind are joined, and so are words that the link does not spell out. `from` is the passage's first pattern index. */
export function diffOf(
  view: View,
  pattern: Pattern,
  steps: readonly Step[],
  from: number,
  spelled: PatternText,
): readonly DiffPiece[] {
  const { words, article } = view;
  const pieces: DiffPiece[] = [];
  let at = 0;
  while (at < steps.length) {
    let end = at;
    const same = steps[at]?.same ?? false;
    while (end < steps.length && (steps[end]?.same ?? false) === same) end += 1;
    const run = steps.slice(at, end);
    const standing = run.filter((step) => step.article >= 0);
    const first = standing[0];
    const last = standing.at(-1);
    const now =
      first === undefined || last === undefined
        ? ""
        : article.text.slice(words.from[first.article], words.to[last.article]);
    if (same) pieces.push({ kind: "same", text: now });
    else {
      const was = run
        .filter((step) => step.pattern >= 0)
        .map((step) => spelledAt(pattern, spelled, step.pattern - from))
        .join(" ")
        .replaceAll(/…(?: …)+/gu, "…");
      if (was !== "") pieces.push({ kind: "was", text: was });
      if (now !== "") pieces.push({ kind: "now", text: now });
    }
    at = end;
  }
  return pieces;
}
