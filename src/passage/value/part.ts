import { span } from "../../engine/text/span.ts";
import type { ArticleText, Passage, Span } from "../model.ts";
import { paragraphAt } from "../evidence/paragraph-at.ts";
import type { Words } from "../words/columns.ts";
import { readWords } from "../words/read-words.ts";
import { FIGURE } from "../words/kinds.ts";
import { UNSEEN, classOf } from "../words/signs.ts";

/**
 * Reading all words of a long article takes most of the time of opening its first link. Where the words of a link still
 * stand, if need be with one of them corrected, it is enough to read the paragraphs that hold a rare one of them, and so much
 * round each that nothing which is weighed beside a place lies outside.
 */
export interface Part {
  readonly article: ArticleText;
  /** A span of the part as one of the whole article. */
  readonly inWhole: (at: Span) => Span;
}

/** A word that a link spells out, and all places in the article where it may stand. */
interface Anchor {
  readonly word: string;
  readonly places: readonly number[];
  /** How many words of the passage there may be before and after it. */
  readonly before: number;
  readonly after: number;
}

/** UTF-16 units of an article below which nothing is won. */
const LEAST_LENGTH = 8000;
/** Runs of signs kept on each side: more than the neighbours that a link can carry, and than a sentence is looked at. */
const MARGIN = 80;
/** The part may be so much of the whole. */
const MOST_OF_WHOLE = 0.5;
/** Words shorter than this stand everywhere, or are what contractions are short for. */
const LEAST_LETTERS = 5;
/** Anchors that are looked for: the longest. */
const MOST_ANCHORS = 6;
/** An anchor that stands in more places tells of none of them. */
const MOST_PLACES = 12;
/** Words that are corrected leave one of so many anchors: more of them at once are a passage written anew. */
const ENOUGH_ANCHORS = 3;
/** The share of the anchors that a piece of the article must hold before its words are read. */
const LEAST_HELD = 0.5;

