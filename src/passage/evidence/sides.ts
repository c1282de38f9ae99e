import type { Neighbours } from "../model.ts";
import { wordsBeside } from "./beside.ts";
import { isIntact, isShifted } from "./edge-words.ts";
import {
  isTelling,
  type Neighbour,
  nearestFirst,
  neighboursFrom,
  isThat,
  tells,
  tenBits,
  type Way,
} from "./neighbours.ts";
import { standsInParagraph } from "./paragraph-names.ts";
import type { View } from "../places/view.ts";
import { hashWord } from "../words/hash.ts";
import { NEVER_NAMES } from "../words/lexicon.ts";
import { NAME, ORDINARY } from "../words/kinds.ts";

/** The share of neighbours that must be found; a link whose words stand more than once asks for more. */
const AGREES = 0.5;
const AGREES_REPEATED = 0.75;

/** Words that stand everywhere are weak evidence: by the ten bits that a neighbour keeps. */
const LITTLE_WORDS: ReadonlySet<number> = new Set(
  NEVER_NAMES.split(" ").map((word) => tenBits(hashWord(word))),
);
const LITTLE_WORTH = 0.5;
/** Words away from a passage that count as beside it, so that one more word between costs nothing. */
const NEXT = 2;

function worth(list: readonly Neighbour[]): number {
  return list.reduce(
    (sum, one) => sum + (one.kind === ORDINARY && LITTLE_WORDS.has(one.bits) ? LITTLE_WORTH : 1),
    0,
  );
}

/** Less worth of words from the paragraph beside its own may stand beside any paragraph. */
const LEAST_BEYOND = 1.5;

/** Neighbours of another paragraph, enough to know it again. */
export const isTellingBeyond = (beyond: readonly Neighbour[]): boolean => worth(beyond) >= LEAST_BEYOND;

/** What one side says about a place in the article. */
export interface SideEvidence {
  /** The worth of the neighbours the link carries, and of those that stand there today in the same order. */
  readonly carried: number;
  readonly found: number;
  /** The same of those in the passage's own paragraph, which are worth more. */
  readonly foundInParagraph: number;
  /** Enough of the nearest of them: of its own sentence if it shares one, else of all. */
  readonly agrees: boolean;
  /** How many of them stand in a row right beside the words, as they did. */
  readonly inARow: number;
  /** The neighbours reach into another paragraph, and all of those there stand beside the words today. */
  readonly beyondAgrees: boolean;
  /** So they do, and they are more than a “the”: it is beside the paragraph that it was beside. */
  readonly besideAsLinked: boolean;
  /** It carries words of its own paragraph, and they are not those of that paragraph today. */
  readonly paragraphDiffers: boolean;
  /** On this side the paragraph is, word for word and to its edge, what the link carries of it. */
  readonly intact: boolean;
  /** A name came between the words and what stood beside them, or a “not” stands there now. */
  readonly contradicts: boolean;
  /** Names, pronouns and negations of its own sentence that are not in that sentence today, on this side. */
  readonly lost: readonly Neighbour[];
  /** The names of its sentence on this side: as linked, and by their hashes those of today. */
  readonly names: readonly Neighbour[];
  readonly namesToday: readonly number[];
  /** Of those today, by their hashes, those among or before the words as linked that the link does not know. */
  readonly newNames: readonly number[];
  /** Its last (first) words were lost, and those that stood beyond them alike have taken their place. */
  readonly shifted: boolean;
  /** Names, pronouns and negations in its sentence today, nearer than any neighbour of before. */
  readonly strangers: number;
  /** A word of saying stands as near as they do. */
  readonly says: boolean;
  /** The name that told whose paragraph it is does not stand in this paragraph. */
  readonly renamed: boolean;
  /** A word in the rest of the paragraph where it was split off; empty where it was not. */
  readonly restOfIt: readonly number[];
}

