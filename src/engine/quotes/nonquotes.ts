import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../lexicon/grammar.ts";
import { NAMING, WORK_NOUNS } from "../lexicon/speech-nouns.ts";
import { words as table } from "../lexicon/words.ts";
import { low, type Clause } from "../people/clause.ts";
import { singular } from "../lexicon/nouns.ts";
import { count, isTitle, TITLE } from "./title-words.ts";
import { wordsOf, type Context, type Place } from "./attribution/context.ts";

/** Longer than this is no nickname, name or scare word. Words. */
const SHORT = 3;
const KNOWN_AS = /^(?:known|billed|tagged|marked|listed|registered|branded)$/u;
/** “known” stands no further than so many words before its “as”. */
const KNOWN_REACH = 6;
const SIGNS = table(
  "sign banner placard poster board shirt t-shirt hat cap plaque sticker billboard badge button notice graffiti label",
);
const SHOUTS = new Set(["shout", "cry", "chant", "call", "yell", "murmur"]);
/**
 * Why nobody said the words of a mark, whatever words of saying stand in its sentence; null when somebody may have.
 * Taken: names of works and things, nicknames inside a name, words as words.
 */
export function namedNotSaid(context: Context, mark: number, place: Place): string | null {
  const clause = context.clauses[place.clause];
  const words = wordsOf(context, mark).trim();
  if (clause === undefined) return null;
  if (!/[\p{L}\p{N}]/u.test(words)) return "Nothing stands between the marks.";
  if ((clause.holds[place.item] ?? -1) >= 0) return "A nickname inside a name.";
  const before = low(clause, place.item - 1);
  const earlier = low(clause, place.item - 2);
  // “will be named “in due course””: no name begins so.
  const when = PREPOSITIONS.has(words.split(/\s/u, 1)[0] ?? "");
  if (NAMING.has(before) && !(before === "named" && when) && !isSpoken(clause, place, before))
    return "The name of something.";
  if (before === "called" && !hasAgent(context, place) && isNamed(context, mark, place))
    return "The name of something.";
  if (before === "as" && (KNOWN_AS.test(earlier) || isKnownAs(clause, place.item - 2)))
    return "What something is known as.";
  if (isCitation(clause, place.item, words)) return "A headline, with where and when it stood.";
  if (isSign(context, place)) return "What stands on a sign.";
  if (isTerm(context, place)) return "A term of the trade.";
  if (isObject(context, place) || (count(words) <= SHORT && isBeside(context, place)))
    return "Part of the reporter’s own phrase.";
  // “Its motto is “Plant, eat, keep””.
  const held = clause.phrases[clause.closes[place.item - 2] ?? -1];
  if (
    /^(?:is|was)$/u.test(before) &&
    /^(?:motto|slogan|catchphrase|nickname|tagline|password)$/u.test(low(clause, held?.head ?? -1))
  )
    return "Words named as words.";
  // “Locals have a name for the hole: “Lake Lee””.
  if (
    before === ":" &&
    isTitle(words.replace(/\.$/u, "")) &&
    clause.items.some((item) => /^(?:name|nickname|title|motto|slogan)$/u.test(item.low))
  )
    return "The name of something.";
  const verb = (context.sayings[place.clause] ?? []).findLast((one) => one.verb < place.item);
  if (
    verb !== undefined &&
    !(verb.form.lemma === "name" && when) &&
    /^(?:name|christen|nickname|title|entitle|caption)$/u.test(verb.form.lemma)
  )
    return "The name of something.";
  if (before === "by" && earlier === "goes") return "The name of someone.";
  // “Lee said on “Outspoken.””: where it was said.
  if (before === "on" && /^\p{Lu}[\p{L}'’-]*[.,]?$/u.test(words) && saysAt(context, place, place.item - 2))
    return "The name of a programme or a page.";
  // “rates the shares a “sell””.
  if (/^(?:an?|its|from)$/u.test(before) && RATING.test(words)) return "A rating of shares.";
  const head = singular(before);
  if (WORK_NOUNS.has(head) && isTitle(words)) return "The title of a work or the name of a thing.";
  if (
    /^(?:word|term|phrase|hashtag|nickname|name|title|moniker|letter)$/u.test(head) &&
    count(words) <= TITLE &&
    !isWeighed(context, place) &&
    // “posted a picture with the words “Truth will out””: what someone wrote.
    !(before === "words" && low(clause, place.item - 3) === "with")
  )
    return "Words named as words.";
  return null;
}

/** What brokers call shares. */
const RATING =
  /^(?:strong )?(?:buy|sell|hold|neutral|outperform|underperform|overweight|underweight)[.,]?$/iu;

/** Words of saying end at an item, the one spoken to passed over: “told Park on”. */
function saysAt(context: Context, { clause, item }: Place, end: number): boolean {
  return (context.sayings[clause] ?? []).some(
    ({ to, verb }) => verb < item && (to === end || (to < end && end - to <= KNOWN_REACH)),
  );
}

/** “known to all as “Bricks””: a word or two between “known” and “as”. */
function isKnownAs(clause: Clause, end: number): boolean {
  for (let i = end; i >= 0 && i > end - KNOWN_REACH; i -= 1) {
    if (low(clause, i) === "known") return true;
    if (clause.items[i]?.kind !== "word") return false;
  }
  return false;
}

/** “Document found on street” — The Daily Echo, 15 August 2008: no stop within the marks, a year at the end. */
function isCitation(clause: Clause, item: number, words: string): boolean {
  if (item !== 0 || clause.items[1]?.kind !== "dash" || /[.?!…]$/u.test(words)) return false;
  const year = clause.items.findLast(({ kind }) => kind !== "stop" && kind !== "bracket");
  return /^(?:1[6-9]|20)\d\d$/u.test(year?.word ?? "");
}

/** “a board by the door saying “Go home””, “the sign that says “Go home””, “A banner read: “Go home””. */
function isSign(context: Context, place: Place): boolean {
  const clause = context.clauses[place.clause];
  const led = /^[:,]$/u.test(clause?.items[place.item - 1]?.low ?? "") ? place.item - 2 : place.item - 1;
  const saying = (context.sayings[place.clause] ?? []).find(
    // “Go home”, read a banner.
    (one) => one.to === led || (one.side === "right" && one.from > place.item && one.from <= place.item + 2),
  );
  const phrase = clause?.phrases[saying?.subject?.phrases[0] ?? -1];
  return (
    clause !== undefined &&
    phrase !== undefined &&
    (saying?.form.lemma === "say" || saying?.form.lemma === "read") &&
    (SIGNS.has(singular(low(clause, phrase.head))) || SIGNS.has(singular(low(clause, led - 1))))
  );
}

/** “what sailors call “slack””: a word of many, always. */
function isTerm(context: Context, place: Place): boolean {
  const clause = context.clauses[place.clause];
  const saying = (context.sayings[place.clause] ?? []).find((one) => one.to === place.item - 1);
  const phrase = clause?.phrases[saying?.subject?.phrases[0] ?? -1];
  if (clause === undefined || phrase === undefined || saying?.form.lemma !== "call") return false;
  return (
    saying.form.form === "base" &&
    !phrase.pronoun &&
    !saying.unreal &&
    /^(?:what|which)$/u.test(low(clause, phrase.first - 1)) &&
    clause.items[phrase.last]?.capital === false
  );
}

/** “called the “night bill” before them “mad””: the first marks are what is called so. */
function isObject(context: Context, place: Place): boolean {
  const clause = context.clauses[place.clause];
  if (clause === undefined || !DETERMINERS.has(low(clause, place.item - 1))) return false;
  if (clause.items[place.item + 1]?.kind !== "word") return false;
  const called = (context.sayings[place.clause] ?? []).some(
    (one) => one.to === place.item - 2 && /^(?:call|label|brand|dub|describe|dismiss)$/u.test(one.form.lemma),
  );
  return called && clause.items.some((item, i) => i > place.item && item.kind === "quote");
}

/** ““We will go,” said Lee, who has a “sell” rating”: what is told of the speaker behind the words is the reporter’s. */
function isBeside(context: Context, place: Place): boolean {
  const clause = context.clauses[place.clause];
  if (clause === undefined) return false;
  const before = (context.sayings[place.clause] ?? []).findLast((one) => one.verb < place.item);
  // “said Lee, who has studied “night talk””.
  const who = clause.items.findLastIndex(
    (item, k) => k > (before?.to ?? place.item) && k < place.item && /^(?:who|whose)$/u.test(item.low),
  );
  const told = who >= 0 && clause.items.slice(who, place.item).every(({ kind }) => kind === "word");
  if (before?.side === "right" && told && /^(?:on|of|in|about)$/u.test(low(clause, place.item - 1)))
    return true;
  const attributive =
    DETERMINERS.has(low(clause, place.item - 1)) && clause.items[place.item + 1]?.kind === "word";
  if (!attributive) return false;
  return before?.side === "right" && clause.items[before.from - 1]?.kind === "quote";
}

/** Why words in marks that no rule gives to anyone were most likely not said; null when they read as speech. */
export function notSpeech(context: Context, mark: number, place: Place): string | null {
  const words = wordsOf(context, mark).trim();
  const clause = context.clauses[place.clause];
  if (clause === undefined) return null;
  const many = count(words);
  // “a shout of “Rubbish!””: said, though nobody is named.
  if (low(clause, place.item - 1) === "of" && SHOUTS.has(singular(low(clause, place.item - 2)))) return null;
  const alone = clause.items.length <= 2;
  if (alone && (many > SHORT || /[.?!…]$/u.test(words))) return null;
  if (isTitle(words)) return "It reads as a title or a name.";
  if (
    /(?:^|\s)(?:I|we|my|our|us|you|I['’]\p{L}+|we['’]\p{L}+|it['’]s|don['’]t)(?=\s|$)/iu.test(words) &&
    many > SHORT
  )
    return null;
  const before = low(clause, place.item - 1);
  if (many <= SHORT) return "A word or two in marks and nobody near who said them.";
  const attributive = DETERMINERS.has(before) || POSSESSIVES.has(before) || PREPOSITIONS.has(before);
  return attributive && many <= SHORT * 2 ? "Part of the reporter’s own phrase." : null;
}

/** “She called the letter “an insult””: the noun is what someone weighs. */
function isWeighed(context: Context, place: Place): boolean {
  const held = context.clauses[place.clause]?.holds[place.item - 1] ?? -1;
  const first = context.clauses[place.clause]?.phrases[held]?.first ?? -1;
  return (context.sayings[place.clause] ?? []).some(
    (one) => one.form.kind !== "mind" && one.to + 1 === first && !one.passive,
  );
}

function isSpoken(clause: Context["clauses"][number], place: Place, word: string): boolean {
  // “she dubbed “…”” speaks; “a plan dubbed “…”” and “is dubbed “…”” name.
  return (
    (word === "dubbed" || word === "termed" || word === "labelled" || word === "labeled") &&
    /^(?:he|she|they|who|has|have|had)$/u.test(low(clause, place.item - 2))
  );
}

/** “was called “…” by Lee”: somebody calls it so. */
function hasAgent(context: Context, place: Place): boolean {
  return (context.sayings[place.clause] ?? []).some(
    (one) => one.verb === place.item - 1 && one.passive && one.subject !== null,
  );
}

/** “a film called “…”” and “is called “…””, but not “he called “…””. */
function isNamed(context: Context, mark: number, place: Place): boolean {
  const clause = context.clauses[place.clause];
  if (clause === undefined) return false;
  const before = low(clause, place.item - 2);
  if (/^(?:is|are|was|were|been|be|being)$/u.test(before)) return true;
  // “the hill, called “the hump””; but “what the skipper, Ann Lee, called “a sniff””.
  if (before === ",")
    return !(context.sayings[place.clause] ?? []).some(
      (one) => one.verb === place.item - 1 && one.subject?.shared === false,
    );
  // “a film called “Salt””; but “an offer that the union called “insulting””.
  if (!/^\p{Lu}/u.test(wordsOf(context, mark).trim())) return false;
  const at = clause.closes[place.item - 2] ?? -1;
  const description = context.cast.descriptions[place.clause]?.[at];
  return (
    description !== undefined &&
    description.kind === "description" &&
    description.sort !== "person" &&
    description.sort !== "people"
  );
}
