import { anyOf } from "../needs.ts";
import type { Civil } from "../civil.ts";
import { civilOf, dayOf } from "../civil.ts";
import type { TimeRule } from "../scene.ts";
import { found, GAP, inWords, NO_ANCHOR, pointOf, quoted, refuse, yearsFrom } from "../scene.ts";
import { STARTS } from "../edges.ts";

/** Days from Easter Sunday. */
const SHIFTS: Readonly<Record<string, number>> = {
  "palm sunday": -7,
  "maundy thursday": -3,
  "good friday": -2,
  "holy saturday": -1,
  "easter sunday": 0,
  "easter day": 0,
  "easter monday": 1,
  easter: 0,
};

/** Easter Sunday of a Gregorian year. After the anonymous computus printed in Nature 13, 487 (1876). */
function easterOf(year: number): Civil {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - skipped + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const number = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(number / 31), day: (number % 31) + 1 };
}

/**
 * Takes "Easter", "Good Friday", "Easter Monday 2021", of the western churches. Refuses what Easter only describes
 * ("the Easter holidays", "Easter eggs", "the Easter Rising").
 */
export const easter: TimeRule = {
  name: "easter",
  needs: [anyOf("easter"), { words: ["friday"], after: ["good"] }, { words: ["sunday"], after: ["palm"] }],
  pattern: new RegExp(
    String.raw`${STARTS}(?<feast>Palm${GAP}Sunday|Maundy${GAP}Thursday|Good${GAP}Friday|Holy${GAP}Saturday|Easter(?:${GAP}(?:Sunday|Day|Monday))?)(?![\p{L}\p{N}-]|${GAP}(?:\p{Lu}\p{Ll}|(?!(?:and|but|when|as|that|which|who|the|a|in|on|after|with|for|to|by|at|is|was|had|has|were|will|last|this|next)\b)\p{Ll}))(?:,?${GAP}(?<year>[12]\d{3})(?!\d)|${GAP}(?<near>last|this|next)${GAP}year)?`,
    "gu",
  ),
  read: (match, scene) => {
    const { feast = "", year, near } = match.groups ?? {};
    const shift = SHIFTS[feast.toLowerCase().replace(/\s+/gu, " ")] ?? 0;
    const dayIn = (at: number): number => dayOf(easterOf(at)) + shift;
    if (year !== undefined) {
      return found(pointOf(dayIn(Number(year))), {
        basis: "stated",
        reckoning: `${quoted(match[0])}: ${inWords(dayIn(Number(year)))}, as the western churches keep it.`,
      });
    }
    if (scene.today === null) return refuse(NO_ANCHOR);
    const { today } = scene;
    const { tense, sure } = scene.tenseAt(match.index, match.index + match[0].length);
    const at = civilOf(today).year;
    if (near !== undefined) {
      const day = dayIn(at + yearsFrom(near));
      return found(pointOf(day), {
        basis: "relative",
        reckoning: `${quoted(match[0])}: ${inWords(day)}, as the western churches keep it, counted from ${inWords(today)}, the day of publication.`,
      });
    }
    const goesAhead = tense === "future" || tense === "conditional";
    const days = [at - 1, at, at + 1].map(dayIn);
    const day = goesAhead ? days.find((one) => one >= today) : days.findLast((one) => one <= today);
    if (day === undefined) return refuse(null);
    return found(pointOf(day), {
      basis: "relative",
      certainty: sure ? "certain" : "uncertain",
      cycle: "year",
      reckoning: `${quoted(match[0])}: ${inWords(day)}, as the western churches keep it, the ${goesAhead ? "next from" : "last up to"} ${inWords(today)}, the day of publication.`,
    });
  },
};
