import type { Span } from "../model.ts";
import { span } from "../text/span.ts";

/** “Lee, who was speaking on Tuesday, said”: when somebody spoke is told of the saying too. */
const NOT_SPEAKING = String.raw`(?!(?:(?:was|were|had\sbeen)\s)?(?:speaking|spoke|addressed|addressing|testified|testifying|said|told|announced|visited|visiting)\b)`;
/** Words that open a clause about the noun before them. */
const OPENS = String.raw`which|who|whose|where|(?:(?:first|last|originally|newly|later|since)\s)?(?:\p{Ll}{3,}ed|built|born|made|held|won|written|sold|bought|founded|set\sup|known|led|begun|taken|given|shot)`;
/** From a comma up to the next. Read in a sentence, which is short. */
const ASIDE = new RegExp(String.raw`,\s(?:${OPENS})\s${NOT_SPEAKING}[^,;]{1,160}(?=,)`, "gu");

/** “…,” said Lee, who has kept it since 2019.: about a person, up to the end of the sentence. */
const LAST = new RegExp(String.raw`,\swho(?:se)?\s${NOT_SPEAKING}[^,;]{1,160}$`, "u");

/**
 * The stretches of a sentence that tell of a noun in passing: “The bridge, built in 1889, fell”, “Lee, who left in May, is
 * back”. Only what a second comma closes, and what is told of a person up to the end; `from` is where the sentence begins in the text.
 */
export function asidesOf(sentence: string, from: number): readonly Span[] {
  if (!sentence.includes(",")) return [];
  const last = LAST.exec(sentence);
  return [...sentence.matchAll(ASIDE), ...(last === null ? [] : [last])].map(({ index, 0: words }) =>
    span(from + index, from + index + words.length),
  );
}
