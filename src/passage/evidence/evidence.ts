import type { LocateContext, Passage, Span } from "../model.ts";
import { isNamedOutsideMarks, meansSomebodyNamedBefore, standsInMarks } from "../places/marks.ts";
import { isNameLost } from "./paragraph-names.ts";
import { compareSide, type Side, type SideEvidence } from "./sides.ts";
import { isKnownParagraph } from "./heading.ts";
import { isSomebodyElses } from "./somebody-elses.ts";
import { outerFound, paragraphSum } from "./own-paragraph.ts";
import { isThat, nearestFirst } from "./neighbours.ts";
import { spanOf, type View } from "../places/view.ts";
import { speakerCode } from "../value/speaker-code.ts";
import { NAME } from "../words/kinds.ts";

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
  /** Every neighbour of the link stands there today, and the paragraphs beside its own do. */
  readonly complete: boolean;
  /** The words of its own paragraph stand beside it, on each side that had some. */
  readonly keepsParagraph: boolean;
  /** For choosing among several places. */
  readonly score: number;
}

/** Less than this, found beside the words, is chance: one word and a little one. */
const LEAST_SUPPORT = 1.5;
/** The whole article was the passage, and is more now: fewer words may be anybody's. */
const LEAST_WORDS_OF_AN_ARTICLE = 5;
/** What agreement of a whole side counts for beside its single words. */
const SIDE_WORTH = 2;
/** And what the edge of the article counts for, in the place of neighbours. */
const EDGE_WORTH = 4;
/** What the same wording of its own paragraph counts for, where the words stood more than once. */
const PARAGRAPH_WORTH = 12;
/** What a paragraph beside its own counts for, by the neighbours that reach it or by `outer`. */
const OUTER_WORTH = 5;
/** Whether whoever speaks there today is the speaker of the link; null where either is not known. */
function speaksAsLinked(passage: Passage, at: Span, context: LocateContext): boolean | null {
  if (passage.speaker === null || context.speakerAt === undefined) return null;
  const name = context.speakerAt(at);
  const code = name === null ? null : speakerCode(name);
  return code === null ? null : code === passage.speaker;
}

/**
 * “…,” said Lee → Lee said: “…”: the names that left the one side of the words stand on the other in the same sentence,
 * and no name stands there that the link does not know.
 */
function hasCrossed(side: SideEvidence, other: SideEvidence): boolean {
  const known = [...side.names, ...other.names];
  return (
    side.lost.length > 0 &&
    side.lost.every((one) => one.kind === NAME && other.namesToday.some((hash) => isThat(one, hash))) &&
    other.namesToday.every((hash) => known.some((one) => isThat(one, hash)))
  );
}

/**
 * “Pritha Banerjee-Cole, Hydralane’s …” → “Pritha Thorpe, Hydralane’s …”: a name of its sentence made way for another, on
 * whichever side.
 */
function isReplaced(before: SideEvidence, after: SideEvidence): boolean {
  const known = [...before.names, ...after.names];
  const today = [...before.namesToday, ...after.namesToday];
  const lost = known.some((one) => !today.some((hash) => isThat(one, hash)));
  return (
    lost && [...before.newNames, ...after.newNames].some((hash) => !known.some((one) => isThat(one, hash)))
  );
}

const keepsParagraph = (side: SideEvidence, inParagraph: number): boolean =>
  inParagraph === 0 || (side.agrees && side.foundInParagraph > 0);

