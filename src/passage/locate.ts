import { span } from "../engine/text/span.ts";
import { exactWindows } from "./places/exact-windows.ts";
import type { ArticleText, Candidate, LocateContext, Located, Passage, Span } from "./model.ts";
import { nearPlaces } from "./places/near-places.ts";
import { partFor } from "./value/part.ts";
import { type Pattern, patternOf, wordsAsLinked } from "./places/pattern.ts";
import { bestOf, exactPlaces, type Place } from "./places/places.ts";
import { articleSum, isRead, spanOf, type View, viewOf } from "./places/view.ts";

/** As many places as a list in the page can offer. */
const MOST_CANDIDATES = 12;
/** Words shown on each side of a candidate. */
const SHOWN_AROUND = 8;

function candidateOf(view: View, passage: Passage, place: Place): Candidate {
  const { words, article, count } = view;
  const at = spanOf(view, place.first, place.last, passage.from, passage.to);
  const begin = words.from[Math.max(0, place.first - SHOWN_AROUND)] ?? 0;
  const end = words.to[Math.min(count - 1, place.last + SHOWN_AROUND)] ?? article.text.length;
  return {
    span: at,
    before: article.text.slice(Math.min(begin, at.from), at.from),
    after: article.text.slice(at.to, Math.max(end, at.to)),
  };
}

const CLOSING_FIRST = /^[\s”»)\],.;:!?]+/u;
const OPENING_LAST = /[\s“„«([]+$|(?:\s[‘'])+$/u;

/** Marks that went with an old first or last word must not be taken from the paragraph or the quote beside it. */
function ownMarks(view: View, place: Place, at: Span): Span {
  const { paragraphs, text } = view.article;
  const from = Math.max(at.from, paragraphs[view.paragraph(place.first)]?.span.from ?? 0);
  const to = Math.min(at.to, paragraphs[view.paragraph(place.last)]?.span.to ?? at.to);
  const shown = text.slice(from, to);
  const lead = CLOSING_FIRST.exec(shown)?.[0].length ?? 0;
  return span(from + lead, to - (OPENING_LAST.exec(shown.slice(lead))?.[0].length ?? 0));
}

function landing(view: View, passage: Passage, places: readonly Place[]): Located | null {
  const words = wordsAsLinked(passage);
  const [place] = places;
  if (place === undefined) return null;
  if (places.length > 1) {
    const candidates = places
      .slice(0, MOST_CANDIDATES)
      .toSorted((a, b) => a.first - b.first)
      .map((one) => candidateOf(view, passage, one));
    return { kind: "ambiguous", candidates, words };
  }
  const at = spanOf(view, place.first, place.last, passage.from, passage.to);
  if (place.diff !== null)
    return { kind: "reworded", span: ownMarks(view, place, at), words, diff: place.diff };
  return { kind: place.evidence.supported ? "exact" : "moved", span: at, words };
}

function movedTo(found: Located, inWhole: (at: Span) => Span): Located {
  if (found.kind === "gone") return found;
  if (found.kind !== "ambiguous") return { ...found, span: inWhole(found.span) };
  return {
    ...found,
    candidates: found.candidates.map(({ span: at, before, after }) => ({ span: inWhole(at), before, after })),
  };
}

/**
 * What can be told by the part of a long article that holds rare words of the link, the same as by all of it; null where it
 * does not suffice.
 */
function inPart(
  article: ArticleText,
  passage: Passage,
  pattern: Pattern,
  { speakerAt }: LocateContext,
): Located | null {
  const rare = isRead(article) ? null : partFor(article, passage);
  if (rare === null) return null;
  const gone: Located = { kind: "gone", words: wordsAsLinked(passage) };
  const { part, enough } = rare;
  if (part === null) return enough ? gone : null;
  const { inWhole } = part;
  const view = viewOf(part.article);
  const context: LocateContext = speakerAt === undefined ? {} : { speakerAt: (at) => speakerAt(inWhole(at)) };
  const exact = bestOf(exactPlaces(view, passage, exactWindows(view, pattern), pattern.count, context));
  let places = exact;
  if (!exact.some((place) => place.evidence.supported)) {
    const near = bestOf(nearPlaces(view, passage, pattern, context));
    // Nearly the words in the one place that has all of their old neighbours; less will do where no other place can have them.
    const inPlace =
      near.length === 1 && near.every(({ evidence }) => evidence.both && (enough || evidence.complete));
    if (!inPlace && !enough) return null;
    if (inPlace || exact.length === 0) places = near;
  }
  return movedTo(landing(view, passage, places) ?? gone, inWhole);
}

/**
 * Where a passage stands today. Exact words first, told apart by their neighbours; then words with small corrections;
 * what the evidence does not carry is ambiguous or gone. Linear in the article; never throws; never lands on words with
 * another name, number, date, negation or speaker.
 */
export function locate(article: ArticleText, passage: Passage, context: LocateContext = {}): Located {
  const pattern = patternOf(passage);
  const soon = inPart(article, passage, pattern, context);
  if (soon !== null) return soon;
  const view = viewOf(article);
  const windows = exactWindows(view, pattern);
  const { hint } = passage;
  if (hint !== null && windows.includes(hint.word) && hint.article === articleSum(view)) {
    const last = hint.word + pattern.count - 1;
    const at = spanOf(view, hint.word, last, passage.from, passage.to);
    return { kind: "exact", span: at, words: wordsAsLinked(passage) };
  }
  const exact = bestOf(exactPlaces(view, passage, windows, pattern.count, context));
  if (exact.some((place) => place.evidence.supported)) {
    const landed = landing(view, passage, exact);
    if (landed !== null) return landed;
  }
  const near = bestOf(nearPlaces(view, passage, pattern, context));
  // The words elsewhere with other neighbours, and nearly the words between the old ones: the latter is the passage.
  const inPlace = near.length === 1 && near[0]?.evidence.both === true;
  const landed = landing(view, passage, exact.length > 0 && !inPlace ? exact : near);
  return landed ?? { kind: "gone", words: wordsAsLinked(passage) };
}
