import type { TimeRule } from "../scene.ts";
import { found, GAP, inWords, pointOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

const PART = "day|morning|afternoon|evening|night";

/**
 * Takes "the next day", "the following morning", "the previous evening", "the day before", "the same day", "that night",
 * counted from the last day told before in the paragraph.
 * Refuses them where no day was told, and "the day after the vote", which counts from something else.
 */
export const nextDay: TimeRule = {
  name: "next-day",
  needs: [
    {
      words: PART.split("|"),
      after: ["next", "following", "previous", "preceding", "same", "that", "very"],
    },
    { words: ["before", "after"], after: ["day"] },
  ],
  pattern: new RegExp(
    String.raw`${STARTS}(?:the${GAP}(?:very${GAP})?(?<which>next|following|previous|preceding|same)${GAP}(?:${PART})|(?<that>that)${GAP}(?:same${GAP})?(?:very${GAP})?(?:${PART})|the${GAP}day${GAP}(?<dir>before|after))${ENDS}`,
    "giu",
  ),
  read: (match, { sentence, earlier }) => {
    const { which, that, dir } = match.groups ?? {};
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (
      dir !== undefined &&
      /^\s(?!and\b|but\b|in\b|at\b|to\b|by\b|when\b|about\b|for\b|with\b|on\b|from\b)\p{L}/u.test(after)
    ) {
      return refuse(`${quoted(match[0])} counts from something whose day the article does not tell here.`);
    }
    if (that !== undefined && /^\s(?:of|that|when|will|is|must|has)\b/u.test(after)) return refuse(null);
    if (earlier === null) return refuse(`${quoted(match[0])} counts from a day, and none is told before it.`);
    const word = (which ?? dir ?? "same").toLowerCase();
    const shift = /next|following|after/u.test(word) ? 1 : /previous|preceding|before/u.test(word) ? -1 : 0;
    const how = shift === 0 ? "the same day as" : shift > 0 ? "the day after" : "the day before";
    return found(pointOf(earlier.day + shift), {
      basis: "relative",
      reckoning: `${quoted(match[0])}: ${how} ${quoted(earlier.words)}, ${inWords(earlier.day)}.`,
    });
  },
};
