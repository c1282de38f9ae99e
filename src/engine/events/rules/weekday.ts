import { anyOf } from "../needs.ts";
import {
  AFTER_WEEKDAY_NAMES,
  BEFORE_WEEKDAY_NAMES,
  WEEKDAY_NAMES,
  WEEKDAYS,
} from "../../lexicon/time/calendar.ts";
import { civilOf, weekdayOf } from "../civil.ts";
import { isFixedAhead } from "../fixed-ahead.ts";
import type { Found, Refused, Scene, TimeRule } from "../scene.ts";
import { after, before, found, GAP, inWords, NO_ANCHOR, oneOf, pointOf, quoted, refuse } from "../scene.ts";
import { STARTS } from "../edges.ts";
import { isRole } from "../../lexicon/nouns.ts";

const PART = "morning|afternoon|evening|night|lunchtime|night-time|midnight";
const WHICH =
  "last|next|this|this coming|this past|the coming|the following|the previous|the same|that|past|coming|previous|following";

/**
 * Takes "Tuesday", "Tuesday night", "last Tuesday", "next Tuesday", "Tuesday last week", "a week on Tuesday",
 * "Tuesday week", "last week Tuesday".
 * The past never goes beyond the day of publication, which itself counts. Refuses what recurs ("every Tuesday",
 * "Tuesdays"), names ("Black Friday", "Sunday Times") and a day with no verb or anchor to place it.
 */
export const weekday: TimeRule = {
  name: "weekday",
  needs: [anyOf(...Object.keys(WEEKDAYS))],
  pattern: new RegExp(
    String.raw`${STARTS}(?:(?<inWeek>(?:last|next|this)${GAP}week),?${GAP}(?:on${GAP})?|(?<prefix>a${GAP}week${GAP}(?:on|from|ago${GAP}on))${GAP}|(?<which>${oneOf(WHICH.split("|"))})${GAP})?` +
      String.raw`(?:(?:early|late)${GAP}(?:on${GAP})?)?(?<day>${oneOf(Object.keys(WEEKDAYS))})(?!\p{L})` +
      String.raw`(?<week>,?${GAP}(?:of${GAP})?(?:last|next|this)${GAP}week)?(?<on>${GAP}week\b)?(?:${GAP}(?:${PART})\b)?`,
    "giu",
  ),
  read: (match, scene) => {
    const { which, day = "", on, inWeek } = match.groups ?? {};
    const week = match.groups?.["week"] ?? inWeek;
    // "Thursday week" is a week after Thursday.
    const prefix = match.groups?.["prefix"] ?? on;
    if (!/^\p{Lu}/u.test(day)) return null;
    const number = WEEKDAYS[day.toLowerCase()];
    if (number === undefined) return null;
    if (day.length <= 5 && !isFullOrSafe(day, match, scene)) return null;
    if (isName(match, scene.sentence)) return refuse(null);
    const numbered = /^,?\sthe\s(\d{1,2})(?:st|nd|rd|th)(?!\p{L}|\sof\b)/u.exec(after(scene, match, 12));
    if (numbered !== null && scene.today !== null) return onDay(match, number, numbered, scene, scene.today);
    return resolve({ match, number, which: which?.toLowerCase().replace(/\s+/gu, " "), prefix, week }, scene);
  },
};

/** Such a day comes again in no more days than this: 14 months. */
const AGAIN = 430;

/** "Friday the 13th": the last such day up to publication, or the next where the sentence looks ahead. */
function onDay(
  match: RegExpExecArray,
  number: number,
  [words, day]: RegExpExecArray,
  scene: Scene,
  today: number,
): Found | Refused {
  const { tense, sure } = scene.tenseAt(match.index, match.index + match[0].length);
  const way = tense === "future" || tense === "conditional" ? 1 : -1;
  for (let at = today; Math.abs(at - today) < AGAIN; at += way) {
    if (weekdayOf(at) !== number || civilOf(at).day !== Number(day)) continue;
    const time = found(pointOf(at), {
      basis: "relative",
      certainty: sure ? "certain" : "uncertain",
      reckoning: `${quoted(match[0] + words)}: the ${way < 0 ? "last" : "next"} such day, counted from ${inWords(today)}, the day of publication.`,
    });
    return { ...time, length: match[0].length + words.length };
  }
  return refuse(null);
}

