import type { Clause } from "./clause.ts";
import type { Token } from "../text/tokens.ts";
import type { Spelling } from "./noun-phrases.ts";
import { FIRST_NAME, is, ROLE } from "../lexicon/word-classes.ts";

const COURTESY = /^(?:mr|mrs|ms|miss|mx|sir|dame)$/u;

/** How the article writes its words where no sentence begins: which small, which with a capital. */
export function readSpelling(clauses: readonly Clause[]): Spelling {
  const small = new Set<string>();
  const great = new Set<string>();
  const surnames = new Set<string>();
  for (const { items } of clauses) {
    for (const [i, item] of items.entries()) {
      if (item.kind !== "word") continue;
      if (item.capital && is(item, ROLE) && followsFirstName(items, i)) surnames.add(item.low);
      if (!item.capital) small.add(item.low);
      else if (i > 0 && items[i - 1]?.kind !== "quote" && items[i - 1]?.kind !== "colon") great.add(item.low);
    }
  }
  return { small, great, surnames };
}

/** “Ann Baker”, “Ann K. Baker”, “Mr. Baker”: an office behind a first name or a form of address is a surname. */
function followsFirstName(items: readonly Token[], i: number): boolean {
  const at = items[i - 1]?.kind === "stop" ? i - 2 : i - 1;
  const before = items[at];
  if (before?.kind !== "word" || !before.capital || items[i + 1]?.capital === true) return false;
  if (COURTESY.test(before.low)) return true;
  const first = before.word.length === 1 ? items[at - 1] : before;
  return first?.kind === "word" && first.capital && !is(first, ROLE) && is(first, FIRST_NAME);
}
