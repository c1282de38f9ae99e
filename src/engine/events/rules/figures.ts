import { resolveDate } from "../resolve-date.ts";
import { DIGITS } from "../needs.ts";
import type { TimeRule } from "../scene.ts";
import { refuse } from "../scene.ts";

/**
 * Takes "2021-12-25", and figures with slashes or stops when only one reading is possible: "25/12/2021", "12/25/2021",
 * "2021/12/25", "25.12.2021". Refuses "03/04/2021" with a note, since countries read it in two ways.
 */
export const figures: TimeRule = {
  name: "figures",
  needs: [{ words: DIGITS, after: DIGITS }],
  pattern:
    // The figure is asked for first: looking back at every letter is slow.
    /(?=\d)(?<![\p{L}\p{N}./-])(?:(?<y>\d{4})(?<s>[-/])(?<m>\d{2})\k<s>(?<d>\d{2})|(?<a>\d{1,2})(?<t>[./])(?<b>\d{1,2})\k<t>(?<z>\d{4}))(?!(?!T\d)\p{L}|[\p{N}/-]|\.\d)/gu,
  read: (match, scene) => {
    const { y, m, d, a, b, t, z } = match.groups ?? {};
    const told = { words: match[0], from: match.index, to: match.index + match[0].length, weekday: null };
    if (y !== undefined)
      return resolveDate({ ...told, year: Number(y), month: monthOf(m), day: Number(d) }, scene);
    const [one, two, year] = [Number(a), Number(b), Number(z)];
    const dayFirst = t === "." || one > 12 || one === two;
    if (!dayFirst && two <= 12) return refuse(`“${match[0]}” is read in two ways, day first or month first.`);
    const [day, month] = dayFirst ? [one, two] : [two, one];
    return resolveDate({ ...told, year, month: monthOf(String(month)), day }, scene);
  },
};

/** A month of figures; 0 for one the calendar lacks, which no day fits. */
function monthOf(figure: string | undefined): number {
  const month = Number(figure);
  return month >= 1 && month <= 12 ? month : 0;
}
