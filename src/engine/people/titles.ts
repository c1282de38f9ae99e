import { TIME_WORDS } from "../lexicon/grammar.ts";
import { BODY_NOUNS, FIELDS } from "../lexicon/roles.ts";
import { words } from "../lexicon/words.ts";
import type { Token } from "../text/tokens.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { DETERMINER, FIRST_NAME, is, OPENER, ROLE } from "../lexicon/word-classes.ts";

/** Words that lead on inside the name of a body. */
export const BODY_LINKS: ReadonlySet<string> = new Set(["of", "for", "on", "without"]);
/** No bodies by themselves, and the first word of one’s name: “Transport for London”, “Doctors Without Borders”. */
const OPENS_BODY = words("transport port friends doctors reporters centers centres");

/** Whether a word in small letters is what such a link may stand behind. */
export function leadsOn(low: string): boolean {
  return BODY_NOUNS.has(low) || OPENS_BODY.has(low);
}

const LINKS = new Set(["of", "for", "to", "at", "in", "on", "from"]);

/**
 * A long title before a name, “director of the Green River Trust Ann Lee”, is one phrase with the name at its end.
 * Only a title without “the” or “a” needs a name after it, so “the director of the Green River Trust” stays as it is.
 */
export function joinTitles(items: readonly Token[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const joined: NounPhrase[] = [];
  for (const phrase of phrases) {
    let first = joined.length;
    let head = joined[first - 1];
    let at = phrase;
    while (head !== undefined && head.last === at.first - 2 && links(items, at.first)) {
      first -= 1;
      at = head;
      head = joined[first - 1];
    }
    const body = joined.at(-1);
    if (body !== undefined && isBodyName(items, body, phrase)) {
      joined[joined.length - 1] = { first: body.first, last: phrase.last, head: phrase.head, pronoun: false };
      continue;
    }
    if (body !== undefined && goesOnBody(items, body, phrase)) {
      joined[joined.length - 1] = { ...body, last: phrase.last };
      continue;
    }
    const title = joined[first];
    if (
      title !== undefined &&
      first < joined.length &&
      isOpenTitle(items, title) &&
      endsInName(items, phrase)
    ) {
      joined.length = first;
      joined.push({ first: title.first, last: phrase.last, head: phrase.head, pronoun: false });
    } else joined.push(phrase);
  }
  return joined;
}

/** “of”, “for” before `first`; or the “and” of “Minister for Trade and Industry Ann Lee”. */
function links(items: readonly Token[], first: number): boolean {
  const link = items[first - 1]?.low ?? "";
  if (LINKS.has(link)) return true;
  return link === "and" && FIELDS.has(items[first]?.low ?? "") && items[first + 1]?.capital === true;
}

/** “Ministry of Health”, “Department for the Sea”, “University of Selby president Ann Lee”: one phrase from the body on. */
function isBodyName(items: readonly Token[], body: NounPhrase, next: NounPhrase): boolean {
  const head = items[body.last];
  if (body.pronoun || next.pronoun || next.first !== body.last + 2 || head === undefined) return false;
  if (!head.capital || !leadsOn(head.low) || !BODY_LINKS.has(items[body.last + 1]?.low ?? "")) return false;
  const start = items[next.first]?.low === "the" ? next.first + 1 : next.first;
  return items[start]?.capital === true && !TIME_WORDS.has(items[start]?.low ?? "");
}

/** The “of” or “to” inside the aim of a body: “Protection of Birds”, “Cruelty to Animals”. */
export function leadsOnAim(items: readonly Token[], link: number): boolean {
  const [before, after] = [items[link - 1], items[link + 1]];
  if (before?.capital !== true || after?.capital !== true) return false;
  if (items[link]?.low === "to") return before.low === "cruelty";
  return items[link]?.low === "of" && /(?:tion|sion|ment|ance|ence|ing|study)$/u.test(before.low);
}

/** “Ministry of Energy and Water”: what the body is for goes on, unless a person or another body begins. */
function goesOnBody(items: readonly Token[], body: NounPhrase, next: NounPhrase): boolean {
  const link = items[body.last + 1]?.low;
  if (next.pronoun || next.first !== body.last + 2) return false;
  // “the Society for the Protection of Birds”, “… the Prevention of Cruelty to Animals”.
  const deed = leadsOnAim(items, body.last + 1);
  if (link !== "and" && link !== "&" && !deed) return false;
  let linked = false;
  for (let i = body.first; i < body.last; i += 1)
    linked ||= BODY_NOUNS.has(items[i]?.low ?? "") && BODY_LINKS.has(items[i + 1]?.low ?? "");
  const [first, last] = [items[next.first], items[next.last]];
  return (
    linked &&
    first?.capital === true &&
    !is(first, DETERMINER | FIRST_NAME | ROLE) &&
    !BODY_NOUNS.has(last?.low ?? "")
  );
}

function isOpenTitle(items: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.pronoun || is(items[phrase.first], OPENER)) return false;
  const head = items[phrase.head];
  return head !== undefined && is(head, ROLE) && !head.low.endsWith("s");
}

/** The phrase ends in two capitals of which the first is a first name, or in two after three or more. */
function endsInName(items: readonly Token[], phrase: NounPhrase): boolean {
  const last = items[phrase.last];
  const first = items[phrase.last - 1];
  if (last === undefined || first === undefined || phrase.last === phrase.first) return false;
  if (!last.capital || !first.capital || last.kind !== "word" || first.kind !== "word") return false;
  if (is(first, FIRST_NAME) || first.low.length === 1) return true;
  // “chief of staff Mo Abdi”: small letters end where the name begins.
  const before = items[phrase.last - 2];
  if (phrase.last - 2 >= phrase.first && before?.kind === "word" && !before.capital) return true;
  let capitals = 0;
  for (let i = phrase.first; i <= phrase.last; i += 1) if (items[i]?.capital ?? false) capitals += 1;
  return capitals >= 4 && !is(last, ROLE);
}
