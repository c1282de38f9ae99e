import type { Span } from "../model.ts";
import { span } from "../text/span.ts";

/** Words that open a clause about the noun before them. */
const OPENS = String.raw`which|who|whose|where|(?:(?:first|last|originally|newly|later|since)\s)?(?:\p{Ll}{3,}ed|built|born|made|held|won|written|sold|bought|founded|set\sup|known|led|begun|taken|given|shot)`;
/** From a comma up to the next. Read in a sentence, which is short. */
const ASIDE = new RegExp(String.raw`,\s(?:${OPENS})\s[^,;]{1,160}(?=,)`, "gu");

/**
 * The stretches of a sentence that tell of a noun in passing: “The bridge, built in 1889, fell”, “Lee, who left in May, is
 * back”. Only what a second comma closes; `from` is where the sentence begins in the text.
 */
export function asidesOf(sentence: string, from: number): readonly Span[] {
  if (!sentence.includes(",")) return [];
  return Array.from(sentence.matchAll(ASIDE), ({ index, 0: words }) =>
    span(from + index, from + index + words.length),
  );
}
