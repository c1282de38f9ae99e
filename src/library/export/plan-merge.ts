import type { Correction } from "../corrections/model.ts";
import { mergeCorrections } from "../corrections/read-corrections.ts";
import type { PeopleDecision } from "../people/model.ts";
import type { Corrections, OwnArticle } from "../store/model.ts";
import type { Backup } from "./backup.ts";

/** How many of a backup's things are not here yet, are here just so, and are here otherwise. */
export interface Compared {
  readonly fresh: number;
  readonly same: number;
  readonly differ: number;
}

/** What a backup would change here, and what it was compared with. */
export interface MergePlan {
  /** `over` as `Incoming` has it. */
  readonly articles: readonly { readonly article: OwnArticle; readonly over: number | null }[];
  readonly corrections: readonly (Corrections & { readonly over: number | null })[];
  readonly decisions: readonly PeopleDecision[];
  readonly settings: Readonly<Record<string, string>>;
  readonly compared: {
    readonly articles: Compared;
    /** One by one, over all articles. */
    readonly corrections: Compared;
    readonly decisions: Compared;
    readonly settings: Compared;
  };
}

/** Whose version stands where both have one and they differ. */
export type Standing = "here" | "backup";

type Judged = "fresh" | "same" | "differ";

function tally(judged: readonly Judged[]): Compared {
  const count = (wanted: Judged): number => judged.filter((one) => one === wanted).length;
  return { fresh: count("fresh"), same: count("same"), differ: count("differ") };
}

/** Whether two things of plain JSON, written by the same code, are the same; the order of fields does not matter. */
function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}

function judge<T>(theirs: T, ours: T | undefined): Judged {
  if (ours === undefined) return "fresh";
  return alike(ours, theirs) ? "same" : "differ";
}

/**
 * What to write so that everything of the backup is here. Nothing of this browser's is ever taken away; where both have a
 * thing and differ, `standing` says whose stays. A backup of what is here changes nothing.
 */
export function planMerge(here: Backup, backup: Backup, standing: Standing): MergePlan {
  const wanted = (judged: Judged): boolean =>
    judged === "fresh" || (judged === "differ" && standing === "backup");

  const ownArticles = new Map(here.articles.map((one) => [one.id, one]));
  const articles = uniqueBy(backup.articles, (one) => one.id).map((article) => {
    const ours = ownArticles.get(article.id);
    return { article, ours, judged: judge(article, ours) };
  });

  const ownDecisions = new Map(here.decisions.map((one) => [one.id, one]));
  const decisions = uniqueBy(backup.decisions, (one) => one.id).map((decision) => ({
    decision,
    judged: judge(decision, ownDecisions.get(decision.id)),
  }));

  const ownSettings = new Map(Object.entries(here.settings));
  const settings = Object.entries(backup.settings).map(([name, value]) => ({
    name,
    value,
    judged: judge(value, ownSettings.get(name)),
  }));

  const lists = listsOf(here.corrections, backup.corrections, standing);
  return {
    articles: articles
      .filter(({ judged }) => wanted(judged))
      .map(({ article, ours }) => ({
        // Other tabs, and a second merge, tell versions apart by their number.
        article:
          ours === undefined
            ? article
            : { ...article, revision: Math.max(article.revision, ours.revision + 1) },
        over: ours?.revision ?? null,
      })),
    corrections: lists.flatMap(({ list }) => list ?? []),
    decisions: decisions.filter(({ judged }) => wanted(judged)).map(({ decision }) => decision),
    settings: Object.fromEntries(
      settings.filter(({ judged }) => wanted(judged)).map(({ name, value }) => [name, value]),
    ),
    compared: {
      articles: tally(articles.map(({ judged }) => judged)),
      corrections: tally(lists.flatMap(({ judged }) => judged)),
      decisions: tally(decisions.map(({ judged }) => judged)),
      settings: tally(settings.map(({ judged }) => judged)),
    },
  };
}

function listsOf(
  here: readonly Corrections[],
  backup: readonly Corrections[],
  standing: Standing,
): readonly { readonly list: MergePlan["corrections"][number] | null; readonly judged: readonly Judged[] }[] {
  const own = new Map(here.map((one) => [one.article, one]));
  return uniqueBy(backup, (one) => one.article).map((theirs) => {
    const ours = own.get(theirs.article);
    const ownById = new Map((ours?.list ?? []).map((one) => [one.id, one]));
    const judged = theirs.list.map((one): Judged => judge<Correction>(one, ownById.get(one.id)));
    const changes = judged.some((one) => one === "fresh" || (one === "differ" && standing === "backup"));
    if (!changes) return { list: null, judged };
    const list =
      standing === "backup"
        ? mergeCorrections(ours?.list ?? [], theirs.list)
        : // The other way round, so that ours stand over theirs.
          mergeCorrections(theirs.list, ours?.list ?? []);
    return {
      list: { article: theirs.article, revision: theirs.revision, list, over: ours?.revision ?? null },
      judged,
    };
  });
}

/** The first of each key: a file that was written here holds each once, another may not. */
function uniqueBy<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of list) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}
