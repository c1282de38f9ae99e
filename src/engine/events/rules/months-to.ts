import { MONTH, MONTH_WORDS, monthNumber } from "../patterns.ts";
import { COUNT, readCount } from "../read-number.ts";
import type { Civil } from "../civil.ts";
import { addMonths, civilOf } from "../civil.ts";
import type { Point } from "../edtf.ts";
import type { TimeRule } from "../scene.ts";
import { foundRange, GAP, NO_ANCHOR, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

/** No accounts are kept over more months than these. */
const MOST = 60;

function point({ year, month }: Civil): Point {
  return { precision: "month", year, month };
}

/**
 * Takes "the three months to March", "the six months to the end of May 2023", "the year to June": months that end with
 * the one named. Refuses more months than accounts cover.
 */
export const monthsTo: TimeRule = {
  name: "months-to",
  needs: [
    { words: MONTH_WORDS, after: ["to", "ended", "ending", "of"], within: 1 },
    { words: MONTH_WORDS, after: ["end"], within: 2 },
  ],
  pattern: new RegExp(
    String.raw`${STARTS}the${GAP}(?:(?<count>${COUNT})${GAP}months|(?<year>year))${GAP}(?:to|ended|ending)${GAP}(?:in${GAP})?(?:(?:the${GAP})?end${GAP}of${GAP})?(?<month>${MONTH})(?:,?${GAP}(?<told>[12]\d{3}))?${ENDS}`,
    "giu",
  ),
  read: (match, { today }) => {
    const { count, month = "", told } = match.groups ?? {};
    const months = match.groups?.["year"] === undefined ? readCount(count) : 12;
    if (!/^\p{Lu}/u.test(month) || months === null || months < 1 || months > MOST) return null;
    if (told === undefined && today === null) return refuse(NO_ANCHOR);
    const number = monthNumber(month);
    const published = today === null ? null : civilOf(today);
    const recent = published === null ? 0 : number <= published.month ? published.year : published.year - 1;
    const last = { year: told === undefined ? recent : Number(told), month: number, day: 1 };
    return foundRange(point(addMonths(last, 1 - months)), point(last), {
      basis: told === undefined ? "relative" : "stated",
      reckoning: `${quoted(match[0])}: ${String(months)} months, of which the last is ${month}.`,
    });
  },
};
