import { changedElsewhere } from "./faults.ts";
import { indexArticles } from "./index-article.ts";
import type { Incoming } from "./model.ts";
import { asShown, putAll } from "./put-all.ts";
import type { Writing } from "./schema.ts";

/** Writes a part of a backup. Fails with ChangedElsewhere where what it was compared with is no longer what is kept. */
export async function mergeInto(
  writing: Writing,
  { articles, corrections, decisions }: Incoming,
): Promise<void> {
  for (const { article, over } of articles) {
    const now = await writing.objectStore("articles").get(article.id);
    if ((now?.revision ?? null) !== over) throw changedElsewhere();
  }
  for (const { over, ...list } of corrections) {
    const store = writing.objectStore("corrections");
    const now = await store.get(list.article);
    const filled = now === undefined || now.list.length === 0 ? null : now.revision;
    if (filled !== over) throw changedElsewhere();
    // Whoever has the old list open must see that there is another one.
    await store.put({ ...list, revision: Math.max(list.revision, (now?.revision ?? 0) + 1) });
  }
  await putAll(
    writing,
    articles.map(({ article, reading }) => ({ article, reading })),
  );
  const written = new Set(articles.map(({ article }) => article.id));
  for (const list of corrections) {
    if (written.has(list.article)) continue;
    const cached = await writing.objectStore("readings").get(list.article);
    if (cached !== undefined)
      await indexArticles(writing, new Map([[list.article, asShown(cached.reading, list)]]));
  }
  for (const decision of decisions) await writing.objectStore("decisions").put(decision);
}
