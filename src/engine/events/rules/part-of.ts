import type { TimeRule } from "../scene.ts";
import { found, foundRange, GAP, inWords, NO_ANCHOR, pointOf, quoted, refuse } from "../scene.ts";
import { PERIOD, periodDays } from "./end-of.ts";
import { STARTS } from "../edges.ts";

const NTH: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };

/**
 * Takes "the last day of June", "the first week of May 2021", "the final days of the year". A day is exact; which days
 * a week of a month has is not agreed, so a week is seven days from the month's first, and approximate.
 * Refuses days of anything else ("the first day of the trial"), which another rule counts.
 */
export const partOf: TimeRule = {
  name: "part-of",
  needs: [{ words: ["day", "days", "week"], after: ["first", "second", "third", "fourth", "last", "final"] }],
  pattern: new RegExp(
    String.raw`${STARTS}(?:the${GAP})?(?<nth>first|second|third|fourth|last|final)${GAP}(?<piece>day|days|week)${GAP}of${GAP}${PERIOD}`,
    "giu",
  ),
  read: (match, scene) => {
    const nth = match.groups?.["nth"]?.toLowerCase() ?? "";
    const piece = match.groups?.["piece"]?.toLowerCase();
    const at = periodDays(scene, match);
    if (at === "no anchor") return refuse(NO_ANCHOR);
    if (at === null) return refuse(null);
    const last = nth === "last" || nth === "final";
    const basis = at.stated ? "stated" : "relative";
    if (piece === "week") {
      const from = last ? at.to - 6 : at.from + 7 * (NTH[nth] ?? 0);
      const reckoning = `${quoted(match[0])}: about the seven days from ${inWords(from)}.`;
      return foundRange(pointOf(from), pointOf(from + 6), { basis, certainty: "approximate", reckoning });
    }
    const day = last ? at.to : at.from + (NTH[nth] ?? 0);
    const exact = piece === "day";
    const reckoning = `${quoted(match[0])}: ${exact ? "" : "about "}${inWords(day)}.`;
    return found(pointOf(day), { basis, certainty: exact ? "certain" : "approximate", reckoning });
  },
};
