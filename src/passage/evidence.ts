import type { LocateContext, Passage, Span } from "./model.ts";
import { compareSide, type SideEvidence } from "./neighbours.ts";
import { spanOf, type View } from "./view.ts";
import { speakerCode } from "./speaker-code.ts";

/** Everything that speaks for or against one place where the words (nearly) stand. */
export interface Evidence {
  readonly before: SideEvidence;
  readonly after: SideEvidence;
  /** Another speaker, or another person, pronoun or negation round the words: never land here. */
  readonly vetoed: boolean;
  /** One side at least is as it was, or there is nothing but the passage in the article. */
  readonly supported: boolean;
  readonly both: boolean;
  /** The words stand in quotation marks here. */
  readonly quoted: boolean;
  /** Whole sentences, whole paragraphs: no other words share them. */
  readonly fillsSentences: boolean;
  readonly fillsParagraphs: boolean;
  /** For choosing among several places. */
  readonly score: number;
}

/** What agreement of a whole side counts for beside its single words. */
const SIDE_WORTH = 2;
const QUOTATION_MARK = /["“”„«»‹›‘’']|''|``/u;

function standsInMarks(view: View, first: number, last: number): boolean {
  const { text } = view.article;
  const before = text.slice(view.words.to[first - 1] ?? 0, view.words.from[first]);
  const after = text.slice(view.words.to[last], view.words.from[last + 1] ?? text.length);
  // A gap of a thousand marks says no more than its nearest ones.
  return QUOTATION_MARK.test(before.slice(-8)) || QUOTATION_MARK.test(after.slice(0, 8));
}

function speaksOtherwise(passage: Passage, at: Span, context: LocateContext): boolean {
  if (passage.speaker === null || context.speakerAt === undefined) return false;
  const name = context.speakerAt(at);
  const code = name === null ? null : speakerCode(name);
  return code !== null && code !== passage.speaker;
}

/** Weighs the place of words `first` … `last` (both inside). */
export function weigh(
  view: View,
  passage: Passage,
  first: number,
  last: number,
  context: LocateContext,
): Evidence {
  const before = compareSide(view, first, -1, passage.prefix);
  const after = compareSide(view, last, 1, passage.suffix);
  const quoted = standsInMarks(view, first, last);
  const alone = passage.prefix.inSentence === 0 && passage.suffix.inSentence === 0;
  const vetoed =
    before.contradicts ||
    after.contradicts ||
    (quoted && alone && (before.renamed || after.renamed)) ||
    speaksOtherwise(passage, spanOf(view, first, last, passage.from, passage.to), context);
  const differs = (column: Int32Array): boolean =>
    (first === 0 || column[first - 1] !== column[first]) &&
    (last + 1 >= view.count || column[last + 1] !== column[last]);
  const agreed = (before.agrees ? 1 : 0) + (after.agrees ? 1 : 0);
  const sides = (before.carried > 0 ? 1 : 0) + (after.carried > 0 ? 1 : 0);
  return {
    before,
    after,
    vetoed,
    supported: agreed > 0 || sides === 0,
    both: agreed === sides,
    quoted,
    fillsSentences: differs(view.sentence),
    fillsParagraphs: differs(view.paragraph),
    score: before.found + after.found + SIDE_WORTH * agreed,
  };
}

/** The link was made for whole sentences, or whole paragraphs. */
export const wasWholeSentences = (passage: Passage): boolean =>
  passage.prefix.inSentence === 0 && passage.suffix.inSentence === 0;
export const wasWholeParagraphs = (passage: Passage): boolean =>
  passage.prefix.inParagraph === 0 && passage.suffix.inParagraph === 0;
