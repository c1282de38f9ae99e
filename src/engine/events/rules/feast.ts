import { phrases } from "../needs.ts";
import { FIXED_FEASTS } from "../../lexicon/time/calendar.ts";
import { resolveDate } from "../resolve-date.ts";
import type { TimeRule } from "../scene.ts";
import { civilOf } from "../civil.ts";
import { GAP, after, NO_ANCHOR, oneOf, refuse, yearsFrom } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

/** Feasts whose names alone more often describe than date: "Christmas lights", "the New Year concert". */
const BARE = /^(?:christmas|new\s+year)$/iu;

/** True where a noun follows that the feast describes. */
function describes(rest: string): boolean {
  return /^(?:-\p{L}|\s(?!(?:and|but|when|as|that|which|who|the|a|an|in|on|at|after|with|for|to|by|is|was|had|has|were|will|last|this|next)\b)\p{L})/u.test(
    rest,
  );
}

/** Takes feasts on a fixed day ("Christmas Eve", "New Year's Day 2020"). Movable feasts are not reckoned. */
export const feast: TimeRule = {
  name: "feast",
  needs: phrases(Object.keys(FIXED_FEASTS)),
  pattern: new RegExp(
    String.raw`${STARTS}(?<feast>${oneOf(Object.keys(FIXED_FEASTS))})${ENDS}(?:,?${GAP}(?<year>[12]\d{3})(?!\d)|${GAP}(?<near>last|this|next)${GAP}year)?`,
    "giu",
  ),
  read: (match, scene) => {
    const { feast: name = "", year, near } = match.groups ?? {};
    const date = FIXED_FEASTS[name.toLowerCase().replaceAll("’", "'").replace(/\s+/gu, " ")];
    if (date === undefined || !/^\p{Lu}/u.test(name)) return null;
    if (BARE.test(name) && describes(after(scene, match))) return refuse(null);
    if (near !== undefined && scene.today === null) return refuse(NO_ANCHOR);
    const counted =
      near === undefined || scene.today === null ? null : civilOf(scene.today).year + yearsFrom(near);
    return resolveDate(
      {
        words: match[0],
        from: match.index,
        to: match.index + match[0].length,
        year: year === undefined ? counted : Number(year),
        month: date[0],
        day: date[1],
        weekday: null,
      },
      scene,
    );
  },
};
