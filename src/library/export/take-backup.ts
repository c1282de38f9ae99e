import type { Desk } from "../import/desk.ts";
import type { Incoming, OwnStore } from "../store/model.ts";
import type { MergePlan } from "./plan-merge.ts";

/** Articles in one transaction: few enough that a failure costs little work. */
const BATCH = 25;

export interface Taken {
  readonly articles: number;
  /** What could not be read, a sentence each; all else was taken. */
  readonly problems: readonly string[];
}

/**
 * Takes a backup in as planned: each article is read anew, off the main thread, and stored with its corrections, some at
 * a time. Fails as the store does, or with `signal`'s reason; what was stored before that stays, and a new plan of
 * the same backup goes on from there. `onProgress` gets how many articles are done.
 */
export async function takeBackup(
  plan: MergePlan,
  store: Pick<OwnStore, "merge">,
  desk: Pick<Desk, "ask">,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Taken> {
  const problems: string[] = [];
  const waiting = new Map(plan.corrections.map((one) => [one.article, one]));
  let taken = 0;
  for (let at = 0; at < plan.articles.length; at += BATCH) {
    const articles: Incoming["articles"][number][] = [];
    for (const [index, { article, over }] of plan.articles.slice(at, at + BATCH).entries()) {
      const answer = await desk.ask({ what: "read", id: article.id, source: article.source }, signal);
      if ("reading" in answer) articles.push({ article, reading: answer.reading, over });
      else if ("problem" in answer) problems.push(`${article.id.slice(1)}: ${answer.problem}`);
      onProgress(at + index + 1);
    }
    const corrections = articles.flatMap(({ article }) => waiting.get(article.id) ?? []);
    await store.merge({ articles, corrections, decisions: [] });
    for (const one of corrections) waiting.delete(one.article);
    taken += articles.length;
  }
  signal.throwIfAborted();
  if (waiting.size > 0 || plan.decisions.length > 0) {
    await store.merge({ articles: [], corrections: [...waiting.values()], decisions: plan.decisions });
  }
  return { articles: taken, problems };
}
