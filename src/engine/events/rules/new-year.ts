import { anyOf } from "../needs.ts";
import { civilOf } from "../civil.ts";
import type { TimeRule } from "../scene.ts";
import { GAP, NO_ANCHOR, found, inWords, quoted, refuse } from "../scene.ts";
import { STARTS } from "../edges.ts";

/**
 * Takes "in the new year", "early in the new year": about January, the next one unless the verb tells the past, which
 * takes the last one up to publication. Refuses "a new year" and "the new school year".
 */
export const newYear: TimeRule = {
  name: "new-year",
  needs: [anyOf("new")],
  pattern: new RegExp(
    String.raw`${STARTS}(?:(?:early|late)${GAP})?(?:in|into)${GAP}the${GAP}new${GAP}year(?![\p{L}\p{N}’'-])`,
    "giu",
  ),
  read: (match, { today, tenseAt }) => {
    if (today === null) return refuse(NO_ANCHOR);
    const { tense, sure } = tenseAt(match.index, match.index + match[0].length);
    const year = civilOf(today).year + (tense === "past" ? 0 : 1);
    return found(
      { precision: "month", year, month: 1 },
      {
        basis: "relative",
        certainty: sure ? "approximate" : "uncertain",
        reckoning: `${quoted(match[0])}: about ${tense === "past" ? "the last January up to" : "the first January after"} ${inWords(today)}, the day of publication.`,
      },
    );
  },
};
