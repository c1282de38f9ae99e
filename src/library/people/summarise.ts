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
  const { person, name, role, kind, published } = newest;
  return {
    person,
    name,
    role,
    kind,
    articles: appearances.length,
    statements: appearances.reduce((sum, one) => sum + one.statements.length, 0),
    mentions: appearances.reduce((sum, one) => sum + one.mentionCount, 0),
    latest: published,
  };
}

/**
 * A summary with further appearances of the same person, in articles that are not in it yet; null where the summary does
 * not tell which article is the newest, so that it must be made anew of all appearances.
 */
export function grownSummary(summary: PersonSummary, further: readonly Appearance[]): PersonSummary | null {
  const more = summaryOf(further);
  if (more === null) return summary;
  const [before, after] = [summary.latest ?? "", more.latest ?? ""];
  if (before === after) return null;
  const { person, name, role, kind, latest } = before > after ? summary : more;
  return {
    person,
    name,
    role,
    kind,
    articles: summary.articles + more.articles,
    statements: summary.statements + more.statements,
    mentions: summary.mentions + more.mentions,
    latest,
  };
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
