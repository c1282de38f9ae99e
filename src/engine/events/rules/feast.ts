import { phrases } from "../needs.ts";
import { FIXED_FEASTS } from "../../lexicon/time/calendar.ts";
import { resolveDate } from "../resolve-date.ts";
import type { TimeRule } from "../scene.ts";
import { GAP, oneOf } from "../scene.ts";

/** Takes feasts on a fixed day ("Christmas Eve", "New Year's Day 2020"). Movable feasts are not reckoned. */
export const feast: TimeRule = {
  name: "feast",
  needs: phrases(Object.keys(FIXED_FEASTS)),
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<feast>${oneOf(Object.keys(FIXED_FEASTS))})(?![\p{L}\p{N}-])(?:,?${GAP}(?<year>[12]\d{3})(?!\d))?`,
    "giu",
  ),
  read: (match, scene) => {
    const { feast: name = "", year } = match.groups ?? {};
    const date = FIXED_FEASTS[name.toLowerCase().replaceAll("’", "'").replace(/\s+/gu, " ")];
    if (date === undefined || !/^\p{Lu}/u.test(name)) return null;
    return resolveDate(
      {
        words: match[0],
        from: match.index,
        to: match.index + match[0].length,
        year: year === undefined ? null : Number(year),
        month: date[0],
        day: date[1],
        weekday: null,
      },
      scene,
    );
  },
};
