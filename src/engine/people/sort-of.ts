import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/first-names.ts";
import { DEMONYMS, PLACE_FIRST, PLACE_LAST, PLACES } from "../lexicon/places.ts";
import { BODY_WORDS } from "../lexicon/roles.ts";
import {
  BODY,
  BODY_AS_IT_IS,
  DOCUMENT,
  is,
  isAt,
  OPENER,
  PEOPLE,
  PERSON,
  PREPOSITION,
  ROLE,
  SAYING,
  VERB,
} from "../lexicon/word-classes.ts";
import type { Token } from "../text/tokens.ts";

export type Sort = "person" | "body" | "place" | "people" | "document" | "thing";

/** What a name behind them is the title of. */
const WORKS: ReadonlySet<string> = new Set(
  "memoir memoirs novel book album biography autobiography film play poem song documentary musical".split(
    " ",
  ),
);

/** Letters behind an hour: “05:30 BST”. */
const ZONES = /^(?:BST|GMT|UTC|CET|CEST|EST|EDT|PST|PDT|CST|CDT|IST|AEST|AEDT|NZST|SAST|EAT|WAT)$/u;
const HONORIFICS = new Set("mr mrs ms miss dr prof sir dame lord lady sen rep".split(" "));
/** What kind of thing a name in items `start` … `last` is of; `titled` tells that an office stands before it. */
export function sortOfName(
  items: readonly Token[],
  start: number,
  last: number,
  titled: boolean,
  opener: string,
): Sort {
  const lows: string[] = [];
  let classes = 0;
  for (let i = start; i <= last; i += 1) {
    const item = items[i];
    if (item?.kind !== "word") continue;
    lows.push(item.low);
    classes |= item.classes;
  }
  const word = items[last]?.word ?? "";
  if (
    lows.length === 1 &&
    PLACES.has(lows[0] ?? "") &&
    !(HONORIFICS.has(items[start - 1]?.low ?? "") || items[start - 1]?.word === ".")
  )
    return "place";
  // “his memoir Northern Lights”.
  if (WORKS.has(items[start - 1]?.low ?? "") && lows.length > 1) return "document";
  // “the rebel Northern Front”: no rebel.
  const first = lows[0] ?? "";
  const isFirst = MALE_NAMES.has(first) || FEMALE_NAMES.has(first);
  // “Norse photo agency Getta Vell”, but “told the court Mbali Ndoro was late”.
  if (lows.length > 1 && !isFirst && isFirm(items, start - 1, opener)) return "body";
  if (titled && !(opener === "the" && lows.length > 1 && isBodyEnd(items[last]))) return "person";
  // “Ford & Lee”, “HarnNet”: only firms write themselves so.
  if (items.slice(start, last + 1).some((item) => item.low === "&" || isJoined(item))) return "body";
  if (
    (classes & (BODY | BODY_AS_IT_IS)) !== 0 ||
    (lows.length > 1 && lows.some((low) => BODY_WORDS.has(low)))
  )
    return "body";
  // “the summit of Kara Tal”, “the north side of Harn Head”.
  if (
    items[start - 1]?.low === "of" &&
    /^(?:summit|peak|slopes?|side|foot|coast|shores?|banks?|outskirts|streets|city|town|village|port|island|province|district|region|state|county)$/u.test(
      items[start - 2]?.low ?? "",
    )
  )
    return "place";
  const whole = lows.join(" ");
  if (PLACES.has(whole) || lows.every((low) => PLACES.has(low) || DEMONYMS.has(low))) return "place";
  if (isFirst) return "person";
  if (lows.length > 1 && (PLACE_FIRST.has(first) || PLACE_LAST.has(lows.at(-1) ?? ""))) return "place";
  if (lows.length === 1 && ZONES.test(word)) return "place";
  if (lows.length === 1 && /^[\p{Lu}\p{N}.&-]{2,}$/u.test(word)) return "body";
  if (opener === "the" && !isAt(items, start - 1, ROLE)) return "body";
  return lows.length > 1 ? "person" : "thing";
}

/** The noun for a body right before a name, with a word before it in the same phrase and no “the” or “its”. */
function isFirm(items: readonly Token[], noun: number, opener: string): boolean {
  const item = items[noun];
  return (
    item?.kind === "word" &&
    !item.capital &&
    is(item, BODY_AS_IT_IS) &&
    !is(item, ROLE) &&
    opener !== item.low &&
    items[noun - 1]?.kind === "word" &&
    !is(items[noun - 1], OPENER | VERB | SAYING | PREPOSITION)
  );
}

/** “HarnNet”, “Harn.com”: a capital or a dot inside, and no “McLee” or “DeLuca”. */
function isJoined({ kind, word }: Token): boolean {
  return (
    kind === "word" &&
    /\p{Ll}(?:\p{Lu}|\.\p{Ll})/u.test(word) &&
    !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’])\p{Lu}/u.test(word) &&
    !word.includes("-")
  );
}

function isBodyEnd(last: Token | undefined): boolean {
  return is(last, BODY_AS_IT_IS) || BODY_WORDS.has(last?.low ?? "");
}

/** What kind of thing a noun without a name means; `second` is the phrase’s second word. */
export function sortOfNoun(noun: Token | undefined, singularOne: string, second: string): Sort {
  const single = noun === undefined || noun.low === singularOne;
  if (is(noun, PEOPLE)) return "people";
  if (is(noun, PERSON)) return single ? "person" : "people";
  if (is(noun, BODY)) return "body";
  if (is(noun, DOCUMENT)) return "document";
  // “the former Test quick”: whom no table of work holds.
  return single && /^(?:former|retired|veteran)$/u.test(second) ? "person" : "thing";
}
