import type { Neighbours } from "./model.ts";
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
import type { View } from "./view.ts";
import { hashWord } from "./words/hash.ts";
import { NEVER_NAMES } from "./words/lexicon.ts";
import { mayBeSpeakerNoun } from "./words/speaker-noun.ts";
import { NAME, STANCE_WORD } from "./words/kinds.ts";

/** How many more of today's words are looked at, so that an added word costs no agreement. */
const SLACK = 4;
/** The share of neighbours that must be found; a link whose words stand more than once asks for more. */
const AGREES = 0.5;
const AGREES_REPEATED = 0.75;
/** And those in another paragraph, before they say that words stand where they stood: paragraphs may begin alike. */
const BEYOND_AGREES = 1;

/** Words that stand everywhere are weak evidence: by the ten bits that a neighbour keeps. */
const LITTLE_WORDS: ReadonlySet<number> = new Set(
  NEVER_NAMES.split(" ").map((word) => tenBits(hashWord(word))),
);
const LITTLE_WORTH = 0.5;

function worth(list: readonly Neighbour[]): number {
  return list.reduce((sum, one) => sum + (LITTLE_WORDS.has(one.bits) ? LITTLE_WORTH : 1), 0);
}

/** What one side says about a place in the article. */
export interface SideEvidence {
  /** The worth of the neighbours the link carries, and of those that stand there today in the same order. */
  readonly carried: number;
  readonly found: number;
  /** The same of those in the passage's own paragraph, which are worth more. */
  readonly foundInParagraph: number;
  /** Enough of the nearest of them: of its own sentence if it shares one, else of all. */
  readonly agrees: boolean;
  /** The neighbours reach into another paragraph, and all of those there stand beside the words today. */
  readonly beyondAgrees: boolean;
  /** It carries words of its own paragraph, and they are not those of that paragraph today. */
  readonly paragraphDiffers: boolean;
  /** On this side the paragraph is, word for word and to its edge, what the link carries of it. */
  readonly intact: boolean;
  /** A name, pronoun or negation of its own sentence is not in that sentence today. */
  readonly contradicts: boolean;
  /** Names, pronouns and negations in its sentence today, nearer than any neighbour of before. */
  readonly strangers: number;
  /** The name that told whose paragraph it is does not stand in this paragraph. */
  readonly renamed: boolean;
  /** A word in the rest of the paragraph where it was split off; empty where it was not. */
  readonly restOfIt: readonly number[];
}

/** Longest common subsequence of the link's neighbours and today's, as which of the link's were found. */
function foundAmong(link: readonly Neighbour[], bits: readonly number[]): readonly boolean[] {
  const width = bits.length + 1;
  const best = new Uint8Array((link.length + 1) * width);
  for (let i = link.length - 1; i >= 0; i -= 1) {
    for (let j = bits.length - 1; j >= 0; j -= 1) {
      const down = best[(i + 1) * width + j] ?? 0;
      const right = best[i * width + j + 1] ?? 0;
      const both = link[i]?.bits === bits[j] ? (best[(i + 1) * width + j + 1] ?? 0) + 1 : 0;
      best[i * width + j] = Math.max(down, right, both);
    }
  }
  const found = link.map(() => false);
  let j = 0;
  for (let i = 0; i < link.length && j < bits.length; i += 1) {
    while (j < bits.length && best[i * width + j] === best[i * width + j + 1]) j += 1;
    if (j < bits.length && best[i * width + j] !== best[(i + 1) * width + j]) {
      found[i] = true;
      j += 1;
    }
  }
  return found;
}

/** Words beyond a passage within which a name that joined its sentence is somebody else's. */
const STRANGER_WITHIN = 16;

/** Words of a sentence that are read on each side. */
const MOST_OF_SENTENCE = 60;

const NOBODY: Neighbour = { kind: NAME, bits: -1, more: null };

/** Words in a row that must be those of the link before the old neighbourhood is recognised. */
const IN_A_ROW = 3;

/** From word `at` outwards stand the link's neighbours, in a row: from there on it is the old neighbourhood. */
function isOldNeighbourhood(view: View, at: number, way: Way, link: readonly Neighbour[]): boolean {
  const row = Math.min(IN_A_ROW, link.length);
  return link.slice(0, link.length - row + 1).some((_one, start) => {
    for (let step = 0; step < row; step += 1) {
      if (!isThat(link[start + step] ?? NOBODY, view.words.hash[at + way * step] ?? 0)) return false;
    }
    return true;
  });
}

interface Today {
  readonly nearest: readonly number[];
  /** How many of the nearest are of its own paragraph. */
  readonly inParagraph: number;
  /** Hashes of what tells a person or a negation in its sentence. */
  readonly sentence: readonly number[];
  readonly strangers: number;
  /** The word right beside it in its sentence is a new “not”, “never”, “he”, … */
  readonly negated: boolean;
}

