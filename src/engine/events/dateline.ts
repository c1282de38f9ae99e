import type { IsoDate, Paragraph, Span } from "../model.ts";
import { findWhens } from "./find-whens.ts";
import { readIso } from "./civil.ts";
import { edtfRange } from "./edtf-range.ts";

/** How far down a date may stand by itself and still be the article's own. */
const FIRST_PARAGRAPHS = 3;

/** UTF-16 code units of marks and spaces that a date line may have about its date. */
const MARKS_AT_MOST = 24;
/** No date line is longer. */
const LINE_AT_MOST = 80;

/** True when nothing but marks stands in `within` beside `words`: the unit is a date line and tells no happening. */
export function standsAlone(text: string, within: Span, words: Span): boolean {
  // Bounded first: a long sentence with many dates must not be read again for each.
  if (within.to - within.from - (words.to - words.from) > MARKS_AT_MOST) return false;
  const rest = text.slice(within.from, words.from) + text.slice(words.to, within.to);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** A day that stands alone in one of the first paragraphs ("Friday, July 21, 2017"): the day of publication of a text that tells it in no header. */
export function datelineOf(
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly day: IsoDate; readonly span: Span } | null {
  for (const { sentences } of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const [sentence] = sentences;
    if (sentence === undefined || sentences.length > 1 || sentence.to - sentence.from > LINE_AT_MOST)
      continue;
    // A whole day has its year in figures: without any, nothing need be read.
    if (!/\d/u.test(text.slice(sentence.from, sentence.to))) continue;
    const [when] = findWhens(text, sentence, { published: null });
    if (when === undefined || readIso(when.edtf) === null || !standsAlone(text, sentence, when.words))
      continue;
    const { from } = edtfRange(when.edtf);
    if (from !== null) return { day: from, span: sentence };
  }
  return null;
}
