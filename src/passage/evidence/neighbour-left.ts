import type { ArticleText, Passage, Span } from "../model.ts";
import { nearestFirst, tenBits } from "./neighbours.ts";
import { type View, viewOf } from "../places/view.ts";

/** Neighbouring words that must stand together today for their sentence to be offered. */
const LEAST_TOGETHER = 3;
const MOST_TOGETHER = 4;

function sentenceAt(view: View, word: number): Span | null {
  const from = view.words.from[word] ?? 0;
  const paragraph = view.article.paragraphs[view.paragraph(word)];
  const sentence = paragraph?.sentences.find((one) => one.from <= from && from < one.to);
  return sentence ?? paragraph?.span ?? null;
}

/**
 * The sentence that stood beside a passage that is gone: before it if that is still there, else after it; null for neither. It
 * is to be offered under no other name. Reads all words of the article, so it is asked for when the outcome has been shown.
 */
export function neighbourLeft(article: ArticleText, passage: Passage): Span | null {
  const view = viewOf(article);
  for (const way of [-1, 1] as const) {
    const side = nearestFirst(way < 0 ? passage.prefix : passage.suffix, way).slice(0, MOST_TOGETHER);
    if (side.length < LEAST_TOGETHER) continue;
    const nearest = side[0]?.bits;
    const { hash } = view.words;
    for (let at = 0; at < view.count; at += 1) {
      if (tenBits(hash[at] ?? 0) !== nearest) continue;
      const stands = side.every((one, step) => one.bits === tenBits(hash[at + way * step] ?? 0));
      if (stands) return sentenceAt(view, at);
    }
  }
  return null;
}
