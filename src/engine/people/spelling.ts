import type { Clause } from "./clause.ts";
import type { Spelling } from "./noun-phrases.ts";

/** How the article writes its words where no sentence begins: which small, which with a capital. */
export function readSpelling(clauses: readonly Clause[]): Spelling {
  const small = new Set<string>();
  const great = new Set<string>();
  for (const { items } of clauses) {
    for (const [i, item] of items.entries()) {
      if (item.kind !== "word") continue;
      if (!item.capital) small.add(item.low);
      else if (i > 0 && items[i - 1]?.kind !== "quote" && items[i - 1]?.kind !== "colon") great.add(item.low);
    }
  }
  return { small, great };
}
