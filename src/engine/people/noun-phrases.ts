import { isShortening, joinsName, joinsTrades } from "./name-joins.ts";
import { breaksBefore, isOrder } from "./phrase-breaks.ts";
import { isVerbHere } from "./verb-here.ts";
import {
  ADVERB,
  DETERMINER,
  IN_LY,
  is,
  isAt,
  LINK,
  NEVER_INSIDE,
  OPENER,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAYING,
} from "../lexicon/word-classes.ts";
import type { Token } from "../text/tokens.ts";

/** A base noun phrase of a carrier: `first` and `last` are indices of its items, both inside. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head word: the last noun. */
  readonly head: number;
  readonly pronoun: boolean;
}

/** Adjectives that follow their noun: “a person familiar with the talks”. */
export const POSTPOSED: ReadonlySet<string> = new Set(
  "familiar close privy aware responsible involved present able based born".split(" "),
);
/** What the chunker must know of the whole article: words it also writes small. */
export interface Spelling {
  /** Words that stand somewhere without a capital. */
  readonly small: ReadonlySet<string>;
  /** Words that carry a capital where no sentence begins. */
  readonly great: ReadonlySet<string>;
  /** Of surnames that the article has behind first names of men alone, or of women alone: which. */
  readonly genders: ReadonlyMap<string, "m" | "f" | null>;
  /** Nouns of office that the article uses as a surname: “Ann Baker”, “Mr Bishop”. */
  readonly surnames: ReadonlySet<string>;
}

/** The base noun phrases of a carrier, in order, none inside another. */
export function findNounPhrases(items: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  let i = 0;
  while (i < items.length) {
    const item = items[i];
    if (item === undefined) break;
    if (item.kind === "word" && isPronoun(items, i)) {
      found.push({ first: i, last: i, head: i, pronoun: true });
      i += 1;
      continue;
    }
    const end = item.kind === "word" || item.kind === "number" ? endOfPhrase(items, i) : i;
    if (end === i) {
      i += 1;
      continue;
    }
    const last = end - 1;
    if (isAge(items, i, last)) {
      i = end;
      continue;
    }
    found.push({ first: i, last, head: headOf(items, i, last), pronoun: false });
    i = end;
  }
  return found;
}

/** “Lee, 34, who …”: how old somebody is, and nobody. */
function isAge(items: readonly Token[], first: number, last: number): boolean {
  return (
    first === last &&
    items[first]?.kind === "number" &&
    items[first - 1]?.kind === "comma" &&
    items[first + 1]?.kind === "comma"
  );
}

function isPronoun(items: readonly Token[], i: number): boolean {
  const item = items[i];
  return is(item, PRONOUN) && (item?.low !== "her" || !isNominal(items, i + 1, false));
}

/** Index behind the phrase that begins at `start`; `start` itself when none does. */
function endOfPhrase(items: readonly Token[], start: number): number {
  let i = start;
  let nouns = 0;
  const opener = items[start];
  if (opener === undefined) return start;
  const opens = is(opener, OPENER);
  if (opens && !(opener.low === "that" && !isNominal(items, start + 1, false))) {
    i += 1;
    while (i < items.length && (is(items[i], DETERMINER) || items[i]?.kind === "number")) i += 1;
  } else if (opener.low === "first" && items[start + 1]?.capital === true && isAt(items, start + 1, ROLE)) {
    // “First Minister Ann Lee”, where it opens the sentence.
    i += 1;
  }
  const began = i > start;
  while (i < items.length) {
    const item = items[i];
    if (item === undefined) break;
    if (item.kind === "stop" && isShortening(items, i)) {
      i += 1;
      continue;
    }
    if (item.kind === "clitic") {
      // “Harn’s last survivors”.
      const next = /^(?:first|last|next|only|early|late)$/u.test(items[i + 1]?.low ?? "") ? i + 2 : i + 1;
      if (item.low !== "'s" || nouns === 0 || !isNominal(items, next, true)) break;
      i = next;
      continue;
    }
    if (item.low === "'" && nouns > 0 && items[i - 1]?.to === item.from && isNominal(items, i + 1, true)) {
      i += 1;
      continue;
    }
    if (joinsName(items, i) || joinsTrades(items, start, i)) {
      i += 1;
      continue;
    }
    if (breaksBefore(items, start, i, nouns, opens)) break;
    if (nouns > 0 && POSTPOSED.has(item.low) && (items[i + 1] === undefined || is(items[i + 1], PREPOSITION)))
      break;
    // “a boy aged nine”.
    if (nouns > 0 && item.low === "aged") break;
    if (!isNominal(items, i, nouns > 0, began || i > start)) break;
    nouns += 1;
    i += 1;
  }
  while (i > start && (items[i - 1]?.kind === "clitic" || items[i - 1]?.kind === "quote")) i -= 1;
  return nouns > 0 || (began && i > start) ? i : start;
}

/** True when the word can stand inside a noun phrase; `after` tells that a noun came before it. */
function isNominal(items: readonly Token[], i: number, after: boolean, begun = true): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (item.kind === "number" && item.word.includes(":")) return false;
  // “beat Ann Lee 6-4”: a score.
  if (item.kind === "number" && after && /\d[-–]\d/u.test(item.word)) return false;
  if (item.kind === "number")
    return (
      !after || (items[i - 1]?.capital ?? false) || items[i - 1]?.kind === "stop" || isOrder(items[i - 1])
    );
  if (item.kind === "quote") return false;
  if (item.kind !== "word") return false;
  const { low } = item;
  // “A source close to her told us”: no adjective.
  if (low === "according" || low === "told") return false;
  // “A boy aged nine said”.
  if (low === "said" && (items[i - 1]?.kind === "number" || items[i - 2]?.low === "aged")) return false;
  // “has long said”.
  if (low === "long" && /^(?:has|have|had)$/u.test(items[i - 1]?.low ?? "") && is(items[i + 1], SAYING))
    return false;
  if (!after && !item.capital && POSTPOSED.has(low) && is(items[i + 1], PREPOSITION) && i > 0) return false;
  // “in May”.
  const may =
    low === "may" &&
    item.capital &&
    (after || (is(items[i - 1], PREPOSITION) && items[i + 1]?.capital !== true));
  if (low === "mr" || may) return true;
  if (item.capital && i > 0 && items[i - 1]?.kind !== "quote") {
    if (low === "per" && (items[i + 1]?.capital ?? false)) return true;
    if (is(item, LINK)) return low === "us" && after;
    return !is(item, DETERMINER) || after;
  }
  if (is(item, NEVER_INSIDE)) return false;
  if (is(item, OPENER)) return true;
  const next = items[i + 1];
  if (item.capital && next?.kind === "word" && next.capital && !is(next, PREPOSITION) && !is(item, ADVERB))
    return true;
  if (is(item, ADVERB | IN_LY)) {
    return !after && begun && isNominal(items, i + 1, false) && !endsPhrase(items, i + 1);
  }
  return !isVerbHere(items, i, after);
}

function endsPhrase(items: readonly Token[], i: number): boolean {
  const next = items[i];
  return next === undefined || next.kind !== "word";
}

function headOf(items: readonly Token[], first: number, last: number): number {
  for (let i = last; i > first; i -= 1) if (items[i]?.kind === "word") return i;
  return first;
}