/** A full stop and a closing mark stand right behind word `last`. */
function endsInMark({ words, article }: View, last: number): boolean {
  const to = words.to[last] ?? 0;
  return /^[.。।]["”»’'」』]/u.test(article.text.slice(to, to + 2));
}

/** The article’s own first (last) words, as they were: it stands at the edge that the link knows as one. */
function keepsEdge(view: View, passage: Passage, first: number, last: number): boolean {
  const { prefix, suffix } = passage;
  return (prefix.codes === "" && first === 0) || (suffix.codes === "" && last === view.count - 1);
}

const BOTH = 2;

/** A passage of no more words may stand beside other words that happen to hold, somewhere, those that stood beside it. */
const FEW_WORDS = 4;
/** So many words in a row, right beside a few words and with them, are needed to know them again. */
const LEAST_IN_A_ROW = 6;

/** A few words stand between their old neighbours, one right beside the other, as many as a chance does not bring together. */
function isHeld(words: number, before: SideEvidence, after: SideEvidence, neighbours: number): boolean {
  if (words > FEW_WORDS) return true;
  return words + before.inARow + after.inARow >= Math.min(LEAST_IN_A_ROW, words + neighbours);
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
  const inPlace = both && (before.besideAsLinked || after.besideAsLinked);
  const quoted = standsInMarks(view, first, last);
  const nameLost = isNameLost(view, passage.names, [first, last, ...before.restOfIt, ...after.restOfIt]);
  const renamed = before.renamed || after.renamed || nameLost;
  const sameSpeaker = speaksAsLinked(passage, spanOf(view, first, last, passage.from, passage.to), context);
  const someone = quoted || meansSomebodyNamedBefore(view, first, last);
  const beside = before.found + after.found > 0;
  const crossed = hasCrossed(before, after) || hasCrossed(after, before);
  const contradicts = (side: SideEvidence): boolean => side.contradicts || (side.lost.length > 0 && !crossed);
  // The sentence began (ended) with the passage, and somebody stands before (after) it in that sentence now.
  const joined = (side: SideEvidence, inSentence: number): boolean =>
    inSentence === 0 && side.strangers > 0 && !crossed;
  // “…accidents.” Nobody in the hall laughed. The stop ended the sentence inside its mark, and nobody is said to say it.
  const ended = suffix.inSentence === 0 && !after.says && endsInMark(view, last);
  const vetoed =
    before.shifted ||
    after.shifted ||
    joined(before, prefix.inSentence) ||
    contradicts(before) ||
    (!ended && (joined(after, suffix.inSentence) || contradicts(after))) ||
    isReplaced(before, after) ||
    isSomebodyElses(view, passage, first, last, () => false) ||
    // Another paragraph's names may be another speaker's; or it is the same sentence in somebody else's paragraph.
    (renamed && sameSpeaker !== true && someone && !isNamedOutsideMarks(view, passage, first, last)) ||
    (renamed && sameSpeaker !== true && !inPlace && beside) ||
    sameSpeaker === false;
  type Column = (word: number) => number;
  const starts = (column: Column): boolean => first === 0 || column(first - 1) !== column(first);
  const ends = (column: Column): boolean => last + 1 >= view.count || column(last + 1) !== column(last);
  // A passage inside a sentence is told by that sentence; what stands before and after it may stand beside another.
  const near = (own: number): boolean => wasWholeSentences(passage) || own > 0 || crossed;
  const agreeing = [
    before.agrees && near(prefix.inSentence) && repeated?.before !== false ? before : null,
    after.agrees && near(suffix.inSentence) && repeated?.after !== false ? after : null,
  ].filter((side) => side !== null);
  // Words that stood more than once: the copy that is left, or the one that moved up, is beside other words of its own.
  const anotherCopy = repeated !== null && (before.paragraphDiffers || after.paragraphDiffers);
  const inOwnParagraph =
    passage.paragraph !== null &&
    paragraphSum(view, first, last) === passage.paragraph &&
    isKnownParagraph(view, first, last, prefix.inParagraph + suffix.inParagraph);
  const { outer } = passage;
  const outerToday = outer === null ? 0 : outerFound(view, outer, first, last);
  const found = [before, after].reduce((sum, side) => sum + (side.agrees ? side.found : 0), 0);
  const carried = before.carried + after.carried;
  const neighbours = nearestFirst(prefix, -1).length + nearestFirst(suffix, 1).length;
  const held = isHeld(last - first + 1, before, after, neighbours);
  const fills = first === 0 && last === view.count - 1;
  const strictlyWhole =
    repeated === null &&
    wasWholeSentences(passage) &&
    last - first + 1 >= LEAST_WORDS_OF_AN_ARTICLE &&
    starts(view.sentence) &&
    ends(view.sentence);
  const structure =
    (starts(view.paragraph) === (prefix.inParagraph === 0) ? 1 : 0) +
    (ends(view.paragraph) === (suffix.inParagraph === 0) ? 1 : 0);
  return {
    before,
    after,
    vetoed,
    renamed,
    supported:
      inOwnParagraph ||
      (carried === 0 && (fills || last - first + 1 >= LEAST_WORDS_OF_AN_ARTICLE)) ||
      // A sentence put in parts it from the paragraph that it followed; it closes the article as it did.
      (strictlyWhole && !quoted && !renamed && keepsEdge(view, passage, first, last)) ||
      (!anotherCopy && held && agreeing.length > 0 && found >= Math.min(LEAST_SUPPORT, carried)),
    both,
    quoted,
    fillsSentences: starts(view.sentence) && ends(view.sentence),
    fillsParagraphs: starts(view.paragraph) && ends(view.paragraph),
    complete:
      before.found === before.carried &&
      after.found === after.carried &&
      (outer === null || outerToday === BOTH),
    keepsParagraph: keepsParagraph(before, prefix.inParagraph) && keepsParagraph(after, suffix.inParagraph),
    score:
      OUTER_WORTH * (outerToday + (before.besideAsLinked ? 1 : 0) + (after.besideAsLinked ? 1 : 0)) +
      (inOwnParagraph ? PARAGRAPH_WORTH : 0) +
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
