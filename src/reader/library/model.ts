import type { IsoDate } from "../../engine/model.ts";

/** What the list of articles is narrowed and ordered by. */
export interface ArticleFacts {
  readonly title: string;
  readonly published: IsoDate | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly statements: number;
  readonly speakers: readonly { readonly name: string; readonly statements: number }[];
}

/** One article in the list. */
export interface ArticleLine extends ArticleFacts {
  readonly id: string;
  readonly href: string;
  readonly language: string;
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

/** Letters that Unicode does not take apart. */
const STROKES: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ħ: "h", ı: "i" };

/** Small and without accents, so that “lodz” finds Łódź as it does in the search. */
function folded(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[łøđħı]/gu, (letter) => STROKES[letter] ?? letter);
}

function textOf(line: ArticleFacts): string {
  const names = line.speakers.map((speaker) => speaker.name);
  const text = [line.title, line.place ?? "", line.source ?? "", ...names].join(" ");
  return ` ${folded(text)}`.replaceAll(/[^\p{L}\p{N}]+/gu, " ");
}

function wordsOf(words: string): readonly string[] {
  return folded(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

// By code unit: a collator would take a second over ten thousand titles.
const COMPARE: Readonly<Record<LibraryOrder, (a: ArticleFacts, b: ArticleFacts) => number>> = {
  newest: (a, b) => compare(b.published ?? "", a.published ?? ""),
  oldest: (a, b) => compare(a.published ?? "9999-99-99", b.published ?? "9999-99-99"),
  title: (a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()),
  quoted: (a, b) => b.statements - a.statements,
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The lines that a choice leaves, ordered; ties keep the order they came in. */
export function linesShown<Facts extends ArticleFacts>(
  lines: readonly Facts[],
  choice: LibraryChoice,
): readonly Facts[] {
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
