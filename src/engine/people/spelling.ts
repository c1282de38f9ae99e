import type { Clause } from "./clause.ts";
import type { Token } from "../text/tokens.ts";
import type { Spelling } from "./noun-phrases.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/first-names.ts";
import { FIRST_NAME, is, ROLE } from "../lexicon/word-classes.ts";

const COURTESY = /^(?:mr|mrs|ms|miss|mx|sir|dame)$/u;

/** How the article writes its words where no sentence begins: which small, which with a capital. */
export function readSpelling(clauses: readonly Clause[]): Spelling {
  const small = new Set<string>();
  const great = new Set<string>();
  const surnames = new Set<string>();
  const genders = new Map<string, "m" | "f" | null>();
  for (const { items } of clauses) {
    for (const [i, item] of items.entries()) {
      if (item.kind !== "word") continue;
      if (item.capital && is(item, ROLE) && followsFirstName(items, i)) surnames.add(item.low);
      if (item.capital) noteGender(genders, items, i);
      if (!item.capital) small.add(item.low);
      else if (i > 0 && items[i - 1]?.kind !== "quote" && items[i - 1]?.kind !== "colon") great.add(item.low);
    }
  }
  return { small, great, surnames, genders };
}

/** “Ann Lee” anywhere in the article: a bare “Lee” before it is a woman too, unless there is a Tom Lee. */
function noteGender(genders: Map<string, "m" | "f" | null>, items: readonly Token[], i: number): void {
  const first = items[i - 1];
  const { low = "" } = items[i] ?? {};
  if (!is(first, FIRST_NAME) || first?.capital !== true || items[i + 1]?.capital === true) return;
  const woman = FEMALE_NAMES.has(first.low);
  const gender = woman === MALE_NAMES.has(first.low) ? null : woman ? "f" : "m";
  genders.set(low, genders.has(low) && genders.get(low) !== gender ? null : gender);
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
