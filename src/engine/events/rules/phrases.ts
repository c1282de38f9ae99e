import { phrases } from "../needs.ts";
import { AHEAD, AHEAD_IF_FUTURE, RECENTLY, SO_FAR } from "../../lexicon/time/phrases.ts";
import type { TimeRule } from "../scene.ts";
import { before, foundRange, inWords, NO_ANCHOR, oneOf, pointOf, quoted, refuse } from "../scene.ts";
import { ENDS, STARTS } from "../edges.ts";

function whole(words: readonly string[]): RegExp {
  return new RegExp(String.raw`${STARTS}(?:${oneOf(words)})${ENDS}`, "giu");
}

/** Takes "recently", "in recent weeks", "not long ago": before publication, no nearer. Refuses "months ago" with a count before it, which another rule reads. */
export const recently: TimeRule = {
  name: "recently",
  needs: phrases(RECENTLY),
  pattern: whole(RECENTLY),
  read: (match, { today, sentence }) => {
    if (
      /[\d\p{L}]\s$/u.test(before({ sentence }, match.index, 3)) &&
      /^(?:days|weeks|months|years|decades)\s/iu.test(match[0])
    ) {
      if (!/\b(?:just|only|some|many|several|few)\s$/u.test(before({ sentence }, match.index, 9)))
        return null;
    }
    if (today === null) return refuse(NO_ANCHOR);
    return foundRange(null, pointOf(today), {
      basis: "relative",
      certainty: "approximate",
      mood: "past",
      reckoning: `${quoted(match[0])}: before ${inWords(today)}, the day of publication, and no nearer.`,
    });
  },
};

/** Takes "so far", "to date", "until now": from an untold beginning to publication. Refuses distance ("so far away"). */
export const soFar: TimeRule = {
  name: "so-far",
  needs: phrases(SO_FAR),
  pattern: whole(SO_FAR),
  read: (match, { today, sentence }) => {
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 10);
    if (/^\s(?:away|apart|off|from|out|behind|ahead|beyond|as\s)/u.test(after)) return refuse(null);
    if (today === null) return refuse(NO_ANCHOR);
    return foundRange(null, pointOf(today), {
      basis: "relative",
      mood: "present",
      reckoning: `${quoted(match[0])}: from a beginning that is not told to ${inWords(today)}, the day of publication.`,
    });
  },
};

/** Takes "in the coming days", "in the future", and "soon" where the sentence looks ahead: from publication on, without an end. */
export const ahead: TimeRule = {
  name: "ahead",
  needs: phrases([...AHEAD, ...AHEAD_IF_FUTURE]),
  pattern: whole([...AHEAD, ...AHEAD_IF_FUTURE]),
  read: (match, { today, sentence, tenseAt }) => {
    const word = match[0].toLowerCase().replace(/\s+/gu, " ");
    const { tense } = tenseAt(match.index, match.index + match[0].length);
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 10);
    if (AHEAD_IF_FUTURE.includes(word)) {
      if (tense !== "future" && tense !== "conditional") return refuse(null);
      if (
        /\b(?:as|too|so|how)\s$/iu.test(before({ sentence }, match.index, 6)) ||
        /^\s(?:after|before|enough)\b/u.test(after)
      )
        return refuse(null);
    }
    return foundRange(today === null ? null : pointOf(today), null, {
      basis: "open",
      certainty: "approximate",
      mood: tense === "conditional" ? "conditional" : "future",
      reckoning: `${quoted(match[0])}: after publication, with no day told.`,
    });
  },
};
