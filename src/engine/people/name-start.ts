import { TIME_WORDS } from "../lexicon/grammar.ts";
import { DEMONYMS, NATIONALS } from "../lexicon/places.ts";
import {
  BODY_NOUNS,
  BODY_WORDS,
  DOCUMENT_NOUNS,
  PEOPLE_PLURALS,
  PERSON_NOUNS,
  POST_NOMINALS,
  TITLES,
} from "../lexicon/roles.ts";
import { VERB_FORMS } from "../lexicon/verbs.ts";
import type { Token } from "../text/tokens.ts";
import { isAim, PARTICLES } from "./name-joins.ts";
import type { NounPhrase, Spelling } from "./noun-phrases.ts";
import { BODY_LINKS, leadsOn, leadsOnAim } from "./titles.ts";
import { isDoer, singular } from "../lexicon/nouns.ts";
import {
  BODY_AS_IT_IS,
  DETERMINER,
  FIRST_NAME,
  is,
  isAt,
  OF_MEN,
  OF_WOMEN,
  OPENER,
  PREPOSITION,
  ROLE,
} from "../lexicon/word-classes.ts";

/** Index of the last item of the phrase without the letters behind a name of two words or more: “Ann Lee KC”. */
export function nameEnd(items: readonly Token[], phrase: NounPhrase): number {
  let last = phrase.last;
  if (isSeat(items, phrase)) return last;
  while (last > phrase.first + 1 && POST_NOMINALS.has(items[last]?.low ?? "") && isCapital(items[last - 1]))
    last -= 1;
  return last === phrase.last || (isCapital(items[last - 1]) && !is(items[last], ROLE)) ? last : phrase.last;
}

/** “the Harn West MP”: behind “the” and a place the letters are an office, behind a first name they are not. */
function isSeat(items: readonly Token[], { first, last }: NounPhrase): boolean {
  if (!isAt(items, first, DETERMINER) || !isAt(items, last, ROLE)) return false;
  for (let i = first + 1; i < last; i += 1) if (is(items[i], FIRST_NAME | ROLE)) return false;
  return true;
}

/** “Baker” where the article names an Ann Baker, and the “Dean” of “Dean Hollis” behind other words. */
function isOwnName(items: readonly Token[], k: number, end: number, spelling: Spelling): boolean {
  const { low = "", capital = false } = items[k] ?? {};
  if (!capital) return false;
  // “Republican National Committee”, “Democrat Ann Lee”: before a name the party’s word is no office.
  if (low === "republican" && k < end) return !isPersonName(items, k + 1, end);
  // “Cook Strait Ferries”, “County Clerks Association”: an office inside the name of a body.
  if (k < end && isBodyEnd(items[end]?.low ?? "") && (low.endsWith("s") || !TITLES.has(low))) return true;
  // “Doctors Without Borders”.
  if (linksBody(items, k + 1)) return true;
  // “Pelagos Marine”: no marine.
  if (k === end && BODY_WORDS.has(low) && isCapital(items[k - 1])) return true;
  if (k === end)
    return spelling.surnames.has(low) && !POST_NOMINALS.has(low) && !isAt(items, k - 1, DETERMINER);
  return k === end - 1 && isCapital(items[end]) && is(items[k], FIRST_NAME);
}

/** The mark of “Nurses’ Federation”, many whose body it is, but not of “Rangers’ Ann Lee”. */
function isMembers(items: readonly Token[], i: number): boolean {
  if (items[i]?.low !== "'" || !isCapital(items[i - 1]) || !isCapital(items[i + 1])) return false;
  return (
    isBodyEnd(items[i + 1]?.low ?? "") || (isCapital(items[i + 2]) && isBodyEnd(items[i + 2]?.low ?? ""))
  );
}

/** A noun that ends the name of a body: “Trust”, “Association”. */
export function isBodyEnd(low: string): boolean {
  return BODY_NOUNS.has(low) || BODY_WORDS.has(low);
}

