import { standsInMarks } from "../places/marks.ts";
import type { View } from "../places/view.ts";
import { STANCE_WORD } from "../words/kinds.ts";

const SENTENCE_END = /[.!?。！？؟।][^\p{L}\p{N}]*$/u;

/** A whole paragraph of fewer words may well be said by another, unless it is a heading. */
const LEAST_WORDS_OF_A_PARAGRAPH = 3;

function isHeading(view: View, first: number, last: number): boolean {
  const { words, article, paragraph } = view;
  if (paragraph(first) !== paragraph(last) || standsInMarks(view, first, last)) return false;
  if (words.kind.slice(first, last + 1).includes(STANCE_WORD)) return false;
  const { span } = article.paragraphs[paragraph(first)] ?? {};
  return !SENTENCE_END.test(article.text.slice(words.to[last], span?.to));
}

/**
 * Words `first` … `last`, which fill their paragraph with `beside` other words, are known again by themselves: they are
 * enough, or a heading or a label, which ends no sentence and is nobody's utterance. “No.” may be said by anybody.
 */
export function isKnownParagraph(view: View, first: number, last: number, beside: number): boolean {
  return last - first + 1 + beside >= LEAST_WORDS_OF_A_PARAGRAPH || isHeading(view, first, last);
}
