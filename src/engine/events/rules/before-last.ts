import { addMonths, civilOf, weekdayOf } from "../civil.ts";
import type { TimeRule } from "../scene.ts";
import { found, foundRange, GAP, inWords, NO_ANCHOR, pointOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

/** Takes "the week before last", "the month before last", "the year before last". */
export const beforeLast: TimeRule = {
  name: "before-last",
  needs: [{ words: ["last"], after: ["before"] }],
  pattern: new RegExp(
    String.raw`${STARTS}the${GAP}(?<unit>week|month|year)${GAP}before${GAP}last${ENDS}`,
    "giu",
  ),
  read: (match, { today }) => {
    if (today === null) return refuse(NO_ANCHOR);
    const at = civilOf(today);
    const rest = {
      basis: "relative",
      reckoning: `${quoted(match[0])}: two back, counted from ${inWords(today)}, the day of publication.`,
    } as const;
    const unit = match.groups?.["unit"]?.toLowerCase();
    if (unit === "week") {
      const monday = today - weekdayOf(today) + 1 - 14;
      return foundRange(pointOf(monday), pointOf(monday + 6), rest);
    }
    if (unit === "year") return found({ precision: "year", year: at.year - 2 }, rest);
    const { year, month } = addMonths({ ...at, day: 1 }, -2);
    return found({ precision: "month", year, month }, rest);
  },
};
