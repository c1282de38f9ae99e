import { addMonths, civilOf, weekdayOf } from "../civil.ts";
import type { TimeRule } from "../scene.ts";
import { found, foundRange, GAP, inWords, NO_ANCHOR, pointOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

/** Takes "the week before last", "the month before last", "the year before last", and the same "after next". */
export const beforeLast: TimeRule = {
  name: "before-last",
  needs: [
    { words: ["last"], after: ["before"] },
    { words: ["next"], after: ["after"] },
  ],
  pattern: new RegExp(
    String.raw`${STARTS}the${GAP}(?<unit>week|month|year)${GAP}(?:before${GAP}last|(?<next>after${GAP}next))${ENDS}`,
    "giu",
  ),
  read: (match, { today }) => {
    if (today === null) return refuse(NO_ANCHOR);
    const at = civilOf(today);
    const by = match.groups?.["next"] === undefined ? -2 : 2;
    const rest = {
      basis: "relative",
      reckoning: `${quoted(match[0])}: two ${by < 0 ? "back" : "on"}, counted from ${inWords(today)}, the day of publication.`,
    } as const;
    const unit = match.groups?.["unit"]?.toLowerCase();
    if (unit === "week") {
      const monday = today - weekdayOf(today) + 1 + 7 * by;
      return foundRange(pointOf(monday), pointOf(monday + 6), rest);
    }
    if (unit === "year") return found({ precision: "year", year: at.year + by }, rest);
    const { year, month } = addMonths({ ...at, day: 1 }, by);
    return found({ precision: "month", year, month }, rest);
  },
};