function isPersonName(items: readonly Token[], from: number, end: number): boolean {
  return from < end && is(items[from], FIRST_NAME);
}

function isCapital(item: Token | undefined): boolean {
  return item?.kind === "word" && item.capital;
}

const TELLS_HOW = /^\p{Lu}[\p{L}\p{N}]+-(?:\p{Ll}{2,}ed|born|old|time|term|year|half|place|winning|elect)$/u;

/** Index of the first word of the name at the end of the phrase; behind its last item when there is none. */
export function nameStart(items: readonly Token[], phrase: NounPhrase, spelling: Spelling): number {
  const end = nameEnd(items, phrase);
  // “Ann Lee, PhD, …”: letters alone name nobody.
  if (phrase.first === phrase.last && POST_NOMINALS.has(items[end]?.low ?? "")) return end + 1;
  let i = end;
  while (i >= phrase.first && isNamePart(items, i, spelling)) i -= 1;
  let start = i + 1;
  while (start <= phrase.last && (items[start]?.kind !== "word" || !(items[start]?.capital ?? false)))
    start += 1;
  for (let k = end; k >= start; k -= 1) {
    if (
      items[k]?.kind === "clitic" ||
      (is(items[k], ROLE) && !isOwnName(items, k, end, spelling)) ||
      (is(items[k], DETERMINER) && k < phrase.last && !(items[k]?.low === "the" && linksBody(items, k - 1)))
    ) {
      start = k + 1;
      if (items[start]?.kind === "stop") start += 1;
      break;
    }
  }
  // “Third-placed Ann Lee”, “London-based Ann Lee”: no part of her name.
  if (start + 1 < end && TELLS_HOW.test(items[start]?.word ?? "")) start += 1;
  start = behindTitle(items, phrase, start);
  start = behindTrade(items, behindLetters(items, behindParty(items, start, end), end), end);
  const only = start === phrase.last && start > phrase.first ? (items[start]?.low ?? "") : "";
  // “the Sri Lankan”.
  const [one, two] = [items[start]?.low ?? "", items[phrase.last]?.low ?? ""];
  const both = start === phrase.last - 1 && items[start - 1]?.low === "the";
  if (both && DEMONYMS.has(two) && (DEMONYMS.has(one) || /^(?:sri|new|costa|puerto)$/u.test(one)))
    return phrase.last + 1;
  if (
    (DEMONYMS.has(only) &&
      !isAt(items, items[start - 1]?.kind === "stop" ? start - 2 : start - 1, OF_MEN | OF_WOMEN)) ||
    /^[a-z]{3,8}(?:sh|ch)(?:wo)?man$/u.test(only) ||
    (NATIONALS.has(only) && isAt(items, start - 1, DETERMINER))
  )
    return phrase.last + 1;
  return start;
}

/** “Health MEC Ann Lee”: letters that stand for an office before a name of two words or three. */
function behindLetters(items: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end - 1; i += 1) {
    // Two letters may be a first name’s: only behind a word of the office, “Treasury CS Ann Lee”.
    if (!(i > start ? /^\p{Lu}{2,5}$/u : /^\p{Lu}{3,5}$/u).test(items[i]?.word ?? "")) continue;
    const rest = items.slice(i + 1, end + 1).filter(({ kind }) => kind !== "stop");
    if (
      rest.length <= 3 &&
      rest.length > 1 &&
      rest.every((item) => isCapital(item) && !/^\p{Lu}{2,}$/u.test(item.word) && !isBodyEnd(item.low))
    )
      return i + 1;
  }
  return start;
}

/** “Scottish Conservative Ann Lee”, “Labour’s Ann Lee”: a party before a first name and a surname. */
function behindParty(items: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end - 1; i += 1)
    if (
      /^(?:conservative|tory|labour|labor|liberal|socialist|green)$/u.test(items[i]?.low ?? "") &&
      is(items[i + 1], FIRST_NAME)
    )
      return i + 1;
  return start;
}

