import { TIME_WORDS } from "../lexicon/grammar.ts";
import {
  ADVERB,
  FIRST_NAME,
  is,
  NEVER_INSIDE,
  OF_MEN,
  OF_WOMEN,
  OPENER,
  PREPOSITION,
  ROLE,
  SAYING,
  VERB,
} from "../lexicon/word-classes.ts";
import { words } from "../lexicon/words.ts";
import type { Carrier } from "../text/carriers.ts";
import type { Token } from "../text/tokens.ts";

/** Words that build sentences and are first names or family names too: Will Carter, Can Yilmaz, To Lam, He Lifeng. */
const LIKE_WORDS = words("will can may do he so or an to you my no");
/** Of these, what may begin a sentence before a name for no other end than to ask. */
const ASKING = words("will can do");
const NO_NAME = NEVER_INSIDE | OPENER | ADVERB;

/**
 * Sentences in which such a word is a name wherever it is one: with a capital inside a sentence and a name behind it;
 * and at a sentence’s start where the same two words stand so elsewhere, or where the word could only ask and no
 * question is asked. What is a name has no class of a word and other small letters, as “US” has.
 */
export function readNamesLikeWords(carriers: readonly Carrier[]): readonly Carrier[] {
  const known = new Set<string>();
  for (const { items } of carriers)
    for (const [i, item] of items.entries())
      if (isLike(item) && isBeforeName(items, i) && isInside(items, i))
        known.add(pair(items, i)).add(item.low);
  return carriers.map((carrier) => {
    const { items } = carrier;
    const isOne = (item: Token, i: number): boolean =>
      isLike(item) &&
      (isBeforeName(items, i)
        ? known.has(pair(items, i)) || begins(items, i)
        : known.has(item.low) && isAlone(items, i));
    if (!items.some(isOne)) return carrier;
    return { ...carrier, items: items.map((item, i) => (isOne(item, i) ? asName(item) : item)) };
  });
}

function asName(item: Token): Token {
  return { ...item, low: `${item.low}.`, classes: FIRST_NAME };
}

function isLike({ capital, low }: Token): boolean {
  return capital && low.length <= 4 && LIKE_WORDS.has(low);
}

function pair(items: readonly Token[], i: number): string {
  return `${items[i]?.low ?? ""} ${items[i + 1]?.low ?? ""}`;
}

function isBeforeName(items: readonly Token[], i: number): boolean {
  const next = items[i + 1];
  return next?.kind === "word" && next.capital && !is(next, NO_NAME) && !TIME_WORDS.has(next.low);
}

function isInside(items: readonly Token[], i: number): boolean {
  const before = items[i - 1];
  if (before === undefined || before.kind === "colon") return false;
  // “in May Baker left”: a month.
  if (
    items[i]?.low === "may" &&
    (is(before, PREPOSITION) || /^(?:last|early|late|this|next|mid)$/u.test(before.low))
  )
    return false;
  // “Ann Lee Will Sign Aid To Norland”: a headline.
  if (before.kind !== "word" || !before.capital || is(before, ROLE | OF_MEN | OF_WOMEN)) return true;
  return ASKING.has(items[i]?.low ?? "") && !is(items[i + 1], VERB) && items.at(-1)?.kind === "stop";
}

/** “Will said”, “said Will” of one whom the article names in full. */
function isAlone(items: readonly Token[], i: number): boolean {
  if (!ASKING.has(items[i]?.low ?? "")) return false;
  return i > 0 ? isInside(items, i) : is(items[1], SAYING);
}

function begins(items: readonly Token[], i: number): boolean {
  const { low } = items[i] ?? { low: "" };
  if (i > 0) return false;
  if (low === "he") return !is(items[1], VERB | ROLE);
  return ASKING.has(low) && items.at(-1)?.word !== "?";
}
