import { COUNT, readCount } from "../read-number.ts";
import { civilOf } from "../civil.ts";
import type { Point } from "../edtf.ts";
import type { TimeRule } from "../scene.ts";
import { foundRange, GAP, NO_ANCHOR, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

const MONTHS = 12;

/** Takes "the first three months of the year", "the last six months of 2021", "the first two months of last year". */
export const monthsOf: TimeRule = {
  name: "months-of",
  needs: [{ words: ["months"], after: ["first", "last", "final", "opening"], within: 2 }],
  pattern: new RegExp(
    String.raw`${STARTS}the${GAP}(?<edge>first|opening|last|final)${GAP}(?<count>${COUNT})${GAP}months${GAP}of${GAP}(?:(?<year>[12]\d{3})|(?<near>the|this|last|next)${GAP}year)${ENDS}`,
    "giu",
  ),
  read: (match, { today }) => {
    const { edge = "", count, year, near } = match.groups ?? {};
    const months = readCount(count);
    if (months === null || months < 1 || months > MONTHS) return null;
    if (year === undefined && today === null) return refuse(NO_ANCHOR);
    const shift = near?.toLowerCase() === "last" ? -1 : near?.toLowerCase() === "next" ? 1 : 0;
    const at = year === undefined ? civilOf(today ?? 0).year + shift : Number(year);
    const first = /^(?:last|final)$/iu.test(edge) ? MONTHS - months + 1 : 1;
    const point = (month: number): Point => ({ precision: "month", year: at, month });
    return foundRange(point(first), point(first + months - 1), {
      basis: year === undefined ? "relative" : "stated",
      reckoning: `${quoted(match[0])}: ${String(months)} months of ${String(at)}.`,
    });
  },
};
