import type { IsoDate } from "../../engine/model.ts";

/** One article in the list. */
export interface ArticleLine {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly published: IsoDate | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly language: string;
  readonly words: number;
  readonly statements: number;
  readonly speakers: readonly { readonly name: string; readonly statements: number }[];
  readonly strip: readonly { readonly from: number; readonly to: number; readonly speaker: number | null }[];
  /** One of the reader's own, kept in this browser. */
  readonly own: boolean;
}

export type LibraryOrder = "newest" | "oldest" | "title" | "quoted";

/** How the list is narrowed and ordered. */
export interface LibraryChoice {
  /** Words of a title, a speaker, a place or a source. */
  readonly words: string;
  /** ISO dates, both inside; null is no limit. What has no date lies in no days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly order: LibraryOrder;
}

export const EVERY_ARTICLE: LibraryChoice = { words: "", from: null, to: null, order: "newest" };

function textOf(line: ArticleLine): string {
  const names = line.speakers.map((speaker) => speaker.name);
  const text = [line.title, line.place ?? "", line.source ?? "", ...names].join(" ");
  return ` ${text}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
}

function wordsOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

// By code unit: a collator would take a second over ten thousand titles.
const COMPARE: Readonly<Record<LibraryOrder, (a: ArticleLine, b: ArticleLine) => number>> = {
  newest: (a, b) => compare(b.published ?? "", a.published ?? ""),
  oldest: (a, b) => compare(a.published ?? "9999-99-99", b.published ?? "9999-99-99"),
  title: (a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()),
  quoted: (a, b) => b.statements - a.statements,
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The lines that a choice leaves, ordered; ties keep the order they came in. */
export function linesShown(lines: readonly ArticleLine[], choice: LibraryChoice): readonly ArticleLine[] {
  const wanted = wordsOf(choice.words);
  const kept = lines.filter((line) => {
    if (choice.from !== null && (line.published === null || line.published < choice.from)) return false;
    if (choice.to !== null && (line.published === null || line.published > choice.to)) return false;
    if (wanted.length === 0) return true;
    const text = textOf(line);
    return wanted.every((word) => text.includes(` ${word}`));
  });
  return kept.toSorted(COMPARE[choice.order]);
}
