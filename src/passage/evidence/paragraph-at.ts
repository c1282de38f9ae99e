import type { ArticleText } from "../model.ts";

/** The paragraph that an offset lies in, or after. */
export function paragraphAt(article: ArticleText, offset: number): number {
  const { paragraphs } = article;
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.span.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
