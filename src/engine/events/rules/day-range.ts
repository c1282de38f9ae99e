import { SHORT_DIGITS } from "../needs.ts";
import { MONTH, monthNumber } from "../patterns.ts";

import { resolveDate } from "../resolve-date.ts";
import type { Found, Refused, Scene, TimeRule } from "../scene.ts";
import { foundRange, GAP, quoted } from "../scene.ts";

const LINK = String.raw`(?:\s?[–—-]\s?|${GAP}(?:to|until|till|through|and|or)${GAP})`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/**
 * Takes two days of one month: "3–5 March", "from 3 to 5 March 2021", "between March 3 and 5", "March 3-5, 2021".
 * Refuses days that run backwards ("5–3 March").
 */
export const dayRange: TimeRule = {
  name: "day-range",
  needs: [
    // Two days, neither of four figures: "3rd to the 5th".
    { words: SHORT_DIGITS, after: SHORT_DIGITS, within: 4 },
  ],
  // “between the March 30th through the 5”, with wide spaces.
  reach: 64,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:/$£€-])(?:(?:from|between)${GAP}(?:the${GAP})?)?(?:(?<a>${DAY})${LINK}(?:the${GAP})?(?<b>${DAY})(?:${GAP}of)?${GAP}(?<month>${MONTH})|(?<us>${MONTH})${GAP}(?<c>${DAY})${LINK}(?<d>${DAY})(?![\p{L}\p{N}%]|[.,:]\d))(?:,?${GAP}(?<year>\d{4})(?![\d%]))?`,
    "giu",
  ),
  read: (match, scene) => {
    const { a, b, c, d, month, us, year } = match.groups ?? {};
    const name = month ?? us ?? "";
    const [first, last] = [Number.parseInt(a ?? c ?? "", 10), Number.parseInt(b ?? d ?? "", 10)];
    if (!/^\p{Lu}/u.test(name) || !(first < last)) return null;
    return between(
      match,
      { month: monthNumber(name), first, last, year: year === undefined ? null : Number(year) },
      scene,
    );
  },
};

interface Days {
  readonly month: number;
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

function between(match: RegExpExecArray, { month, first, last, year }: Days, scene: Scene): Found | Refused {
  const told = {
    words: match[0],
    from: match.index,
    to: match.index + match[0].length,
    month,
    weekday: null,
  };
  const start = resolveDate({ ...told, year, day: first }, scene);
  if (start.kind === "refused" || start.start?.precision !== "day") return start;
  const end = resolveDate({ ...told, year: start.start.year, day: last }, scene);
  if (end.kind === "refused" || end.start?.precision !== "day") return end;
  return foundRange(start.start, end.start, {
    basis: start.basis,
    certainty: /\sor\s/u.test(match[0]) ? "uncertain" : start.certainty,
    reckoning: year === null ? start.reckoning : `${quoted(match[0])} gives both days.`,
  });
}
