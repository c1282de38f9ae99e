import type { Civil } from "./civil.ts";
import { civilOf, dayOf, isReal, weekdayOf } from "./civil.ts";
import { isFixedAhead } from "./fixed-ahead.ts";
import type { Found, Refused, Scene } from "./scene.ts";
import { before, found, inWords, NO_ANCHOR, quoted, refuse } from "./scene.ts";
import { dayPoint } from "./edtf.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../lexicon/time/calendar.ts";

interface Told {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** ISO weekday told beside the date, or null. */
  readonly weekday: number | null;
}

/** A date the calendar lacks: neither side known, so that the entry says so and is not moved. */
function impossible(words: string, reason: string): Found {
  return {
    kind: "found",
    start: null,
    end: null,
    basis: "stated",
    certainty: "uncertain",
    doubt: `${quoted(words)} ${reason}.`,
    reckoning: "No date is read from these words.",
  };
}

const UNTIL = /\b(?:until|till)\s(?:the\s)?$/iu;

/**
 * A day of a month, with or without its year. Without one, tense decides: past takes the last such day up to
 * publication, future the first from it on, and where no verb decides, the nearest. A weekday told beside it that does
 * not fit is said so in words, and the date stays as told.
 */
export function resolveDate(told: Told, scene: Scene): Found | Refused {
  const { words, month, day } = told;
  const name = MONTH_NAMES[month - 1] ?? "";
  if (!isReal({ year: told.year ?? 2000, month, day })) {
    const where = told.year === null ? name : `${name} ${told.year}`;
    return impossible(
      words,
      name === "" ? "cannot be: no calendar has that month" : `cannot be: ${where} has no day ${day}`,
    );
  }
  if (told.year !== null) return stated(told, { year: told.year, month, day });
  if (scene.today === null) return refuse(NO_ANCHOR);
  const { tense, sure } = isFixedAhead(scene, told.from)
    ? { tense: "future", sure: true }
    : scene.tenseAt(told.from, told.to);
  const today = scene.today;
  const published = civilOf(today);
  const near = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8]
    .map((shift) => ({ year: published.year + shift, month, day }))
    .filter((date) => isReal(date));
  const days = near.map((date) => dayOf(date));
  // “Was shut until 5 April”: the end may well lie ahead, though the verb is past.
  const until = tense === "past" && UNTIL.test(before(scene, told.from));
  const fits = days.filter(
    (at) => until || (tense === "past" ? at <= today : tense === "none" || at >= today),
  );
  const chosen = nearest(fits, today);
  if (chosen === null) return impossible(words, `has no such day near ${inWords(today)}`);
  const side = until || tense === "none" ? "the nearest" : tense === "past" ? "the last" : "the next";
  const wrong = told.weekday !== null && weekdayOf(chosen) !== told.weekday;
  return found(dayPoint(civilOf(chosen)), {
    basis: "relative",
    // A weekday that fits leaves no doubt of the year.
    certainty: wrong || (told.weekday === null && (!sure || tense === "present")) ? "uncertain" : "certain",
    cycle: "year",
    ...(wrong ? { doubt: weekdayDoubt(words, chosen) } : {}),
    reckoning: `${quoted(words)} names no year: ${side} such day, counted from ${inWords(today)}, the day of publication.`,
  });
}

function nearest(days: readonly number[], today: number): number | null {
  return days.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - today) < Math.abs(best - today) ? at : best),
    null,
  );
}

function weekdayDoubt(words: string, at: number): string {
  const name = WEEKDAY_NAMES[weekdayOf(at) - 1] ?? "";
  return `${quoted(words)}: ${inWords(at)} is a ${name}. The date is kept as told.`;
}

function stated(told: Told, date: Civil): Found {
  const at = dayOf(date);
  const wrong = told.weekday !== null && weekdayOf(at) !== told.weekday;
  return found(dayPoint(date), {
    basis: "stated",
    certainty: wrong ? "uncertain" : "certain",
    ...(wrong ? { doubt: weekdayDoubt(told.words, at) } : {}),
    reckoning: `${quoted(told.words)} is the date as the article gives it.`,
  });
}
