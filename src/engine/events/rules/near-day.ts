import { phrases } from "../needs.ts";
import type { TimeRule } from "../scene.ts";
import {
  after,
  before,
  found,
  foundRange,
  inWords,
  NO_ANCHOR,
  oneOf,
  pointOf,
  quoted,
  refuse,
} from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

/** Days from publication that each expression names. */
const SHIFTS: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  "the day after tomorrow": 2,
  "yesterday morning": -1,
  "yesterday afternoon": -1,
  "yesterday evening": -1,
  "yesterday night": -1,
  yesterday: -1,
  "last night": -1,
  "yesterday lunchtime": -1,
  "earlier today": 0,
  "later today": 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  "early today": 0,
  today: 0,
  tonight: 0,
  "tomorrow morning": 1,
  "tomorrow afternoon": 1,
  "tomorrow evening": 1,
  "tomorrow night": 1,
  tomorrow: 1,
};

/**
 * Takes "yesterday", "tonight", "last night", "this morning", "the day after tomorrow", "overnight" (two days).
 * Refuses names in capitals ("Today programme", "Tomorrow's World") inside a sentence.
 */
export const nearDay: TimeRule = {
  name: "near-day",
  needs: phrases([...Object.keys(SHIFTS), "overnight"]),
  pattern: new RegExp(String.raw`${STARTS}(?:${oneOf([...Object.keys(SHIFTS), "overnight"])})${ENDS}`, "giu"),
  read: (match, { sentence, today }) => {
    const words = match[0].toLowerCase().replace(/\s+/gu, " ");
    const opens = !/[\p{L}\p{N},;]\s{0,2}$/u.test(before({ sentence }, match.index, 4));
    if (/^\p{Lu}/u.test(match[0]) && !opens) return refuse(null);
    if (today === null) return refuse(NO_ANCHOR);
    if (words === "overnight" && /^\s(?:on|into|from)\s\p{Lu}/u.test(after({ sentence }, match)))
      return refuse(null);
    if (words === "overnight") {
      return foundRange(pointOf(today - 1), pointOf(today), {
        basis: "relative",
        certainty: "approximate",
        reckoning: `${quoted(match[0])}: the night up to ${inWords(today)}, the day of publication.`,
      });
    }
    const shift = SHIFTS[words] ?? 0;
    const where =
      shift === 0 ? "the day of publication" : `counted from ${inWords(today)}, the day of publication`;
    return found(pointOf(today + shift), {
      basis: "relative",
      reckoning: `${quoted(match[0])}: ${shift === 0 ? `${inWords(today)}, ` : `${inWords(today + shift)}, `}${where}.`,
    });
  },
};
