import type { LocateContext, Passage, Span } from "./model.ts";
import { nearestFirst } from "./neighbours.ts";
import { compareSide, type Side, type SideEvidence } from "./sides.ts";
import { NAME } from "./words/kinds.ts";
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
  /** The name that told whose paragraph it is does not stand here. */
  readonly renamed: boolean;
  /** The words stand in quotation marks here. */
  readonly quoted: boolean;
  /** Whole sentences, whole paragraphs: no other words share them. */
  readonly fillsSentences: boolean;
  readonly fillsParagraphs: boolean;
  /** For choosing among several places. */
  readonly score: number;
}

/** Less than this, found beside the words, is chance: one word and a little one. */
const LEAST_SUPPORT = 1.5;
/** What agreement of a whole side counts for beside its single words. */
const SIDE_WORTH = 2;
/** And what the edge of the article counts for, in the place of neighbours. */
const EDGE_WORTH = 4;
/** Units that are looked through for the mark that opened a quote. */
const LONGEST_QUOTE = 2000;
const DOUBLE_MARKS = /["“”„«»]|''|``/gu;

/** The nearest quotation mark before a word of the same paragraph is one that opens. */
function standsInMarks(view: View, first: number): boolean {
  const { text, paragraphs } = view.article;
  const to = view.words.from[first] ?? 0;
  const from = Math.max(paragraphs[view.paragraph[first] ?? 0]?.span.from ?? 0, to - LONGEST_QUOTE);
  const before = text.slice(Math.min(from, to), to);
  const mark = Array.from(before.matchAll(DOUBLE_MARKS)).at(-1);
  if (mark === undefined) return false;
  if (/["']/u.test(mark[0])) return mark.index === 0 || /[\s([–—-]/u.test(before.charAt(mark.index - 1));
  return /[“„«`]/u.test(mark[0]);
}

function speaksOtherwise(passage: Passage, at: Span, context: LocateContext): boolean {
  if (passage.speaker === null || context.speakerAt === undefined) return false;
  const name = context.speakerAt(at);
  const code = name === null ? null : speakerCode(name);
  return code !== null && code !== passage.speaker;
}

/** A name of its own sentence is among the neighbours: it tells the speaker better than any beyond. */
function namedInSentence(passage: Passage): boolean {
  return ([-1, 1] as const).some((way) => {
    const side = way < 0 ? passage.prefix : passage.suffix;
    return nearestFirst(side, way).some((one, at) => at < side.inSentence && one.kind === NAME);
  });
}

/** Weighs the place of words `first` … `last` (both inside). */
export function weigh(
  view: View,
  passage: Passage,
  first: number,
  last: number,
  context: LocateContext,
): Evidence {
  const { prefix, suffix, repeated } = passage;
  const { nameBefore, nameAfter } = passage;
  const strict = repeated !== null;
  const back: Side = { way: -1, neighbours: prefix, name: nameBefore, repeated: strict };
  const on: Side = { way: 1, neighbours: suffix, name: nameAfter, repeated: strict };
  const before = compareSide(view, first, back);
  const after = compareSide(view, last, on);
  const both = [before, after].every((side) => side.agrees || side.carried === 0);
  // A paragraph's own words go with it; only those of another paragraph beside it say that it stands where it stood.
  const inPlace = both && (before.beyondParagraph || after.beyondParagraph);
  const quoted = standsInMarks(view, first);
  const renamed = before.renamed || after.renamed;
  const vetoed =
    before.contradicts ||
    after.contradicts ||
    (wasWholeSentences(passage) && before.strangers + after.strangers > 0) ||
    (quoted && renamed && !namedInSentence(passage)) ||
    // The same sentence beside the same words in somebody else's paragraph, not where it was.
    (!inPlace && [before, after].some((side) => side.renamed && side.found > 0)) ||
    speaksOtherwise(passage, spanOf(view, first, last, passage.from, passage.to), context);
  const starts = (column: Int32Array): boolean => first === 0 || column[first - 1] !== column[first];
  const ends = (column: Int32Array): boolean => last + 1 >= view.count || column[last + 1] !== column[last];
  // A passage inside a sentence is told by that sentence; what stands before and after it may stand beside another.
  const near = (own: number): boolean => wasWholeSentences(passage) || own > 0;
  const agreeing = [
    before.agrees && near(prefix.inSentence) && repeated?.before !== false ? before : null,
    after.agrees && near(suffix.inSentence) && repeated?.after !== false ? after : null,
  ].filter((side) => side !== null);
  const found = [before, after].reduce((sum, side) => sum + (side.agrees ? side.found : 0), 0);
  const carried = before.carried + after.carried;
  const structure =
    (starts(view.paragraph) === (prefix.inParagraph === 0) ? 1 : 0) +
    (ends(view.paragraph) === (suffix.inParagraph === 0) ? 1 : 0);
  return {
    before,
    after,
    vetoed,
    renamed,
    supported: carried === 0 || (agreeing.length > 0 && found >= Math.min(LEAST_SUPPORT, carried)),
    both,
    quoted,
    fillsSentences: starts(view.sentence) && ends(view.sentence),
    fillsParagraphs: starts(view.paragraph) && ends(view.paragraph),
    score:
      before.found +
      after.found +
      before.foundInParagraph +
      after.foundInParagraph +
      SIDE_WORTH * agreeing.length +
      // Nothing stood beyond it, and nothing does: the first or the last words of the article.
      (before.carried === 0 && first === 0 ? EDGE_WORTH : 0) +
      (after.carried === 0 && last === view.count - 1 ? EDGE_WORTH : 0) +
      structure,
  };
}

/** The link was made for whole sentences, or whole paragraphs. */
export const wasWholeSentences = (passage: Passage): boolean =>
  passage.prefix.inSentence === 0 && passage.suffix.inSentence === 0;
export const wasWholeParagraphs = (passage: Passage): boolean =>
  passage.prefix.inParagraph === 0 && passage.suffix.inParagraph === 0;