/** “Birdwatcher Ann Lee”: a capital that only the sentence's start gives, before a first name and a surname. */
function behindTrade(items: readonly Token[], start: number, end: number): number {
  if (end - start !== 2 || !isAt(items, start + 1, FIRST_NAME) || isAt(items, start, FIRST_NAME))
    return start;
  const trade = items[start]?.low ?? "";
  return isDoer(trade) || trade.endsWith("ee") ? start + 1 : start;
}

/** In “director of the Green River Trust Ann Lee” the name is the first name and what follows, else the last two words. */
function behindTitle(items: readonly Token[], phrase: NounPhrase, start: number): number {
  if (start === phrase.first || start > phrase.last) return start;
  let linked = false;
  for (let i = phrase.first; i < start; i += 1) linked ||= is(items[i], PREPOSITION);
  if (!linked) return start;
  for (let i = start; i < phrase.last; i += 1) {
    if (is(items[i], FIRST_NAME) || /^.(?:$|\.)/u.test(items[i]?.low ?? "")) return i;
  }
  return Math.max(start, phrase.last - 1);
}

/** “of”, “of the” between a body’s noun and the rest of its name. */
function linksBody(items: readonly Token[], i: number): boolean {
  if (isAim(items, i)) return true;
  const link = items[i]?.low === "the" ? i - 1 : i;
  const body = items[link - 1];
  const next = items[link + 1]?.low === "the" ? items[link + 2] : items[link + 1];
  if (body === undefined || !body.capital || !leadsOn(body.low)) return false;
  return BODY_LINKS.has(items[link]?.low ?? "") && (next?.capital ?? false);
}

const MONTHS_AND_NAMES = /^(?:may|april|june)$/u;

/** “the Sunday Times”. */
function isPaper(items: readonly Token[], i: number): boolean {
  const next = items[i + 1];
  return items[i - 1]?.low === "the" && next?.capital === true && is(next, BODY_AS_IT_IS);
}

/** “3 June”, “June 3”: a day, and no June. */
function isDay(items: readonly Token[], i: number): boolean {
  return items[i - 1]?.kind === "number" || items[i + 1]?.kind === "number";
}

function isNamePart(items: readonly Token[], i: number, spelling: Spelling): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (item.kind === "stop" || item.kind === "clitic" || item.kind === "quote" || item.low === "&")
    return true;
  if (item.kind !== "word") return isMembers(items, i);
  // Only a body’s name has it inside: “Ministry of Energy and Water”.
  if (item.low === "and") return true;
  if (linksBody(items, i) || leadsOnAim(items, i)) return true;
  if (!item.capital)
    return (
      PARTICLES.has(item.low) && ((items[i + 1]?.capital ?? false) || PARTICLES.has(items[i + 1]?.low ?? ""))
    );
  // “Athens-based Pelagos Marine”.
  if (/-(?:based|born|owned|backed|listed)$/u.test(item.low)) return false;
  // “police commissioner Monday Quist”.
  const called = isAt(items, i - 1, ROLE) && isCapital(items[i + 1]);
  if (
    TIME_WORDS.has(item.low) &&
    !called &&
    !(MONTHS_AND_NAMES.test(item.low) ? !isDay(items, i) : isPaper(items, i))
  )
    return false;
  const begins = i === 0 || items[i - 1]?.kind === "quote" || items[i - 1]?.kind === "colon";
  if (!begins || spelling.great.has(item.low)) return true;
  const next = items[i + 1];
  if (next?.kind === "word" && next.capital && !is(item, OPENER)) return true;
  if (is(item, OPENER) || spelling.small.has(item.low)) return false;
  const one = singular(item.low);
  // “Shares in Harn Net fell”, “Sales of boats rose”: many of what a verb also tells.
  if (one !== item.low && is(next, PREPOSITION) && VERB_FORMS.has(one)) return false;
  return (
    !PERSON_NOUNS.has(one) &&
    !BODY_NOUNS.has(one) &&
    !PEOPLE_PLURALS.has(item.low) &&
    !DOCUMENT_NOUNS.has(one)
  );
}
