import { span } from "../engine/text/span.ts";
import type { ArticleText, Passage, Span } from "./model.ts";
import { readWords, type Words } from "./words/read-words.ts";
import { FIGURE } from "./words/kinds.ts";

/**
 * Reading all words of a long article takes most of the time of opening its first link. Where the very words of a
 * link still stand, it is enough to read the paragraphs that hold the rarest of them, and so much round each that nothing which is
 * weighed beside a place lies outside.
 */
export interface Part {
  readonly article: ArticleText;
  /** A span of the part as one of the whole article. */
  readonly inWhole: (at: Span) => Span;
}

/** UTF-16 units of an article below which nothing is won. */
const LEAST_LENGTH = 8000;
/** Runs of signs kept on each side: more than the neighbours that a link can carry, and than a sentence is looked at. */
const MARGIN = 80;
/** The part may be so much of the whole. */
const MOST_OF_WHOLE = 0.5;
/** Words shorter than this stand everywhere, or are what contractions are short for. */
const LEAST_LETTERS = 5;
const MOST_TRIED = 3;

// Only where a word of a–z can be written in no other way than in its letters, in either case, may it be searched for as
// such: no soft hyphens, markup, ligatures or full-width letters stand in the article.
const OTHERWISE_WRITTEN =
  /[<\u00aa\u00ad\u00ba\u0130\u0132\u0133\u0149\u017f-\u200f\u2028-\u202f\u205f-\u209f\u20c0-\uffff]/;
// "shan’t" is read as "shall not".
const ALSO_SHORT = "shall";

/** The places of that of a link's spelled words which stands least often; null when none of them can be searched for. */
function placesOfRarest(lower: string, passage: Passage, words: Words): readonly number[] | null {
  const spelled = Array.from(words.from, (from, at) => ({
    word: passage.exact.slice(from, words.to[at]).toLowerCase(),
    kind: words.kind[at],
  }))
    .filter(({ word, kind }) => kind !== FIGURE && word !== ALSO_SHORT && word.length >= LEAST_LETTERS)
    .filter(({ word }) => /^[a-z]+$/.test(word))
    .toSorted((a, b) => b.word.length - a.word.length);
  let rarest: readonly number[] | null = null;
  for (const { word } of spelled.slice(0, MOST_TRIED)) {
    const places: number[] = [];
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) places.push(at);
    if (rarest === null || places.length < rarest.length) rarest = places;
  }
  return rarest;
}

/** First and last paragraph, both inside. */
interface Block {
  readonly first: number;
  readonly last: number;
}

/** The paragraph that an offset lies in, or after. */
function paragraphAt(article: ArticleText, offset: number): number {
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

/** The paragraph so many runs of signs away from paragraph `from`, which counts not. */
function away(article: ArticleText, from: number, way: 1 | -1, runs: number): number {
  const { text, paragraphs } = article;
  let left = runs;
  let at = from;
  while (left > 0 && paragraphs[at + way] !== undefined) {
    at += way;
    const one = paragraphs[at];
    left -= text.slice(one?.span.from, one?.span.to).split(/\s+/).length;
  }
  return at;
}

/** The blocks round some places: signs that are no word may stand in a passage, so twice as many runs as it has words. */
function blocksOf(
  article: ArticleText,
  places: readonly number[],
  count: { readonly spelled: number; readonly all: number },
): readonly Block[] {
  const blocks: Block[] = [];
  for (const place of places) {
    const here = paragraphAt(article, place);
    const first = away(article, here, -1, 2 * count.spelled + MARGIN);
    const last = away(article, here, 1, 2 * count.all + MARGIN);
    const before = blocks.at(-1);
    if (before !== undefined && first <= before.last + 1)
      blocks[blocks.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    else blocks.push({ first, last });
  }
  return blocks;
}

/**
 * The paragraphs in which the very words of a link may stand, with what stands round them; null when the whole article must be
 * read. Every place where exactly those words stand is in the part.
 */
export function partFor(article: ArticleText, passage: Passage): Part | null {
  const { text, paragraphs } = article;
  if (text.length < LEAST_LENGTH || passage.hint !== null || OTHERWISE_WRITTEN.test(text)) return null;
  const words = readWords(passage.exact);
  const places = placesOfRarest(text.toLowerCase(), passage, words);
  if (places === null || places.length === 0) return null;
  const spelled = words.hash.length;
  const count = { spelled, all: passage.elided?.count ?? spelled };
  const pieces: { readonly from: number; readonly at: number }[] = [];
  const taken: ArticleText["paragraphs"][number][] = [];
  let part = "";
  for (const { first, last } of blocksOf(article, places, count)) {
    const from = first === 0 ? 0 : (paragraphs[first]?.span.from ?? 0);
    const by = part.length - from;
    const moved = (at: Span): Span => span(at.from + by, at.to + by);
    pieces.push({ from, at: part.length });
    part += text.slice(from, paragraphs[last + 1]?.span.from ?? text.length);
    for (const one of paragraphs.slice(first, last + 1))
      taken.push({ span: moved(one.span), sentences: one.sentences.map(moved) });
    if (part.length > text.length * MOST_OF_WHOLE) return null;
  }
  const inWhole = (at: Span): Span => {
    const piece = pieces.findLast((one) => one.at <= at.from);
    const by = (piece?.from ?? 0) - (piece?.at ?? 0);
    return span(at.from + by, at.to + by);
  };
  return { article: { id: article.id, text: part, paragraphs: taken }, inWhole };
}