/** Longest common subsequence of the link's neighbours and today's, as which of the link's were found. */
function foundAmong(link: readonly Neighbour[], keys: readonly number[]): readonly boolean[] {
  const width = keys.length + 1;
  const best = new Uint8Array((link.length + 1) * width);
  for (let i = link.length - 1; i >= 0; i -= 1) {
    for (let j = keys.length - 1; j >= 0; j -= 1) {
      const down = best[(i + 1) * width + j] ?? 0;
      const right = best[i * width + j + 1] ?? 0;
      const both = link[i]?.key === keys[j] ? (best[(i + 1) * width + j + 1] ?? 0) + 1 : 0;
      best[i * width + j] = Math.max(down, right, both);
    }
  }
  const found = link.map(() => false);
  let j = 0;
  for (let i = 0; i < link.length && j < keys.length; i += 1) {
    while (j < keys.length && best[i * width + j] === best[i * width + j + 1]) j += 1;
    if (j < keys.length && best[i * width + j] !== best[(i + 1) * width + j]) {
      found[i] = true;
      j += 1;
    }
  }
  return found;
}

/** How many of the link's neighbours stand there one by one, from the words outwards. */
function inARowOf(link: readonly Neighbour[], keys: readonly number[]): number {
  const other = link.findIndex((one, at) => one.key !== keys[at]);
  return other < 0 ? link.length : other;
}

/** Words that must stand in the next paragraph as they did in its own: “We’re not …” may begin both. */
const CUT_OFF = 4;

/** A side of a link: its neighbours, and the name beyond them. */
export interface Side {
  readonly way: Way;
  readonly neighbours: Neighbours;
  readonly name: string | null;
  /** The words stood elsewhere too when the link was made. */
  readonly repeated: boolean;
}

