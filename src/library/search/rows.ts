import { type Prepared, prepare } from "./find.ts";
import type { SearchRow } from "./model.ts";

/** The rows of a library, ready for looking through, newest first; kept up to date article by article. */
export interface Rows {
  readonly all: () => readonly Prepared[];
  /** Adds rows, or puts them in the place of older ones of the same articles. */
  readonly put: (rows: readonly SearchRow[]) => void;
  readonly drop: (articles: readonly string[]) => void;
}

/** Newest first, the undated last, ties by id. */
function newestFirst({ row: a }: Prepared, { row: b }: Prepared): number {
  const [one, other] = [a.published ?? "", b.published ?? ""];
  if (one !== other) return one < other ? 1 : -1;
  return a.article < b.article ? -1 : 1;
}

export function makeRows(): Rows {
  const byArticle = new Map<string, Prepared>();
  let sorted: readonly Prepared[] | null = null;
  return {
    all: () => {
      sorted ??= [...byArticle.values()].toSorted(newestFirst);
      return sorted;
    },
    put: (rows) => {
      for (const row of rows) byArticle.set(row.article, prepare(row));
      sorted = null;
    },
    drop: (articles) => {
      for (const article of articles) byArticle.delete(article);
      sorted = null;
    },
  };
}
