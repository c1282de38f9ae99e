import { span } from "../engine/text/span.ts";
import type { ArticleText, Edge, Span } from "./model.ts";
import { breaksBetween } from "./words/sentence-break.ts";
import { endAt, startAt } from "./edges.ts";
import { hashEnd, toSigns } from "./words/hash.ts";
import { readWords, type Words } from "./words/read-words.ts";

/** An article as its words, with the sentence and paragraph each stands in. */
export interface View {
  readonly article: ArticleText;
  readonly words: Words;
  readonly count: number;
  /** Per word: which sentence and which paragraph, as running numbers over the whole article. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** Rolling hash: entry i is over words 0 … i − 1. */
  readonly rolling: Int32Array;
}

/** Odd, so that no power of it vanishes modulo 2³². */
const ROLL_BY = 0x2c1b3c6d;

/** The rolling hash after one more word. */
export function roll(rolling: number, hash: number): number {
  return (Math.imul(rolling, ROLL_BY) + hash) | 0;
}

/** ROLL_BY to the power of `exponent`, modulo 2³². */
export function rollPower(exponent: number): number {
  let power = 1;
  for (let at = 0; at < exponent; at += 1) power = Math.imul(power, ROLL_BY);
  return power;
}

/** 24 bits of a finished rolling hash. */
export const sumOf = (rolling: number): number => hashEnd(rolling) >>> 8;

/** The sum of the whole article as four characters. */
export function articleSum(view: View): string {
  return toSigns(sumOf(view.rolling[view.count] ?? 0), 4);
}

const made = new WeakMap<object, View>();

/** The words of this article object were read already. */
export const isRead = (article: ArticleText): boolean => made.has(article);

/** The article as words; read once for each article object. Linear in the text. */
export function viewOf(article: ArticleText): View {
  const known = made.get(article);
  if (known !== undefined) return known;
  const words = readWords(article.text);
  const count = words.from.length;
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  const rolling = new Int32Array(count + 1);
  const { paragraphs } = article;
  let inParagraph = 0;
  let sentences = 0;
  for (let at = 0; at < count; at += 1) {
    const from = words.from[at] ?? 0;
    const before = inParagraph;
    while (
      inParagraph + 1 < paragraphs.length &&
      from >= (paragraphs[inParagraph + 1]?.span.from ?? Infinity)
    ) {
      inParagraph += 1;
    }
    if (inParagraph !== before || (at > 0 && breaksBetween(article.text, words, at - 1))) sentences += 1;
    sentence[at] = sentences;
    paragraph[at] = inParagraph;
    rolling[at + 1] = roll(rolling[at] ?? 0, words.hash[at] ?? 0);
  }
  const view: View = { article, words, count, sentence, paragraph, rolling };
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
export function wordAfter(view: View, offset: number): number {
  let low = 0;
  let high = view.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.words.to[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