/** "Mon", "Sat", "Sun" and the like are also words and names: they need a preposition before them. */
function isFullOrSafe(day: string, match: RegExpExecArray, { sentence }: Scene): boolean {
  if (WEEKDAY_NAMES.includes(day)) return true;
  return /\b(?:on|last|next|this|until|since|by)\s$/iu.test(
    sentence.slice(Math.max(0, match.index - 8), match.index),
  );
}

function isName(match: RegExpExecArray, sentence: string): boolean {
  const left = /(\p{L}+)\s$/u.exec(sentence.slice(Math.max(0, match.index - 14), match.index))?.[1];
  // "Her novel, A Wet Friday": a title's own capitals.
  if (/\S\s(?:A|An|The)\s\p{Lu}\p{Ll}+\s$/u.test(before({ sentence }, match.index))) return true;
  // "Her first Monday in charge", "the second Friday of the month": one of a row.
  if (/^(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)$/iu.test(left ?? "")) return true;
  if (isGivenName(match, sentence)) return true;
  // “Saturday Night Fever”: a part of the day with a capital, and another behind it.
  if (/\s\p{Lu}\p{Ll}+$/u.test(match[0]) && /^\s\p{Lu}\p{Ll}{2}/u.test(after({ sentence }, match, 4)))
    return true;
  const next = /^\s(\p{L}+)/u.exec(
    sentence.slice(match.index + match[0].length, match.index + match[0].length + 14),
  )?.[1];
  return (
    BEFORE_WEEKDAY_NAMES.has(left?.toLowerCase() ?? "") || AFTER_WEEKDAY_NAMES.has(next?.toLowerCase() ?? "")
  );
}

/** "Said Sunday Adeyemi, a baker": a day that no word places, with a family name behind it and who that is. */
function isGivenName(match: RegExpExecArray, sentence: string): boolean {
  const end = match.index + match[0].length;
  const behind = sentence.slice(end, end + 32);
  // "Police commissioner Monday Quist": an office or a trade right before it, and a capital behind.
  const noun = /(\p{Ll}{2,})\s$/u.exec(before({ sentence }, match.index, 20))?.[1] ?? "";
  if (isRole(noun) && !noun.endsWith("s") && /^\s\p{Lu}\p{Ll}/u.test(behind)) return true;
  return (
    /\b(?:said|says|told|by|with|and)\s$/iu.test(before({ sentence }, match.index, 8)) &&
    /^\s\p{Lu}\p{Ll}{1,20},\s(?:an?|the|who|whose|\d)/u.test(behind)
  );
}

interface Told {
  readonly match: RegExpExecArray;
  readonly number: number;
  readonly which: string | undefined;
  readonly prefix: string | undefined;
  readonly week: string | undefined;
}

