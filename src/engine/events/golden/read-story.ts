import type { IsoDate, When } from "../../model.ts";
import { findParagraphs } from "../../text/paragraphs.ts";
import { readUnits } from "../../text/letters.ts";
import { findSentences } from "../../text/sentences.ts";
import { findTokens } from "../../text/tokens.ts";
import { readTimes } from "../find-whens.ts";
import type { Earlier, Period } from "../scene.ts";
import { sentenceAt } from "../sentence.ts";

/** The times of a few sentences, read one after the other, so that a day told in one is counted from in the next. */
export function timesOfStory(text: string, published: IsoDate): readonly When[] {
  const units = readUnits(text);
  const whens: When[] = [];
  for (const paragraph of findParagraphs(text)) {
    let earlier: Earlier | null = null;
    let period: Period | null = null;
    const tokens = findTokens(units, paragraph.from, paragraph.to);
    for (const at of findSentences(text, paragraph, tokens)) {
      const times = readTimes(sentenceAt(text, at, units), { published, earlier, period });
      ({ earlier, period } = times);
      whens.push(...times.whens);
    }
  }
  return whens;
}
