import type { IsoDate } from "../../engine/model.ts";
import type { StatementKind } from "../choice.ts";

/** Words with what was looked for told apart. */
export type Pieces = readonly { readonly text: string; readonly hit: boolean }[];

interface InArticle {
  readonly id: string;
  readonly href: string;
  /** Null where the article has no date. */
  readonly published: IsoDate | null;
  /** BCP 47. */
  readonly language: string;
  readonly snippet: Pieces;
}

/** Where words stand in an article: UTF-16 offsets into its text, half-open. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

export interface ArticleResult extends InArticle {
  readonly title: Pieces;
  /** The first words that were looked for; null where only the title has them. */
  readonly at: Found | null;
}

export interface QuoteResult extends InArticle {
  readonly title: string;
  readonly kind: StatementKind;
  /** Null where nobody could be named. */
  readonly speaker: { readonly name: string; readonly href: string } | null;
}

export interface PersonResult {
  readonly id: string;
  readonly href: string;
  readonly name: Pieces;
  readonly role: string | null;
  /** Other names of the same person. */
  readonly also: readonly string[];
  readonly articles: number;
  readonly statements: number;
}

/** One value of a facet; `count` statements would be left with it. */
export interface FacetValue {
  readonly key: string;
  /** Every key that means the same one. */
  readonly keys: readonly string[];
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
}

export interface Results {
  readonly articles: readonly ArticleResult[];
  readonly quotes: readonly QuoteResult[];
  readonly people: readonly PersonResult[];
  /** Of all that was found, also what is not listed. */
  readonly totals: { readonly articles: number; readonly quotes: number; readonly people: number };
  readonly said: readonly FacetValue[];
  readonly about: readonly FacetValue[];
}

/** “5 articles, 12 quotes, 1 person”, as the one status line says it; `null` before an answer, not `whole` while more may come. */
export function statusOf(
  results: Results | null,
  { asked, whole }: { readonly asked: boolean; readonly whole: boolean },
): string {
  if (!asked) return "";
  if (results === null) return "Looking …";
  const { articles, quotes, people } = results.totals;
  if (articles + quotes + people === 0) return whole ? "Nothing found." : "Looking …";
  const parts = [
    countOf(articles, "article", "articles"),
    countOf(quotes, "statement", "statements"),
    countOf(people, "person", "people"),
  ];
  return `${parts.filter((part) => part !== "").join(", ")} found${whole ? "." : " so far …"}`;
}

function countOf(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
