import { span } from "../../engine/text/span.ts";
import type { ArticleText, Span } from "../model.ts";
import { plainArticle } from "./plain-article.ts";

/** Where a passage stands in a draft: a paragraph, and UTF-16 offsets in it, half-open. */
export interface Target {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** An article being edited: its paragraphs, and where the linked passage is; null once it is gone. */
export interface Draft {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly target: Target | null;
}

const BETWEEN = "\n\n";

/** A draft as an article. */
export function articleOf(draft: Draft): ArticleText {
  return plainArticle(draft.id, draft.paragraphs.join(BETWEEN));
}

/** The target as a span of `articleOf(draft)`; null when it is gone. */
export function spanInArticle(draft: Draft): Span | null {
  if (draft.target === null) return null;
  let before = 0;
  for (const paragraph of draft.paragraphs.slice(0, draft.target.paragraph)) {
    before += paragraph.length + BETWEEN.length;
  }
  return span(before + draft.target.from, before + draft.target.to);
}

/** The target's own words; empty when it is gone. */
export function targetText(draft: Draft): string {
  const { target } = draft;
  return target === null ? "" : (draft.paragraphs[target.paragraph] ?? "").slice(target.from, target.to);
}

/** The draft with other words where the target stands. */
export function withTargetText(draft: Draft, words: string): Draft {
  const { target } = draft;
  if (target === null) return draft;
  const paragraphs = draft.paragraphs.map((paragraph, at) =>
    at === target.paragraph
      ? paragraph.slice(0, target.from) + words + paragraph.slice(target.to)
      : paragraph,
  );
  return { ...draft, paragraphs, target: { ...target, to: target.from + words.length } };
}

/** The draft with one paragraph put in before paragraph `at`. */
export function withParagraph(draft: Draft, at: number, words: string): Draft {
  const { target } = draft;
  const paragraphs = draft.paragraphs.toSpliced(at, 0, words);
  if (target === null || target.paragraph < at) return { ...draft, paragraphs };
  return { ...draft, paragraphs, target: { ...target, paragraph: target.paragraph + 1 } };
}

/** The draft without paragraph `at`; the target goes with its own. */
export function withoutParagraph(draft: Draft, at: number): Draft {
  const { target } = draft;
  const paragraphs = draft.paragraphs.toSpliced(at, 1);
  if (target === null || target.paragraph < at) return { ...draft, paragraphs };
  if (target.paragraph === at) return { ...draft, paragraphs, target: null };
  return { ...draft, paragraphs, target: { ...target, paragraph: target.paragraph - 1 } };
}

/** The draft with the same change made to every paragraph; the target is followed by its two ends. */
export function retyped(draft: Draft, change: (words: string) => string): Draft {
  const { target } = draft;
  const paragraphs = draft.paragraphs.map((paragraph, at) => {
    if (at !== target?.paragraph) return change(paragraph);
    const { from, to } = target;
    return change(paragraph.slice(0, from)) + change(paragraph.slice(from, to)) + change(paragraph.slice(to));
  });
  if (target === null) return { ...draft, paragraphs };
  const own = draft.paragraphs[target.paragraph] ?? "";
  const from = change(own.slice(0, target.from)).length;
  const to = from + change(own.slice(target.from, target.to)).length;
  return { ...draft, paragraphs, target: { ...target, from, to } };
}
