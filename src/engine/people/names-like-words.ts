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

/** Words of grammar or of time that are first names too: Will Carter, Can Yilmaz, To Lam, He Lifeng, August Lind. */
const FIRST = words("will can may do he so or an to you my no august");
/** Of these, what may begin a sentence before a name for no other end than to ask. */
const ASKING = words("will can do");
/** The same for family names: George Will, Theresa May, Fredric March. */
const FAMILY = words("will can may do so an might march april june august weeks winter summer");
const NO_NAME = NEVER_INSIDE | OPENER | ADVERB;
const TITLE = OF_MEN | OF_WOMEN;

/**
 * Sentences in which such a word is a name wherever it is one. A first name: with a capital inside a sentence and a name
 * behind it; and at a sentence’s start where the same two words stand so elsewhere, or where the word could only ask and
 * no question is asked. A family name: behind a first name or a title. By itself: beside a verb of saying, where the
 * article has the name in full. What is a name has no class of a word and other small letters, as “US” has.
 */
export function readNamesLikeWords(carriers: readonly Carrier[]): readonly Carrier[] {
  const known = new Set<string>();
  for (const { items } of carriers)
    for (const [i, item] of items.entries()) {
      if (!isLike(item)) continue;
      if (isFirst(items, i)) known.add(pair(items, i)).add(item.low);
      else if (isFamily(items, i)) known.add(item.low);
    }
  return carriers.map((carrier) => {
    const { items } = carrier;
    const isOne = (item: Token, i: number): boolean =>
      isLike(item) &&
      (isFamily(items, i) ||
        (isBeforeName(items, i)
          ? known.has(pair(items, i)) || begins(items, i)
          : known.has(item.low) && isBesideSaying(items, i)));
    if (!items.some(isOne)) return carrier;
    return { ...carrier, items: items.map((item, i) => (isOne(item, i) ? asName(item) : item)) };
  });
}

function asName(item: Token): Token {
  return { ...item, low: `${item.low}.`, classes: FIRST_NAME };
}

function isLike({ capital, low }: Token): boolean {
  return capital && low.length <= LONGEST && (FIRST.has(low) || FAMILY.has(low));
}

/** Of the words above. Units: UTF-16. */
const LONGEST = 6;

function pair(items: readonly Token[], i: number): string {
  return `${items[i]?.low ?? ""} ${items[i + 1]?.low ?? ""}`;
}

function isBeforeName(items: readonly Token[], i: number): boolean {
  const next = items[i + 1];
  return (
    FIRST.has(items[i]?.low ?? "") &&
    next?.kind === "word" &&
    next.capital &&
    !is(next, NO_NAME) &&
    !TIME_WORDS.has(next.low)
  );
}

/** Before a month: “in May Baker left”, “the August Bank Holiday”. */
const BEFORE_MONTH =
  /^(?:in|on|since|until|till|by|from|between|of|during|before|after|through|last|early|late|this|next|mid|the|a|every|each)$/u;

function isFirst(items: readonly Token[], i: number): boolean {
  const before = items[i - 1];
  const { low = "" } = items[i] ?? {};
  if (!isBeforeName(items, i) || before === undefined || before.kind === "colon") return false;
  if (TIME_WORDS.has(low) && BEFORE_MONTH.test(before.low)) return false;
  // “Ann Lee Will Sign Aid To Norland”: a headline.
  if (before.kind !== "word" || !before.capital || is(before, ROLE | TITLE)) return true;
  return ASKING.has(low) && !is(items[i + 1], VERB) && items.at(-1)?.kind === "stop";
}

function isFamily(items: readonly Token[], i: number): boolean {
  const { low = "" } = items[i] ?? {};
  const next = items[i + 1];
  if (!FAMILY.has(low) || next?.kind === "number" || (next?.kind === "word" && next.capital)) return false;
  const before = items[i - 1]?.kind === "stop" ? items[i - 2] : items[i - 1];
  if (before?.kind !== "word" || !before.capital || TIME_WORDS.has(before.low)) return false;
  return before === items[i - 1] ? is(before, FIRST_NAME | TITLE) : is(before, TITLE);
}

/** “Will said”, “said Will” of one whom the article names in full. */
function isBesideSaying(items: readonly Token[], i: number): boolean {
  const [before, next] = [items[i - 1], items[i + 1]];
  if (next?.kind === "number" || (next?.kind === "word" && next.capital)) return false;
  return is(next, SAYING) ? !is(before, PREPOSITION) : is(before, SAYING) && next?.kind !== "word";
}

function begins(items: readonly Token[], i: number): boolean {
  const { low } = items[i] ?? { low: "" };
  if (i > 0) return false;
  if (low === "he") return !is(items[1], VERB | ROLE);
  return ASKING.has(low) && items.at(-1)?.word !== "?";
}
