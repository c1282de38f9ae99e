import { isDoer } from "../lexicon/nouns.ts";
import { PEOPLE_PLURALS, PERSON_NOUNS } from "../lexicon/roles.ts";
import { BODY, DOCUMENT, FIRST_NAME, is, OPENER, PEOPLE, PERSON, ROLE } from "../lexicon/word-classes.ts";
import type { Token } from "../text/tokens.ts";

/**
 * True when the noun phrase that begins at `start` ends before the item `i`, though that could go on with it; `nouns` is how
 * many it has so far, `opens` tells that it begins with “the” or “his”.
 */
export function breaksBefore(
  items: readonly Token[],
  start: number,
  i: number,
  nouns: number,
  opens: boolean,
): boolean {
  const item = items[i];
  if (item === undefined || isDayBefore(items, start, i)) return true;
  if (nouns === 0) return false;
  if (!item.capital && is(item, OPENER) && !isSuperlative(items, i)) return true;
  if (isToldBefore(items, start, i)) return true;
  const crowd = item.capital && isCrowd(items[i - 1]) && items[i - 2]?.low !== "of";
  if (crowd && !isAgency(items, start)) return true;
  // “in a regulatory filing Harn Net warned”.
  const written =
    item.capital && items[start - 1]?.low === "in" && is(items[i - 1], DOCUMENT) && !items[i - 1]?.capital;
  return opens && (written || isPersonBehind(items, i) || isTimeOf(items, i));
}

const TELLS =
  /^(?:tell|tells|told|telling|warns?|warned|warning|assured?|assures|reminded?|informed|promised)$/u;
/** Words that go on with the name of who is told: “the BBC World Service”. */
const TAILS =
  /^(?:news|radio|world|sport|sports|service|one|two|[0-9]+|today|sunday|television|tv|breakfast|programme|program|show|website|online|channel|network|podcast|and|&|scotland|wales|africa|hindi)$/u;
/** A court’s own name may have capitals (“told the Supreme Court Lee had”), so the courts of `isCrowd` stand here too. */
const COURTS = /^(?:court|jury|inquest|tribunal|inquiry|conference|hearing|paper|newspaper|magazine)$/u;

/** “warned MPs prices would”, “told the BBC young people had”: where the one told ends, who is told of begins. */
function isToldBefore(items: readonly Token[], start: number, i: number): boolean {
  const [before, item] = [items[i - 1], items[i]];
  if (before?.kind !== "word" || item === undefined || item.kind === "clitic" || item.kind === "stop")
    return false;
  if (!TELLS.test(items[start - 1]?.low ?? "")) return false;
  const letters = /^\p{Lu}{2,5}s?$/u.test(before.word);
  if (!letters && !isCrowd(before) && !COURTS.test(before.low)) return false;
  if (letters && TAILS.test(item.low)) return false;
  // “the BBC journalist”, “the court officer”: one, and the one told.
  const one =
    !item.capital &&
    is(item, PERSON | ROLE | BODY) &&
    !is(item, PEOPLE) &&
    !is(items[i + 1], PEOPLE) &&
    !item.low.endsWith("s");
  return !one || before.low.endsWith("s");
}

/** “the second most important figure”, “the first three statements”. */
function isSuperlative(items: readonly Token[], i: number): boolean {
  const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|few|several|many)$/u.test(
    items[i]?.low ?? "",
  );
  if (counted) return isOrder(items[i - 1]);
  return (
    /^(?:most|least)$/u.test(items[i]?.low ?? "") &&
    /^(?:second|third|fourth|fifth|single|next)$/u.test(items[i - 1]?.low ?? "")
  );
}

/** A word of order before a number. */
export function isOrder(item: Token | undefined): boolean {
  return /^(?:first|last|next|past|other|top|only)$/u.test(item?.low ?? "");
}

/** “On Friday Lee said”, “On Friday night Lee said”: behind “on” and its day a name begins. */
function isDayBefore(items: readonly Token[], day: number, i: number): boolean {
  return (
    items[i]?.capital === true &&
    items[day - 1]?.low === "on" &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(items[day]?.low ?? "") &&
    (i === day + 1 ||
      (i === day + 2 && /^(?:morning|afternoon|evening|night)$/u.test(items[i - 1]?.low ?? "")))
  );
}

/** “told reporters Lee had gone”: many people, small, before a name that begins a phrase of its own. */
function isCrowd(item: Token | undefined): boolean {
  if (item === undefined || item.capital || item.kind !== "word") return false;
  // “told the court Mbali Lee had gone”.
  if (/^(?:court|jury|inquest|tribunal|inquiry)$/u.test(item.low)) return true;
  return PEOPLE_PLURALS.has(item.low) || (item.low.endsWith("s") && PERSON_NOUNS.has(item.low.slice(0, -1)));
}

/** “…,” state media NKV reports: nobody is told anything before the marks close. */
function isAgency(items: readonly Token[], start: number): boolean {
  return items[start - 1]?.kind === "quote";
}

/** “At the bus station Ann Lee waited”: a first name and more behind a noun that is nobody’s work. */
function isPersonBehind(items: readonly Token[], i: number): boolean {
  const [before, item, next] = [items[i - 1], items[i], items[i + 1]];
  return (
    before?.kind === "word" &&
    !before.capital &&
    item?.capital === true &&
    next?.capital === true &&
    is(item, FIRST_NAME) &&
    !is(before, ROLE) &&
    !isDoer(before.low)
  );
}

/** “By the time Lee came”, “the first thing Lee does”: whose time it was opens a clause. */
function isTimeOf(items: readonly Token[], i: number): boolean {
  const item = items[i];
  return (
    item?.capital === true &&
    /^(?:time|thing|place|way|reason|day|moment|night|week|year|summer|winter|morning|afternoon|evening|month)$/u.test(
      items[i - 1]?.word ?? "",
    )
  );
}
