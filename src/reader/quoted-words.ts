import type { Article, Span, Statement } from "../engine/model.ts";

/** A stretch of the article in one line: runs of white space become one space, nothing else changes. */
export function inOneLine(article: Article, span: Span): string {
  return article.text.slice(span.from, span.to).replaceAll(/\s+/g, " ").trim();
}

/** Between two pieces of one utterance: marks and white space only, so nothing of the reporter's was left out. */
const ONLY_MARKS = /^[\s"'“”„‟‘’‚‛«»‹›]*$/u;

/**
 * A statement as it is shown away from its sentence. In marks when somebody's own words are quoted: the article's own
 * marks round a single piece, double ones round several, with an ellipsis where the reporter breaks in. Never in marks
 * when it is reported (R2).
 */
export function quotedWords(article: Article, statement: Statement): string {
  const { said, span, kind } = statement;
  if (kind === "reported" || said.length === 0) return inOneLine(article, span);
  if (said.length === 1) return inOneLine(article, span);
  let words = "";
  let end = said[0]?.from ?? span.from;
  for (const piece of said) {
    const between = article.text.slice(end, piece.from);
    const joint = words === "" ? "" : ONLY_MARKS.test(between) ? " " : " … ";
    words += joint + inOneLine(article, piece);
    end = piece.to;
  }
  return `“${words}”`;
}

/** The last of some spans in order that begins at or before an offset; null when none does. By halving: articles are long. */
function lastBefore<T>(items: readonly T[], spanOf: (item: T) => Span, at: number): T | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && spanOf(item).from <= at) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}

/** The sentence in which a span begins, or the span itself where the article has no sentence there. */
export function sentenceAt(article: Article, span: Span): Span {
  const paragraph = lastBefore(article.paragraphs, (one) => one.span, span.from);
  const sentence = lastBefore(paragraph?.sentences ?? [], (one) => one, span.from);
  return sentence !== null && span.from < sentence.to ? sentence : span;
}
