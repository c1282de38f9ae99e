/**
 * The nouns. Types only, at the very bottom: every room may import this file and it imports nothing.
 *
 * Offsets are UTF-16 code units from the start of `Article.text`; spans are half-open. A Reading is plain JSON
 * (no Map, Date, undefined or class), so that a query cache, a worker, a file and a test can all hold it.
 */

declare const offset: unique symbol;
/** UTF-16 code units from the start of `Article.text`, 0 … text.length. Made only by `span()` in text/span.ts. */
export type Offset = number & { readonly [offset]: true };

/** Half-open: `from` is inside, `to` is not; 0 ≤ from ≤ to ≤ text.length. */
export interface Span {
  readonly from: Offset;
  readonly to: Offset;
}

/** A full calendar date, `YYYY-MM-DD`, proleptic Gregorian, no time zone. */
export type IsoDate = `${number}-${number}-${number}`;

export interface Paragraph {
  readonly span: Span;
  /** In order, not overlapping, white space at the edges left out. */
  readonly sentences: readonly Span[];
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly titleIs: "given" | "derived";
  readonly published: IsoDate | null;
  /** The dateline's place as the article words it. */
  readonly place: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  /** BCP 47. */
  readonly language: string;
  /** The body as published: every span of the Reading points into it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Stable across edits of the article: made of the person's name, never of an index. */
export type PersonId = string;
/** Stable across edits elsewhere in the article: made of the statement's own words. Also its element id in the page. */
export type StatementId = string;

/** How well an attribution or an identity is supported. "sure" is meant to be right at least 97 times in 100. */
export type Sureness = "sure" | "likely" | "guess";

export interface Mention {
  readonly span: Span;
  readonly kind: "name" | "title" | "pronoun" | "description";
}

export interface Person {
  readonly id: PersonId;
  /** The fullest name the article gives, or for the unnamed the article's own description. */
  readonly name: string;
  /** The role as the article words it ("mayor of Elm Hythe"), or null. */
  readonly role: string | null;
  readonly kind: "person" | "group" | "organisation" | "unnamed";
  /** For a group whose members the article tells: their ids. Empty otherwise. */
  readonly members: readonly PersonId[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

export type Attribution =
  | {
      readonly speaker: PersonId;
      /** The words beside the cue ("he", "the mayor", "Lee"); for an uncued quote the mention it was carried over from. */
      readonly mention: Span;
      /** The words of saying ("said", "according to"), or null when there are none. */
      readonly cue: Span | null;
      /** Coreference, from `mention` back to the mention that names the speaker; empty when `mention` is itself the name. */
      readonly chain: readonly Span[];
      readonly sureness: Sureness;
    }
  | { readonly speaker: null; readonly reason: string };

export interface Statement {
  readonly id: StatementId;
  /** What is shown as the quote: with its marks for direct and fragment; the reported clause for reported. */
  readonly span: Span;
  /** The words themselves without marks; several pieces when a quote is interrupted or runs over paragraphs. */
  readonly said: readonly Span[];
  /** direct = a whole utterance in marks; fragment = part of the reporter's sentence in marks; reported = no marks. */
  readonly kind: "direct" | "fragment" | "reported";
  readonly attribution: Attribution;
  /** The rule that attributed it, as its file is named ("said-after-quote"). */
  readonly rule: string;
}

export interface When {
  /** Extended Date/Time Format (ISO 8601-2:2019, levels 0–2), e.g. "2022-03-01", "2022-02-24", "../2022-03-01", "2022-03~". */
  readonly edtf: string;
  /** stated = a date in so many words; reckoned = counted from one; relative = read from the anchor ("on Tuesday"); open = future, conditional or without an end. */
  readonly basis: "stated" | "reckoned" | "relative" | "open";
  readonly certainty: "certain" | "approximate" | "uncertain";
  /** Set for what lies ahead or depends on something. */
  readonly mood: "past" | "present" | "future" | "conditional";
  /** The words it came from. */
  readonly words: Span;
  /** What speaks against the date, in a sentence for a reader; left out where nothing does. It moves no date. */
  readonly doubt?: string;
  /** One sentence for a reader: “sixth day” on 2022-03-01, counting the first day as one. */
  readonly reckoning: string;
}

/** What happened, as one sentence of the article tells it. */
export interface Happening {
  /** Made of the sentence's words; also its element id in the timeline. */
  readonly id: string;
  readonly sentence: Span;
  /** The article's own words, shortened honestly: a span inside the sentence. */
  readonly gist: Span;
  /** The words that name the occasion ("during a visit to the port"), often another sentence's; left out when the article names none. */
  readonly occasion?: Span;
  readonly when: When | null;
  readonly people: readonly PersonId[];
  /** The statements made in this sentence, so that a statement and its sentence are one entry. */
  readonly statements: readonly StatementId[];
  readonly rule: string;
}

/** What was passed over, and why. */
export interface Note {
  readonly rule: string;
  readonly span: Span;
  readonly reason: string;
  /** True for words that tell a time which could not be read, or cannot be right ("other-time"); left out for everything else. */
  readonly unread?: boolean;
}

export interface Reading {
  readonly article: Article;
  /** In order of first mention. Those who say nothing are here too. */
  readonly people: readonly Person[];
  /** In text order. */
  readonly statements: readonly Statement[];
  /** In text order. */
  readonly happenings: readonly Happening[];
  readonly notes: readonly Note[];
}
