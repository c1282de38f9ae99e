import { span } from "../../engine/text/span.ts";
import type { ArticleText, Edge, Span } from "../model.ts";
import { breaksBetween, LEAST_BREAK } from "../words/sentence-break.ts";
import { endAt, startAt } from "../evidence/edges.ts";
import { paragraphAt } from "../evidence/paragraph-at.ts";
import { hashEnd, toSigns } from "../words/hash.ts";
import type { Words } from "../words/columns.ts";
import { readWords } from "../words/read-words.ts";

/**
 * An article as its words. What else is asked of a word (its sentence, its paragraph) is found when it is asked, a paragraph
 * at a time: opening a link asks it of few words, and a new page has no time for all of them.
 */
export interface View {
  readonly article: ArticleText;
  readonly words: Words;
  readonly count: number;
  /** Which sentence and which paragraph a word stands in, as numbers to be compared; −1 for no word. */
  readonly sentence: (word: number) => number;
  /** The index of the paragraph. */
  readonly paragraph: (word: number) => number;
}

/** Odd, so that no power of it vanishes modulo 2³². */
const ROLL_BY = 0x2c1b3c6d;

/** The rolling hash after one more word. */
export function roll(rolling: number, hash: number): number {
  return (Math.imul(rolling, ROLL_BY) + hash) | 0;
}

/** 24 bits of a finished rolling hash. */
export const sumOf = (rolling: number): number => hashEnd(rolling) >>> 8;

/** The sum of the whole article as four characters. */
export function articleSum({ words }: View): string {
  let rolling = 0;
  for (const hash of words.hash) rolling = roll(rolling, hash);
  return toSigns(sumOf(rolling), 4);
}

/** The first word for which `column` is above `offset`; their number when there is none. */
function firstAbove(column: Int32Array, offset: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Tells sentence and paragraph of a word, each paragraph read when a word of it is first asked for. */
function placesIn(article: ArticleText, words: Words): Pick<View, "sentence" | "paragraph"> {
  const { text, paragraphs } = article;
  const count = words.from.length;
  // A sentence is told by its first word. Both are kept by one more, so that 0 is what was not read yet.
  const sentences = new Int32Array(count);
  const inParagraph = new Int32Array(count);
  const readParagraphOf = (word: number): void => {
    const own = paragraphAt(article, words.from[word] ?? 0);
    const begins = own === 0 ? 0 : firstAbove(words.from, (paragraphs[own]?.span.from ?? 0) - 1);
    const ends = firstAbove(words.from, (paragraphs[own + 1]?.span.from ?? Infinity) - 1);
    let first = begins;
    for (let at = begins; at < ends; at += 1) {
      // Most words are parted by one blank, which ends no sentence.
      const gap = (words.from[at] ?? 0) - (words.to[at - 1] ?? 0);
      if (at > begins && gap >= LEAST_BREAK && breaksBetween(text, words, at - 1)) first = at;
      sentences[at] = first + 1;
      inParagraph[at] = own + 1;
    }
  };
  const told = (column: Int32Array, word: number): number => {
    if (word < 0 || word >= count) return -1;
    if (column[word] === 0) readParagraphOf(word);
    return (column[word] ?? 0) - 1;
  };
  return { sentence: (word) => told(sentences, word), paragraph: (word) => told(inParagraph, word) };
}

const made = new WeakMap<object, View>();

/** The words of this article object were read already. */
export const isRead = (article: ArticleText): boolean => made.has(article);

/** The article as words; read once for each article object. Linear in the text. */
export function viewOf(article: ArticleText): View {
  const known = made.get(article);
  if (known !== undefined) return known;
  const words = readWords(article.text);
  const view: View = { article, words, count: words.from.length, ...placesIn(article, words) };
  made.set(article, view);
  return view;
}

/** The span of words `first` … `last` (both inside) with the edges that a link asks for. */
export function spanOf(view: View, first: number, last: number, from: Edge, to: Edge): Span {
  const { words, article } = view;
  const begin = startAt(
    article.text,
    first > 0 ? (words.to[first - 1] ?? 0) : 0,
    words.from[first] ?? 0,
    words.to[first] ?? 0,
    from,
  );
  const end = endAt(
    article.text,
    words.from[last] ?? 0,
    words.to[last] ?? 0,
    words.from[last + 1] ?? article.text.length,
    to,
  );
  return span(begin, Math.max(begin, end));
}

/** The first word that ends after `offset`; `count` when there is none. */
export const wordAfter = (view: View, offset: number): number => firstAbove(view.words.to, offset);
