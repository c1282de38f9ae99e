import type { Span } from "../engine/model.ts";

/**
 * The nouns of links. Everything here is plain JSON.
 *
 * A Passage is what a link carries: some words in plain sight, and for the rest one short code a word, enough to
 * tell a corrected word from a changed name, number, date or negation. What a code means is said in `codes.ts`.
 */

/** The part of an Article that links need: any Article will do. */
export interface ArticleText {
  readonly id: string;
  /** UTF-16; every span points into it. */
  readonly text: string;
  readonly paragraphs: readonly { readonly span: Span; readonly sentences: readonly Span[] }[];
}

/** The words that stand beside a passage, nearest to it: a code a word, in reading order: two
 * characters, for a name three. */
export interface Neighbours {
  readonly codes: string;
  /** How many of them, counted from the passage outwards, stand in the same sentence as its edge. */
  readonly inSentence: number;
  /** How many stand in the same paragraph; at least `inSentence`. */
  readonly inParagraph: number;
}

/**
 * Where a passage begins (or ends), seen from its first (last) word. "marks": so many punctuation marks outwards, in
 * whatever style they are set. "units": so many UTF-16 units outwards, or inwards when negative (half a word).
 */
export interface Edge {
  readonly by: "marks" | "units";
  readonly count: number;
}

/** What a link says of the words it has no room to spell out. */
export interface Elided {
  /** How many words the whole passage has. */
  readonly count: number;
  /** One character a word, in order; null when there are too many words for that. */
  readonly codes: string | null;
  /** The last words of the passage, as they are read. */
  readonly end: string;
  /** 24 bits over all words of the passage, as four characters. */
  readonly sum: string;
  /** 18 bits over its names, numbers, dates and negations in order, as three characters. */
  readonly guard: string;
}

export interface Passage {
  /** The form of link that this was read from or will be written as. */
  readonly version: 1 | 2;
  /** The article's id. */
  readonly article: string;
  /** The words as linked, without punctuation; with `elided`, only the first of them. */
  readonly exact: string;
  readonly elided: Elided | null;
  readonly prefix: Neighbours;
  readonly suffix: Neighbours;
  readonly from: Edge;
  readonly to: Edge;
  /** Not null: the same words stood elsewhere too when the link was made; which of its sides told the places apart. */
  readonly repeated: { readonly before: boolean; readonly after: boolean } | null;
  /** 18 bits of the speaker's last name, as three characters; null when nobody was known to speak. */
  readonly speaker: string | null;
  /**
   * The nearest names in the same paragraph that lie beyond the neighbours, before and after the passage: they tell whose
   * paragraph it is. Codes as for neighbours, or null.
   */
  readonly nameBefore: string | null;
  readonly nameAfter: string | null;
  /** A few more names of the same paragraph, of whoever speaks there before others; codes as for neighbours, or null. */
  readonly names: string | null;
  /** Only for words that stood more than once: of the words round them in their paragraph (`paragraphSum`); since version 2. */
  readonly paragraph: string | null;
  /**
   * Only where no neighbour is of another paragraph: of the words before and after its own (`outerCode`), so that a copy of
   * the whole paragraph is not it; since version 2.
   */
  readonly outer: string | null;
  /** Only where neighbours could not tell two places apart: which word it began at, and a sum of the whole article. */
  readonly hint: { readonly word: number; readonly article: string } | null;
}

/** A request that cannot be met, in one sentence for a reader. */
export interface Problem {
  readonly problem: string;
}

/** One piece of a word diff, in reading order. "was" stood there as linked, "now" stands there today. */
export interface DiffPiece {
  readonly kind: "same" | "was" | "now";
  /** "…" for a word that the link did not spell out. */
  readonly text: string;
}

/** One of several places that the link may have meant. */
export interface Candidate {
  readonly span: Span;
  /** A few of the article's words before and after, for a list to choose from. */
  readonly before: string;
  readonly after: string;
}

/**
 * What became of a passage. `words` are the words as linked ("…" for what the link did not spell out).
 * - exact: the same words, and at least one neighbour as before (or the whole article is that passage).
 * - moved: the same words, all neighbours are others.
 * - reworded: ordinary words were corrected in place; no name, number, date, negation or speaker was.
 * - ambiguous: the words stand more than once and nothing tells which was meant.
 * - gone: nothing in the article may be shown under this link; what used to stand beside it is found by `neighbourLeft`.
 */
export type Located =
  | { readonly kind: "exact" | "moved"; readonly span: Span; readonly words: string }
  | {
      readonly kind: "reworded";
      readonly span: Span;
      readonly words: string;
      readonly diff: readonly DiffPiece[];
    }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Candidate[]; readonly words: string }
  | { readonly kind: "gone"; readonly words: string };

/** What the caller knows beyond the words. */
export interface LocateContext {
  /** The full name of whoever says the words of that span today; null when nobody is known to. */
  readonly speakerAt?: (at: Span) => string | null;
}

export type { Span };
