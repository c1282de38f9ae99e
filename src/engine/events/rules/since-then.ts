import type { TimeRule } from "../scene.ts";
import { foundRange, inWords, pointOf, quoted, refuse } from "../scene.ts";

/**
 * Takes "since then", "until then" and "by then", from or up to the last day told before in the paragraph.
 * Refuses them where no day was told, and "then" alone, which only goes on with the story.
 */
export const sinceThen: TimeRule = {
  name: "since-then",
  needs: [{ words: ["then"], after: ["since", "until", "till", "by"] }],
  pattern: /(?<![\p{L}\p{N}-])(?<side>since|until|till|by)\s{1,3}then(?![\p{L}\p{N}-])/giu,
  read: (match, { earlier }) => {
    if (earlier === null) return refuse(`${quoted(match[0])} counts from a day, and none is told before it.`);
    const day = pointOf(earlier.day);
    const since = match.groups?.["side"]?.toLowerCase() === "since";
    return foundRange(since ? day : null, since ? null : day, {
      basis: since ? "open" : "relative",
      ...(since ? { mood: "present" as const } : {}),
      reckoning: `${quoted(match[0])}: ${since ? "from" : "up to"} ${quoted(earlier.words)}, ${inWords(earlier.day)}.`,
    });
  },
};
