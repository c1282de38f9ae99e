import type { IsoDate, Statement } from "../../engine/model.ts";

/** What searching needs of one article: plain JSON, a few kilobytes; offsets are UTF-16 code units of `text`. */
export interface SearchRow {
  readonly article: string;
  readonly title: string;
  readonly published: IsoDate | null;
  readonly language: string;
  readonly text: string;
  /** In text order. */
  readonly quotes: readonly QuoteRow[];
  readonly people: readonly PersonRow[];
}

export interface QuoteRow {
  readonly id: string;
  readonly kind: Statement["kind"];
  /** As shown, marks and all. */
  readonly from: number;
  readonly to: number;
  /** Index in the row's `people`; null where nobody could be named. */
  readonly said: number | null;
  /** Indices of those whom the words mention, or whose words' sentence does. */
  readonly about: readonly number[];
}

export interface PersonRow {
  /** The person across articles (people/person-key.ts). */
  readonly key: string;
  readonly name: string;
  readonly role: string | null;
}

export interface SearchQuery {
  /** As typed. */
  readonly words: string;
  /** Person keys; statements by any of them. Empty: by anyone. */
  readonly said: readonly string[];
  /** Person keys; what mentions any of them. Empty: no restriction. */
  readonly about: readonly string[];
}

/** Some of an article's words, with what was looked for told apart. */
export type Snippet = readonly { readonly text: string; readonly hit: boolean }[];

export interface ArticleHit {
  readonly article: string;
  readonly title: Snippet;
  readonly published: IsoDate | null;
  readonly language: string;
  readonly snippet: Snippet;
  /** Where the snippet's first hit stands: UTF-16 offsets of the article's text; null where only the title has it. */
  readonly at: { readonly from: number; readonly to: number } | null;
}

export interface QuoteHit {
  readonly article: string;
  readonly title: string;
  readonly published: IsoDate | null;
  readonly language: string;
  readonly quote: string;
  readonly kind: Statement["kind"];
  /** Whose page it is; null where nobody could be named. */
  readonly speaker: { readonly key: string; readonly name: string } | null;
  readonly snippet: Snippet;
}

export interface PersonHit {
  readonly key: string;
  readonly name: Snippet;
  readonly role: string | null;
  /** Under which other names articles know them, as the reader has said. */
  readonly also: readonly string[];
  readonly articles: number;
  readonly statements: number;
}

/** A value of a facet: how many of the statements found it would leave. */
export interface Facet {
  readonly key: string;
  /** Every key by which a query may mean it; `key` is one. */
  readonly keys: readonly string[];
  readonly name: string;
  readonly count: number;
}

/** What was found, best first; the totals count also what is not listed. */
export interface Found {
  readonly articles: readonly ArticleHit[];
  readonly quotes: readonly QuoteHit[];
  readonly people: readonly PersonHit[];
  readonly totals: { readonly articles: number; readonly quotes: number; readonly people: number };
  readonly said: readonly Facet[];
  readonly about: readonly Facet[];
}
