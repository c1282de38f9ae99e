import type { Appearance, PersonKey, PersonSummary } from "./model.ts";

/** Newest article first, the undated last, ties by id. */
export function newestFirst(
  one: Pick<Appearance, "published" | "article">,
  other: Pick<Appearance, "published" | "article">,
): number {
  const [a, b] = [one.published ?? "", other.published ?? ""];
  if (a !== b) return a < b ? 1 : -1;
  return one.article < other.article ? -1 : one.article > other.article ? 1 : 0;
}

/** The summary of one person's appearances; null where there is none. */
export function summaryOf(appearances: readonly Appearance[]): PersonSummary | null {
  const [newest] = appearances.toSorted(newestFirst);
  if (newest === undefined) return null;
  const { person, name, role, kind, published, article } = newest;
  return {
    person,
    name,
    role,
    kind,
    articles: appearances.length,
    statements: appearances.reduce((sum, one) => sum + one.statements.length, 0),
    mentions: appearances.reduce((sum, one) => sum + one.mentionCount, 0),
    latest: published,
    newest: article,
  };
}

/**
 * A summary with further appearances of the same person, in articles that are not in it yet; null where the summary does
 * not tell which article is the newest though that decides, so that it must be made anew of all appearances.
 */
export function grownSummary(summary: PersonSummary, further: readonly Appearance[]): PersonSummary | null {
  const more = summaryOf(further);
  if (more === null) return summary;
  const newer = newerOf(summary, more);
  return (
    newer && {
      ...newer,
      articles: summary.articles + more.articles,
      statements: summary.statements + more.statements,
      mentions: summary.mentions + more.mentions,
    }
  );
}

/** The one with the newer article, in the order of `newestFirst`; null where that cannot be told. */
function newerOf(one: PersonSummary, other: PersonSummary): PersonSummary | null {
  const [a, b] = [one.latest ?? "", other.latest ?? ""];
  if (a !== b) return a > b ? one : other;
  if (one.newest === undefined || other.newest === undefined) return null;
  return one.newest < other.newest ? one : other;
}

/** The summaries of everyone in these appearances, grouped as `keyOf` tells, in order of key. */
export function summariesOf(
  appearances: readonly Appearance[],
  keyOf: (one: Appearance) => PersonKey = (one) => one.person,
): readonly PersonSummary[] {
  const groups = new Map<PersonKey, Appearance[]>();
  for (const one of appearances) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([person, group]) => {
      const summary = summaryOf(group);
      return summary === null ? [] : [{ ...summary, person }];
    });
}
