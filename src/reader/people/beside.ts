import type { InArticle, SaidLine } from "./model.ts";

/** An article in which one of two people speaks, or both. */
export interface BesideRow {
  readonly article: string;
  readonly href: string;
  readonly title: string;
  readonly published: InArticle["published"];
  /** What each of the two says in it, in the order of the text. */
  readonly said: readonly [readonly SaidLine[], readonly SaidLine[]];
}

function newestFirst({ published: a }: BesideRow, { published: b }: BesideRow): number {
  if (a === b) return 0;
  return (a ?? "") < (b ?? "") ? 1 : -1;
}

/** What a side says, by article; of two names that the reader brought together both may speak in one. */
function saidByArticle(parts: readonly InArticle[]): ReadonlyMap<string, readonly SaidLine[]> {
  const said = new Map<string, readonly SaidLine[]>();
  for (const part of parts) {
    if (part.said.length > 0) said.set(part.article, [...(said.get(part.article) ?? []), ...part.said]);
  }
  return said;
}

/** Articles with what each of two people says in them, those in which both speak apart from the others. `sides`: newest first. */
export function besideRows(sides: readonly [readonly InArticle[], readonly InArticle[]]): {
  readonly both: readonly BesideRow[];
  readonly one: readonly BesideRow[];
} {
  const [left, right] = [saidByArticle(sides[0]), saidByArticle(sides[1])];
  const articles = new Map(sides.flat().map((part) => [part.article, part]));
  const rows = [...articles.values()]
    .map(({ article, href, title, published }): BesideRow => ({
      article,
      href,
      title,
      published,
      said: [left.get(article) ?? [], right.get(article) ?? []],
    }))
    .filter(({ said: [a, b] }) => a.length + b.length > 0)
    .toSorted(newestFirst);
  const isBoth = ({ said: [a, b] }: BesideRow): boolean => a.length > 0 && b.length > 0;
  return { both: rows.filter(isBoth), one: rows.filter((row) => !isBoth(row)) };
}
