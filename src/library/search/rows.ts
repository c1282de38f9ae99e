import { type Identities, identitiesOf } from "../people/decide.ts";
import { type Everyone, type Prepared, everyoneIn, prepare } from "./everyone.ts";
import type { SearchRow } from "./model.ts";

/** The rows of a library, ready for looking through, newest first; kept up to date article by article. */
export interface Rows {
  /** Ids of the articles. */
  readonly articles: () => readonly string[];
  /** With everyone in them as was decided last. */
  readonly all: () => Everyone;
  /** Heeds what the reader has said about who is who, in the place of what was known of it. */
  readonly decide: (identities: Identities) => void;
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
  let identities = identitiesOf([]);
  let everyone: Everyone | null = null;
  return {
    articles: () => [...byArticle.keys()],
    all: () => {
      everyone ??= everyoneIn([...byArticle.values()].toSorted(newestFirst), identities);
      return everyone;
    },
    decide: (decided) => {
      identities = decided;
      everyone = null;
    },
    put: (rows) => {
      for (const row of rows) byArticle.set(row.article, prepare(row));
      everyone = null;
    },
    drop: (articles) => {
      for (const article of articles) byArticle.delete(article);
      everyone = null;
    },
  };
}