function resolve(told: Told, scene: Scene): Found | Refused {
  const { match, number, which } = told;
  const at = scene.tenseAt(match.index, match.index + match[0].length);
  const asked = isFixedAhead(scene, match.index);
  const afterTold = which === "next" && at.tense === "past" && !asked;
  if (afterTold || /^(?:the |that )?(?:following|previous|same|that)/u.test(which ?? ""))
    return fromEarlier(told, scene);
  const { today } = scene;
  if (today === null) return refuse(NO_ANCHOR);
  const words = quoted(match[0]);
  const name = WEEKDAY_NAMES[number - 1] ?? "";
  const back = (weekdayOf(today) - number + 7) % 7;
  const ahead = (7 - back) % 7;
  const make = (day: number, how: string, sure: boolean): Found =>
    found(pointOf(day), {
      basis: "relative",
      certainty: sure ? "certain" : "uncertain",
      cycle: "week",
      reckoning: `${words}: ${how} ${inWords(today)}, the day of publication.`,
    });
  if (told.week !== undefined) {
    const weeks = /last/iu.test(told.week) ? -1 : /next/iu.test(told.week) ? 1 : 0;
    return make(
      today - weekdayOf(today) + number + weeks * 7,
      `that day of the week ${weeks < 0 ? "before" : weeks > 0 ? "after" : "of"}`,
      true,
    );
  }
  if (told.prefix !== undefined) {
    if (/ago/iu.test(told.prefix))
      return make(today - back - 7, `a week before the last ${name} up to`, true);
    return make(today + ahead + 7, `a week after the next ${name} from`, true);
  }
  const sameWeek = (day: number): boolean => day - weekdayOf(day) === today - weekdayOf(today);
  if (which === "last" || which === "past" || which === "this past") {
    const day = today - (back === 0 ? 7 : back);
    return make(day, `the last ${name} before`, which !== "last" || !sameWeek(day));
  }
  if (which === "next" || which?.endsWith("coming") === true) {
    const day = today + (ahead === 0 ? 7 : ahead);
    return make(day, `the first ${name} after`, asked || which !== "next" || !sameWeek(day));
  }
  const { tense, sure } = at;
  const owner = /^['’]s?\b/u.test(
    scene.sentence.slice(match.index + match[0].length, match.index + match[0].length + 3),
  );
  const isAwaited =
    /\b(?:ahead of|run-up to|eve of|preparing for|prepares for|prepare for|build-up to)\s(?:the\s)?$/iu.test(
      before(scene, match.index),
    );
  // “Will stay closed through Wednesday”: what is to come has its end there.
  const isEnd = scene.looksAhead && /\b(?:through|until|till)\s$/iu.test(before(scene, match.index));
  const goesAhead =
    isEnd ||
    isAwaited ||
    asked ||
    tense === "future" ||
    tense === "conditional" ||
    (tense === "present" && !owner);
  if (back === 0) {
    const reckoning = `${words}: ${inWords(today)}, the day of publication, is itself a ${name}.`;
    const certainty = sure && tense !== "present" ? "certain" : "uncertain";
    return found(pointOf(today), { basis: "relative", certainty, cycle: "week", reckoning });
  }
  if (goesAhead)
    return make(
      today + ahead,
      `it lies ahead, so the first ${name} after`,
      asked || isEnd || (sure && (tense !== "present" || which === "this")),
    );
  return make(today - back, `told in the past, so the last ${name} before`, sure && tense === "past");
}

function fromEarlier(told: Told, { earlier, today }: Scene): Found | Refused {
  const { match, number, which } = told;
  if (earlier === null && which?.includes("previous") === true) return beforePublication(told, today);
  if (earlier === null) return refuse("No day told before it to count from.");
  const back = (weekdayOf(earlier.day) - number + 7) % 7;
  const name = WEEKDAY_NAMES[number - 1] ?? "";
  const following = which === "next" || which?.includes("following") === true;
  const day = following
    ? earlier.day + (7 - back)
    : earlier.day - (which?.includes("previous") === true && back === 0 ? 7 : back);
  return found(pointOf(day), {
    basis: "relative",
    reckoning: `${quoted(match[0])}: the ${following ? "first" : "last"} ${name} ${following ? "after" : "up to"} ${quoted(earlier.words)}, ${inWords(earlier.day)}.`,
  });
}

/** "The previous Thursday" where no day was told: it is past, and at the latest the last one before publication. */
function beforePublication({ match, number }: Told, today: number | null): Found | Refused {
  if (today === null) return refuse(NO_ANCHOR);
  const back = (weekdayOf(today) - number + 7) % 7;
  return found(pointOf(today - (back === 0 ? 7 : back)), {
    basis: "relative",
    certainty: "uncertain",
    cycle: "week",
    reckoning: `${quoted(match[0])}: no day is told before it, so the last ${WEEKDAY_NAMES[number - 1] ?? ""} before ${inWords(today)}, the day of publication.`,
  });
}