/** Compares a link's neighbours on one side with what stands beyond word `edge` today. */
export function compareSide(view: View, edge: number, side: Side): SideEvidence {
  const { way, neighbours, name, repeated } = side;
  const { inSentence, inParagraph } = neighbours;
  const link = nearestFirst(neighbours, way);
  const now = wordsBeside(view, edge, way, link);
  const found = foundAmong(link, now.nearest);
  const foundWithin = (within: number): number => worth(link.filter((_one, at) => at < within && found[at]));
  // Words of its paragraph count as such where they stand in it, or begin (end) the one beside it, cut off there.
  // A copy of words that stood twice may begin the next paragraph, so there no cut is taken for granted.
  const begins = link
    .slice(0, Math.min(CUT_OFF, inParagraph))
    .every((one, at) => one.key === now.nearest[at]);
  const cutOff = !repeated && now.inParagraph === 0 && begins;
  const ownToday = cutOff ? now.nearest : now.nearest.slice(0, now.inParagraph);
  // A name of its sentence counts wherever it stands there: “said Lee” → “Lee said”.
  const stillNamed = (one: Neighbour, at: number): boolean =>
    at < inSentence && one.kind === NAME && now.names.some((hash) => isThat(one, hash));
  const inOrder = foundAmong(link.slice(0, inParagraph), ownToday);
  const foundOwn = link.map((one, at) => inOrder[at] === true || stillNamed(one, at));
  const ownWithin = (within: number): number => worth(link.filter((_one, at) => at < within && foundOwn[at]));
  const ownWorth = ownWithin(inParagraph);
  // Words of its own sentence say nothing when they stand in another paragraph.
  const nearest = inSentence > 0 ? inSentence : link.length;
  const foundNearest = inSentence > 0 ? ownWithin(inSentence) : foundWithin(link.length);
  const share = repeated ? AGREES_REPEATED : AGREES;
  // A single “I” or “the” of its sentence stands by chance near any words (and “I” has the ten bits of “said”), so it
  // must stand where it stood, with the word beyond it.
  const inARow = inARowOf(link, now.nearest);
  const byChance = inSentence > 0 && foundNearest < 1 && inARow < Math.min(NEXT, link.length);
  const agrees = !byChance && foundNearest > 0 && foundNearest >= worth(link.slice(0, nearest)) * share;
  const inItsSentence = link.slice(0, inSentence);
  const lost = inItsSentence.filter(
    (one, at) => isTelling(link, at, way, inSentence) && !now.sentence.some((hash) => isThat(one, hash)),
  );
  const others = link.filter(
    (one, at) =>
      at >= inSentence && at < inParagraph && one.kind === NAME && isTelling(link, at, way, inSentence),
  );
  const [teller] = name === null ? others : (neighboursFrom(name) ?? []);
  // A paragraph that was split: the rest of it, with the name, is the next one now.
  const split = inParagraph > 0 && view.paragraph(edge + way * inParagraph) !== view.paragraph(edge);
  const restOfIt = split && agrees ? [edge + way * inParagraph] : [];
  const renamed =
    teller !== undefined && ![edge, ...restOfIt].some((word) => standsInParagraph(view, word, teller));
  // What stands there today begins where the other paragraph begins, or where it did: nothing was put between, and no
  // word is skipped, since paragraphs may begin alike and ten bits may agree by chance.
  const beyond = link.slice(inParagraph);
  const beyondAgrees =
    beyond.length > 0 &&
    [inParagraph, now.inParagraph].some((from) =>
      beyond.every((one, at) => now.nearest[from + at] === one.key),
    );
  // All neighbours are of its own sentence, so the name beyond them is likely to be of it too.
  const nameInSentence = name !== null && inSentence === link.length;
  const known = inItsSentence.filter((one) => one.kind === NAME);
  // Names nearer than the furthest word that still stands there: beyond it they may have moved up.
  const reach =
    inSentence === 0
      ? link.length
      : now.nearest.findLastIndex((key) => inItsSentence.some((one) => one.key === key)) + 1;
  const isKnownAt = (hash: number, step: number): boolean =>
    link.some(
      // Ten bits of an ordinary word agree by chance with a name's, so it counts only near where it stood.
      (one, at) => isThat(one, hash) && (one.kind === NAME || Math.abs(at + 1 - step) < NEXT),
    );
  const newNames = now.names.filter((hash, at) => {
    const step = now.namesAt[at] ?? 0;
    return step <= reach && !isKnownAt(hash, step);
  });
  // “in the old town of Venn on Tuesday”: another name stands in that very place, whatever else is named after it.
  const replacedAt = inItsSentence.findIndex((one, at) => {
    const hash = now.names[now.namesAt.indexOf(at + 1)];
    if (one.kind !== NAME || hash === undefined || isKnownAt(hash, at + 1)) return false;
    const moved = now.names.some(
      (word, other) => isThat(one, word) && Math.abs((now.namesAt[other] ?? 0) - at - 1) <= NEXT,
    );
    return !moved && (at === 0 || link[at - 1]?.key === now.nearest[at - 1]);
  });
  const told = inItsSentence.some((one) => tells(one.kind));
  // A name that came between the words and what stood beside them: “…,” he said → “…,” Lee said. One word may agree
  // by chance, so two must; where there is but one, a name is not the ordinary word it was.
  const oneByChance = inSentence === 1 && now.nameFirst && link[0]?.kind !== NAME;
  const unmoved =
    !oneByChance && link.slice(0, Math.min(2, inSentence)).every((one, at) => one.key === now.nearest[at]);
  const joined = now.strangers > 0 && !unmoved;
  return {
    carried: worth(link),
    found: foundWithin(link.length),
    foundInParagraph: ownWorth,
    agrees,
    inARow,
    beyondAgrees,
    besideAsLinked: beyondAgrees && isTellingBeyond(beyond),
    paragraphDiffers: inParagraph > 0 && ownWorth < worth(link.slice(0, inParagraph)) * AGREES,
    intact: isIntact(view, edge, way, link, inParagraph),
    contradicts:
      now.negated || replacedAt >= 0 || (inSentence > 0 && !told && joined) || (nameInSentence && renamed),
    lost,
    names: known,
    namesToday: now.names,
    newNames,
    shifted: isShifted(view, edge, way, link),
    strangers: now.strangers,
    says: now.says,
    renamed,
    restOfIt,
  };
}