// Only where a word of a–z can be written in no other way than in its letters, in either case, may it be searched for as
// such: no letters that are those of a–z in another form (NFKC), and nothing unseen and no markup right behind a letter.
/** Anything but ASCII and what most articles in English have beside it: one look at the whole text. */
const UNUSUAL = /[^\0-\x7f\xa0£°éèáíóúñçüöä‘’“”–—…€]/;
const OTHER_SIGNS = /[^\0-\x7f]+/g;
const PARTED = /[A-Za-z][<\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** The class of what is not seen takes longer to compile than a link to find, so it is asked only where such a sign stands. */
function isOtherwiseWritten(text: string): boolean {
  if (!UNUSUAL.test(text)) return /[A-Za-z]</.test(text);
  const others = Array.from(new Set((text.match(OTHER_SIGNS) ?? []).join("")));
  if (/[a-z]/i.test(others.join("").normalize("NFKC").toLowerCase())) return true;
  const unseen = others.some((sign) => classOf(sign.codePointAt(0) ?? 0) === UNSEEN);
  return (unseen ? PARTED : /[A-Za-z]</).test(text);
}
// "shan’t" is read as "shall not".
const ALSO_SHORT = "shall";

/** The words of a spelled text that may be searched for as they stand. */
function searchable(spelled: string, words: Words): readonly string[] {
  return Array.from(words.from, (from, at) => spelled.slice(from, words.to[at]).toLowerCase()).filter(
    (word, at) =>
      words.kind[at] !== FIGURE &&
      word !== ALSO_SHORT &&
      word.length >= LEAST_LETTERS &&
      /^[a-z]+$/.test(word),
  );
}

function placesOf(lower: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** The longest words that a passage spells out, rarest first. */
function anchorsOf(lower: string, passage: Passage): readonly Anchor[] {
  const { exact, elided } = passage;
  const end = elided?.end ?? "";
  const [first, last] = [readWords(exact), readWords(end)];
  const [inHead, inTail] = [first.hash.length, last.hash.length];
  const all = elided?.count ?? inHead;
  const head = searchable(exact, first).map((word) => ({ word, before: inHead, after: all }));
  const tail = searchable(end, last).map((word) => ({ word, before: all, after: inTail }));
  return [...head, ...tail]
    .toSorted((a, b) => b.word.length - a.word.length)
    .slice(0, MOST_ANCHORS)
    .map(({ word, before, after }) => ({ word, before, after, places: placesOf(lower, word) }))
    .toSorted((a, b) => a.places.length - b.places.length);
}

/** First and last paragraph, both inside. */
interface Block {
  readonly first: number;
  readonly last: number;
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

/** The blocks round anchors, in order: signs that are no word may stand in a passage, so twice as many runs as it has words. */
function blocksOf(article: ArticleText, anchors: readonly Anchor[]): readonly Block[] {
  const around = anchors.flatMap((anchor) =>
    anchor.places.map((place): Block => {
      const here = paragraphAt(article, place);
      return {
        first: away(article, here, -1, 2 * anchor.before + MARGIN),
        last: away(article, here, 1, 2 * anchor.after + MARGIN),
      };
    }),
  );
  const blocks: Block[] = [];
  for (const { first, last } of around.toSorted((a, b) => a.first - b.first)) {
    const before = blocks.at(-1);
    if (before !== undefined && first <= before.last + 1)
      blocks[blocks.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    else blocks.push({ first, last });
  }
  return blocks;
}

/** Some blocks of an article as an article of their own. */
function partOf(article: ArticleText, blocks: readonly Block[]): Part {
  const { text, paragraphs } = article;
  const pieces: { readonly from: number; readonly at: number }[] = [];
  const taken: ArticleText["paragraphs"][number][] = [];
  let part = "";
  for (const { first, last } of blocks) {
    const from = beginOf(article, first);
    const by = part.length - from;
    const moved = (at: Span): Span => span(at.from + by, at.to + by);
    pieces.push({ from, at: part.length });
    part += text.slice(from, endOf(article, last));
    for (const one of paragraphs.slice(first, last + 1))
      taken.push({ span: moved(one.span), sentences: one.sentences.map(moved) });
  }
  const inWhole = (at: Span): Span => {
    const piece = pieces.findLast((one) => one.at <= at.from);
    const by = (piece?.from ?? 0) - (piece?.at ?? 0);
    return span(at.from + by, at.to + by);
  };
  return { article: { id: article.id, text: part, paragraphs: taken }, inWhole };
}

const beginOf = ({ paragraphs }: ArticleText, first: number): number =>
  first === 0 ? 0 : (paragraphs[first]?.span.from ?? 0);
const endOf = ({ paragraphs, text }: ArticleText, last: number): number =>
  paragraphs[last + 1]?.span.from ?? text.length;

/**
 * The part of an article in which the words of a link may stand, exactly or with some corrected: null where there is nothing
 * worth reading; every place where exactly its words stand is in it. `enough`: so is every place where they may stand corrected.
 * Null when the whole article must be read.
 */
export function partFor(
  article: ArticleText,
  passage: Passage,
): { readonly part: Part | null; readonly enough: boolean } | null {
  const { text } = article;
  if (text.length < LEAST_LENGTH || passage.hint !== null || isOtherwiseWritten(text)) return null;
  const anchors = anchorsOf(text.toLowerCase(), passage);
  const rare = anchors.filter(({ places }) => places.length <= MOST_PLACES).slice(0, ENOUGH_ANCHORS);
  if (rare.length === 0) return null;
  const begin = (one: Block): number => beginOf(article, one.first);
  const end = (one: Block): number => endOf(article, one.last);
  const blocks = blocksOf(article, rare).filter((one) => {
    const stands = (at: number): boolean => begin(one) <= at && at < end(one);
    return anchors.filter(({ places }) => places.some(stands)).length >= anchors.length * LEAST_HELD;
  });
  const length = blocks.reduce((sum, one) => sum + end(one) - begin(one), 0);
  if (length > text.length * MOST_OF_WHOLE) return null;
  const part = blocks.length === 0 ? null : partOf(article, blocks);
  return { part, enough: rare.length === ENOUGH_ANCHORS };
}
