import type { Reading } from "../../engine/model.ts";
import type { OwnArticle } from "../store/model.ts";
import { sourceOf } from "./draft.ts";
import type { Item } from "./item.ts";

/** What is used of the store. */
export interface Shelf {
  readonly article: (id: string) => Promise<OwnArticle | null>;
  readonly putMany: (
    list: readonly { readonly article: OwnArticle; readonly reading: Reading }[],
  ) => Promise<void>;
}

/**
 * Stores what was read, `at` an ISO 8601 instant; what comes back is what became of each in the library, by key. All or nothing:
 * fails as the shelf does.
 */
export async function storeItems(
  shelf: Shelf,
  items: readonly Item[],
  at: string,
): Promise<ReadonlyMap<number, Item["became"]>> {
  const list: { article: OwnArticle; reading: Reading }[] = [];
  const became = new Map<number, Item["became"]>();
  for (const { key, draft, reading, origin, edited } of items) {
    if (draft === null || reading === null) continue;
    const { id } = reading.article;
    const source = sourceOf(draft);
    const here = await shelf.article(id);
    // What the reader wrote by hand wins over what is kept; what was only read again does not.
    const changes = here !== null && edited && here.source !== source;
    became.set(key, here === null ? "new" : changes ? "changed" : "kept");
    if (here !== null && !changes) continue;
    const article: OwnArticle =
      here === null
        ? { id, source, origin, added: at, changed: at, revision: 1 }
        : { ...here, source, changed: at, revision: here.revision + 1 };
    list.push({ article, reading });
  }
  if (list.length > 0) await shelf.putMany(list);
  return became;
}
