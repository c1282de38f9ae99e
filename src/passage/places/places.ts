import { type Evidence, wasWholeParagraphs, wasWholeSentences, weigh } from "../evidence/evidence.ts";
import { isKnownParagraph } from "../evidence/heading.ts";
import type { DiffPiece, LocateContext, Passage } from "../model.ts";
import type { View } from "./view.ts";
import { ORDINARY } from "../words/kinds.ts";

/** A place where a link may land: words `first` … `last`, both inside. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly evidence: Evidence;
  /** Null when the words are exactly those of the link. */
  readonly diff: readonly DiffPiece[] | null;
}

/** A sentence that was moved by itself must be long, and name someone or something, to be told by its words alone. */
const LEAST_WORDS_OF_A_MOVED_SENTENCE = 12;

/** The same words, nothing round them as it was: are they the passage, taken elsewhere? */
function toldByItself(
  view: View,
  passage: Passage,
  first: number,
  last: number,
  evidence: Evidence,
): boolean {
  const count = last - first + 1;
  if (passage.repeated !== null) return false;
  const beside = passage.prefix.inParagraph + passage.suffix.inParagraph;
  if (evidence.before.intact && evidence.after.intact && isKnownParagraph(view, first, last, beside))
    return true;
  if (!wasWholeSentences(passage) || !evidence.fillsSentences) return false;
  if (wasWholeParagraphs(passage) && evidence.fillsParagraphs) return isKnownParagraph(view, first, last, 0);
  const names = view.words.kind.slice(first, last + 1).some((kind) => kind !== ORDINARY);
  return !evidence.quoted && !evidence.renamed && names && count >= LEAST_WORDS_OF_A_MOVED_SENTENCE;
}

/** A paragraph and its copy right above it: the words beside them cannot tell which was meant, whatever they score. */
function twinsOf(supported: readonly Place[], all: readonly Place[]): readonly Place[] {
  return all.filter(
    (place) => !supported.includes(place) && supported.some((other) => areTwins(place, other)),
  );
}

const touch = (one: Place, other: Place): boolean =>
  one.last + 1 === other.first || other.last + 1 === one.first;

function areTwins(one: Place, other: Place): boolean {
  return touch(one, other) && one.evidence.fillsParagraphs && other.evidence.fillsParagraphs;
}

/**
 * Part of a paragraph that stands by itself as a pull quote or a headline is not the passage when the words also stand in
 * their own paragraph.
 */
function withoutPullQuotes(passage: Passage, all: readonly Place[]): readonly Place[] {
  if (wasWholeParagraphs(passage)) return all;
  // Right above its own paragraph it seems split off from that: “He was clear,” Pell said. “He was clear enough.”
  const places = all.filter(
    (place) =>
      !place.evidence.fillsParagraphs ||
      !all.some((other) => touch(place, other) && !other.evidence.fillsParagraphs),
  );
  if (!places.some((place) => place.evidence.keepsParagraph)) return places;
  return places.filter((place) => place.evidence.keepsParagraph || !place.evidence.fillsParagraphs);
}

/** Of the places where exactly the link's words stand: those where it may land. */
export function exactPlaces(
  view: View,
  passage: Passage,
  windows: readonly number[],
  count: number,
  context: LocateContext,
): readonly Place[] {
  const places = windows
    .map((first): Place => {
      const last = first + count - 1;
      return { first, last, evidence: weigh(view, passage, first, last, context), diff: null };
    })
    .filter((place) => !place.evidence.vetoed);
  const supported = withoutPullQuotes(
    passage,
    places.filter((place) => place.evidence.supported),
  );
  if (supported.length > 0) {
    return wasWholeParagraphs(passage) ? [...supported, ...twinsOf(supported, places)] : supported;
  }
  // Words that stood more than once and still do: none of them may be chosen, all of them may be offered.
  if (passage.repeated !== null && places.length > 1) return places;
  return places.filter((place) => toldByItself(view, passage, place.first, place.last, place.evidence));
}

/** A place must be better than the next by so much before it is chosen; less is chance. */
const CLEARLY = 4;

/** The one place that is clearly best, or all that are as good as it. Empty for none. */
export function bestOf(places: readonly Place[]): readonly Place[] {
  const ranked = places.toSorted((a, b) => b.evidence.score - a.evidence.score || a.first - b.first);
  const best = ranked[0];
  if (best === undefined) return [];
  if (!best.evidence.supported) return ranked;
  const isAsItWas = best.evidence.complete && best.evidence.both;
  return ranked.filter(
    ({ evidence, ...place }) =>
      // Beside a place with all that the link knows, on both sides, one that lacks a side is a copy, however near in score.
      (evidence.score > best.evidence.score - CLEARLY && (evidence.both || !isAsItWas)) ||
      // Nothing that the link knows is missing there, so only its place in the article is worse.
      (evidence.complete && evidence.supported) ||
      areTwins({ evidence, ...place }, best),
  );
}
