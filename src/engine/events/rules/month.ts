import { anyOf } from "../needs.ts";
import { MONTH, MONTH_WORDS, monthNumber } from "../patterns.ts";
import { civilOf } from "../civil.ts";
import type { Point } from "../edtf.ts";
import type { Found, Refused, Scene, TimeRule } from "../scene.ts";
import { after, before, found, GAP, inWords, NO_ANCHOR, quoted, refuse } from "../scene.ts";
import { STARTS } from "../edges.ts";

/** Prepositions after which a month's name is a month even where it is also a word or a person's name. */
const SAFE_BEFORE = /\b(?:in|since|until|till|during|throughout|last|next|this|early|late|mid)(?:\s|-)$/iu;
const LOOSE_BEFORE = /\b(?:of|by|from|to|and|or|before|after|between|through|around|for|about)\s$|[–-]$/iu;

/**
 * Takes "March 2021", "in March", "last March", "since June"; tense decides the year.
 * Refuses "May" and "March" as verb or name, and any month's name that no preposition, year or "last" introduces.
 */
export const month: TimeRule = {
  name: "month",
  needs: [anyOf(...MONTH_WORDS)],
  pattern: new RegExp(
    String.raw`${STARTS}(?:(?<which>last|next|this|the${GAP}following|the${GAP}next|the${GAP}previous)${GAP})?(?:(?<part>early|late|mid)[\s-])?` +
      String.raw`(?<month>${MONTH})(?:(?:,|${GAP}of)?${GAP}(?<year>\d{4})(?![\d%]|,\d)|${GAP}(?<near>last|next|this)${GAP}year|${GAP}(?:of${GAP})?(?<told>that|the${GAP}same|the${GAP}following|the${GAP}next)${GAP}year)?`,
    "giu",
  ),
  read: (match, scene) => {
    const { which, part, month: name = "", year, near, told: toldYear } = match.groups ?? {};
    if (!/^\p{Lu}/u.test(name)) return null;
    const number = monthNumber(name);
    const mark = part === undefined ? "certain" : "approximate";
    if (year !== undefined) {
      return found(
        { precision: "month", year: Number(year), month: number },
        {
          basis: "stated",
          certainty: describes(match, scene) ? "uncertain" : mark,
          reckoning: `${quoted(match[0])} is the month as the article gives it.`,
        },
      );
    }
    const anchored = toldYear ?? (which?.startsWith("the") === true ? which : undefined);
    if (anchored !== undefined) return fromTold(match, number, anchored, toldYear !== undefined, scene);
    if (!introduced(match, scene.sentence)) return null;
    const told = near ?? which;
    const time = withoutYear(match, number, told?.toLowerCase(), near !== undefined, scene, mark);
    // "The year to March" is a year; after "to" a month stands only as the end of a range.
    const far = /\b(?:to|or)\s$/iu.test(before(scene, match.index, 4));
    return far && time.kind === "found" ? { ...time, onlyInRange: true } : time;
  },
};

/** "In October that year", "the following January": counted from the year, month or day told before. */
function fromTold(
  match: RegExpExecArray,
  number: number,
  which: string,
  ofYear: boolean,
  scene: Scene,
): Found | Refused {
  const anchor = scene.period ?? scene.earlier;
  if (anchor === null) return refuse(`${quoted(match[0])} counts from a time, and none is told before it.`);
  const { year, month: told } = civilOf(anchor.day);
  const shift = /following|next/iu.test(which) ? 1 : /previous/iu.test(which) ? -1 : 0;
  const within = ofYear
    ? shift
    : shift > 0
      ? Number(number <= told)
      : shift < 0
        ? -Number(number >= told)
        : 0;
  return found(
    { precision: "month", year: year + within, month: number },
    { basis: "relative", reckoning: `${quoted(match[0])}: counted from ${quoted(anchor.words)}.` },
  );
}

/** "The October 2021 report found …": the month is the report's, and the finding need not be of it. */
function describes(match: RegExpExecArray, scene: Scene): boolean {
  return (
    /\b(?:the|a|an|its|his|her|their)\s$/iu.test(before(scene, match.index, 7)) &&
    /^\s\p{Ll}{3}/u.test(after(scene, match))
  );
}

function introduced(match: RegExpExecArray, sentence: string): boolean {
  if (match.groups?.["which"] !== undefined || match.groups?.["near"] !== undefined) return true;
  const left = sentence.slice(Math.max(0, match.index - 12), match.index);
  // "At a February rally": of that month, as "in February" is.
  if (
    /\b(?:at|in|during)\s(?:an?|the)\s$/iu.test(left) &&
    /^\s\p{Ll}{3}/u.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 5))
  )
    return true;
  if (SAFE_BEFORE.test(left) || match.groups?.["part"] !== undefined) return true;
  const right = sentence.slice(match.index + match[0].length, match.index + match[0].length + 3);
  return LOOSE_BEFORE.test(left) && !/^\s\p{Lu}/u.test(right);
}

function withoutYear(
  match: RegExpExecArray,
  number: number,
  which: string | undefined,
  ofYear: boolean,
  scene: Scene,
  mark: "certain" | "approximate",
): Found | Refused {
  if (scene.today === null) return refuse(NO_ANCHOR);
  const published = civilOf(scene.today);
  const make = (year: number, how: string, sure: boolean): Found => {
    const point: Point = { precision: "month", year, month: number };
    return found(point, {
      basis: "relative",
      certainty: sure ? mark : "uncertain",
      cycle: "year",
      reckoning: `${quoted(match[0])} names no year: ${how} ${inWords(scene.today ?? 0)}, the day of publication.`,
    });
  };
  const lastYear = number <= published.month ? published.year : published.year - 1;
  const nextYear = number >= published.month ? published.year : published.year + 1;
  if (which === "this") return make(published.year, "the year of", true);
  if (ofYear)
    return make(
      published.year + (which === "last" ? -1 : 1),
      `the year ${which === "last" ? "before" : "after"}`,
      true,
    );
  if (which === "last")
    return make(number < published.month ? published.year : published.year - 1, "the last one before", true);
  if (which === "next")
    return make(number > published.month ? published.year : published.year + 1, "the next one after", true);
  const { tense, sure } = scene.tenseAt(match.index, match.index + match[0].length);
  // “Has grounded the jets until September”: the end may well lie ahead, though the verb is past.
  if (/\b(?:until|till|through)\s$/iu.test(before(scene, match.index)) && tense !== "future") {
    const ahead = (number - published.month + 12) % 12 <= 6;
    return make(ahead ? nextYear : lastYear, `the nearest ${ahead ? "from" : "up to"}`, sure);
  }
  if (tense === "future" || tense === "conditional")
    return make(nextYear, "the next one, counted from", sure);
  if (tense === "past") return make(lastYear, "the last one up to", sure);
  // "Begins in November" is of the next one; a fragment without a verb mostly tells what was.
  return tense === "present"
    ? make(nextYear, "told of what is planned, so the next one from", false)
    : make(lastYear, "the last one up to", false);
}