/** The words beyond `edge` today: the nearest few, and all of its sentence. */
function today(view: View, edge: number, way: Way, link: readonly Neighbour[]): Today {
  const wanted = link.length + SLACK;
  const nearest: number[] = [];
  let inParagraph = 0;
  const sentence: number[] = [];
  let strangers = 0;
  let negated = false;
  let met = false;
  // A sentence without an end must not cost the whole article at every candidate.
  for (let step = 1; step <= MOST_OF_SENTENCE; step += 1) {
    const at = edge + way * step;
    if (at < 0 || at >= view.count) break;
    const same = view.sentence[at] === view.sentence[edge];
    if (step > wanted && !same) break;
    const bits = tenBits(view.words.hash[at] ?? 0);
    if (step <= wanted) {
      nearest.push(bits);
      if (view.paragraph[at] === view.paragraph[edge]) inParagraph += 1;
    }
    met ||= step > STRANGER_WITHIN || isOldNeighbourhood(view, at, way, link);
    if (!same) continue;
    if (tells(view.words.kind[at]) || mayBeSpeakerNoun(view.words, at))
      sentence.push(view.words.hash[at] ?? 0);
    // Beyond the first word that stood there before, the sentence is only longer than it was.
    if (step === 1 && view.words.kind[at] === STANCE_WORD && link[0]?.bits !== bits) negated = true;
    if (!met && step <= STRANGER_WITHIN && tells(view.words.kind[at])) strangers += 1;
  }
  return { nearest, inParagraph, sentence, strangers, negated };
}

function isIntact(
  view: View,
  edge: number,
  way: Way,
  link: readonly Neighbour[],
  inParagraph: number,
): boolean {
  const beyond = edge + way * (inParagraph + 1);
  const ends = beyond < 0 || beyond >= view.count || view.paragraph[beyond] !== view.paragraph[edge];
  // When all that the link carries is of the paragraph, it may have been longer.
  const known = link.length > inParagraph || beyond < 0 || beyond >= view.count;
  return (
    ends &&
    known &&
    link.slice(0, inParagraph).every((one, at) => isThat(one, view.words.hash[edge + way * (at + 1)] ?? 0))
  );
}

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
  const now = today(view, edge, way, link);
  const found = foundAmong(link, now.nearest);
  const foundWithin = (within: number): number => worth(link.filter((_one, at) => at < within && found[at]));
  const nearest = inSentence > 0 ? inSentence : link.length;
  const share = repeated ? AGREES_REPEATED : AGREES;
  const agrees = foundWithin(nearest) > 0 && foundWithin(nearest) >= worth(link.slice(0, nearest)) * share;
  const missing = link.some(
    (one, at) =>
      at < inSentence &&
      isTelling(link, at, way, inSentence) &&
      !now.sentence.some((hash) => isThat(one, hash)),
  );
  const names = link.filter(
    (one, at) =>
      at >= inSentence && at < inParagraph && one.kind === NAME && isTelling(link, at, way, inSentence),
  );
  const [teller] = name === null ? names : (neighboursFrom(name) ?? []);
  // A paragraph that was split: the rest of it, with the name, is the next one now.
  const split = inParagraph > 0 && view.paragraph[edge + way * inParagraph] !== view.paragraph[edge];
  const restOfIt = split && agrees ? [edge + way * inParagraph] : [];
  const renamed =
    teller !== undefined && ![edge, ...restOfIt].some((word) => standsInParagraph(view, word, teller));
  // Words of its paragraph count as such where they stand in it, or begin (end) the one beside it, cut off there.
  const cutOff = now.inParagraph === 0 && link[0]?.bits === now.nearest[0];
  const ownToday = cutOff ? now.nearest : now.nearest.slice(0, now.inParagraph);
  const foundOwn = foundAmong(link.slice(0, inParagraph), ownToday);
  const ownWorth = worth(link.slice(0, inParagraph).filter((_one, at) => foundOwn[at]));
  const carriedBeyond = worth(link.slice(inParagraph));
  const foundBeyond = foundWithin(link.length) - foundWithin(inParagraph);
  // What stands there today begins where the other paragraph begins, or where it did: nothing was put between.
  const firstBeyond = link[inParagraph]?.bits;
  const rightBeside = [inParagraph, now.inParagraph].some((at) => now.nearest[at] === firstBeyond);
  // All neighbours are of its own sentence, so the name beyond them is likely to be of it too.
  const nameInSentence = name !== null && inSentence === link.length;
  const told = link.some((one, at) => at < inSentence && tells(one.kind));
  // A name that came between the words and what stood beside them: “…,” he said → “…,” Lee said.
  const joined = now.strangers > 0 && link[0]?.bits !== now.nearest[0];
  return {
    carried: worth(link),
    found: foundWithin(link.length),
    foundInParagraph: ownWorth,
    agrees,
    beyondAgrees: rightBeside && carriedBeyond > 0 && foundBeyond >= carriedBeyond * BEYOND_AGREES,
    paragraphDiffers: inParagraph > 0 && ownWorth < worth(link.slice(0, inParagraph)) * AGREES,
    intact: isIntact(view, edge, way, link, inParagraph),
    contradicts: missing || now.negated || (inSentence > 0 && !told && joined) || (nameInSentence && renamed),
    strangers: now.strangers,
    renamed,
    restOfIt,
  };
}
