import type { Neighbours } from "./model.ts";
import {
  isTelling,
  MOST_IN_PARAGRAPH,
  MOST_IN_SENTENCE,
  type Neighbour,
  nearestFirst,
  neighbourFrom,
  tells,
  tenBits,
  type Way,
} from "./neighbours.ts";
import type { View } from "./view.ts";
import { NAME } from "./words/kinds.ts";

/** How many more of today's words are looked at, so that an added word costs no agreement. */
const SLACK = 4;
/** The share of neighbours that must be found; a link whose words stand more than once asks for more. */
const AGREES = 0.5;
const AGREES_REPEATED = 0.75;

/** What one side says about a place in the article. */
export interface SideEvidence {
  /** How many neighbours the link carries, and how many of them stand there today in the same order. */
  readonly carried: number;
  readonly found: number;
  /** The same of those in the passage's own paragraph, which are worth more. */
  readonly foundInParagraph: number;
  /** Enough of the nearest of them: of its own sentence if it shares one, else of all. */
  readonly agrees: boolean;
  /** A name, pronoun or negation of its own sentence is not in that sentence today. */
  readonly contradicts: boolean;
  /** Names, pronouns and negations in its sentence today, nearer than any neighbour of before. */
  readonly strangers: number;
  /** The name that told whose paragraph it is does not stand in this paragraph. */
  readonly renamed: boolean;
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

interface Today {
  readonly nearest: readonly number[];
  readonly sentence: ReadonlySet<number>;
  readonly strangers: number;
}

/** The words beyond `edge` today: the nearest few, and all of its sentence. */
function today(view: View, edge: number, way: Way, wanted: number, known: ReadonlySet<number>): Today {
  const nearest: number[] = [];
  const sentence = new Set<number>();
  let strangers = 0;
  let met = false;
  // A sentence without an end must not cost the whole article at every candidate.
  for (let step = 1; step <= MOST_IN_PARAGRAPH; step += 1) {
    const at = edge + way * step;
    if (at < 0 || at >= view.count) break;
    const same = view.sentence[at] === view.sentence[edge];
    if (step > wanted && !same) break;
    const bits = tenBits(view.words.hash[at] ?? 0);
    if (step <= wanted) nearest.push(bits);
    met ||= known.has(bits);
    if (!same) continue;
    sentence.add(bits);
    // Beyond the first word that stood there before, the sentence is only longer than it was.
    if (!met && step <= MOST_IN_SENTENCE && tells(view.words.kind[at])) strangers += 1;
  }
  return { nearest, sentence, strangers };
}

function standsInParagraph(view: View, edge: number, bits: number): boolean {
  for (const way of [-1, 1] as const) {
    for (let step = 0; step <= MOST_IN_PARAGRAPH; step += 1) {
      const at = edge + way * step;
      if (at < 0 || at >= view.count || view.paragraph[at] !== view.paragraph[edge]) break;
      if (tenBits(view.words.hash[at] ?? 0) === bits) return true;
    }
  }
  return false;
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
  const now = today(view, edge, way, link.length + SLACK, new Set(link.map((one) => one.bits)));
  const found = foundAmong(link, now.nearest);
  const count = (within: number): number => found.slice(0, within).filter(Boolean).length;
  const nearest = inSentence > 0 ? inSentence : link.length;
  const share = repeated ? AGREES_REPEATED : AGREES;
  const agrees = count(nearest) > 0 && count(nearest) >= nearest * share;
  const contradicts = link.some(
    (one, at) => at < inSentence && isTelling(link, at, way) && !now.sentence.has(one.bits),
  );
  const names = link.filter(
    (one, at) => at >= inSentence && at < inParagraph && one.kind === NAME && isTelling(link, at, way),
  );
  const [teller] = name === null ? names : [neighbourFrom(name)];
  return {
    carried: link.length,
    found: count(link.length),
    foundInParagraph: count(inParagraph),
    agrees,
    contradicts,
    strangers: now.strangers,
    renamed: teller !== undefined && !standsInParagraph(view, edge, teller.bits),
  };
}
