import { isThat, keyOf, type Neighbour, tells, tenBits, type Way } from "./neighbours.ts";
import type { View } from "../places/view.ts";
import { CUE } from "../words/cue.ts";
import { NAME, STANCE_WORD } from "../words/kinds.ts";
import { mayBeSpeakerNoun } from "../words/speaker-noun.ts";

/** How many more of today's words are looked at, so that an added word costs no agreement. */
const SLACK = 4;
/** Words beyond a passage within which a name that joined its sentence is somebody else's. */
const STRANGER_WITHIN = 16;

/** Words of a sentence that are read on each side. */
const MOST_OF_SENTENCE = 60;

const NOBODY: Neighbour = { kind: NAME, bits: -1, key: -1, more: null };

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

/** The words that stand beside a place today, on one side. */
export interface Today {
  /** By their keys. */
  readonly nearest: readonly number[];
  /** The word right beside it is a name. */
  readonly nameFirst: boolean;
  /** How many of the nearest are of its own paragraph. */
  readonly inParagraph: number;
  /** Hashes of what tells a person or a negation in its sentence; and of those the names. */
  readonly sentence: readonly number[];
  readonly names: readonly number[];
  /** How many words away each of those names is: 1 for the next. */
  readonly namesAt: readonly number[];
  readonly strangers: number;
  /** A word of saying stands as near as they do. */
  readonly says: boolean;
  /** The word right beside it in its sentence is a new “not”, “never”, “he”, … */
  readonly negated: boolean;
}

/** The words beyond `edge` today: the nearest few, and all of its sentence. */
export function wordsBeside(view: View, edge: number, way: Way, link: readonly Neighbour[]): Today {
  const wanted = link.length + SLACK;
  const nearest: number[] = [];
  let inParagraph = 0;
  const sentence: number[] = [];
  const names: number[] = [];
  const namesAt: number[] = [];
  let strangers = 0;
  let says = false;
  let negated = false;
  let nameFirst = false;
  let met = false;
  // A sentence without an end must not cost the whole article at every candidate.
  for (let step = 1; step <= MOST_OF_SENTENCE; step += 1) {
    const at = edge + way * step;
    if (at < 0 || at >= view.count) break;
    const same = view.sentence(at) === view.sentence(edge);
    if (step > wanted && !same) break;
    const key = keyOf(view.words.kind[at], tenBits(view.words.hash[at] ?? 0));
    if (step <= wanted) {
      nearest.push(key);
      if (step === 1) nameFirst = view.words.kind[at] === NAME;
      if (view.paragraph(at) === view.paragraph(edge)) inParagraph += 1;
    }
    met ||= step > STRANGER_WITHIN || isOldNeighbourhood(view, at, way, link);
    if (!same) continue;
    const noun = mayBeSpeakerNoun(view.words, at);
    if (tells(view.words.kind[at]) || noun) sentence.push(view.words.hash[at] ?? 0);
    if (view.words.kind[at] === NAME || noun) {
      names.push(view.words.hash[at] ?? 0);
      namesAt.push(step);
    }
    // Beyond the first word that stood there before, the sentence is only longer than it was.
    if (step === 1 && view.words.kind[at] === STANCE_WORD && link[0]?.key !== key) negated = true;
    // “He is; not half” → “he is not; not half”: the old “not” has moved on by one.
    if (step === 2 && view.words.kind[at] === STANCE_WORD && nearest[0] === key && link[0]?.key === key)
      negated ||= link[1]?.key !== key;
    if (!met && step <= STRANGER_WITHIN && tells(view.words.kind[at])) strangers += 1;
    says ||= !met && step <= STRANGER_WITHIN && CUE.has(view.words.hash[at] ?? 0);
  }
  return { nearest, nameFirst, inParagraph, sentence, names, namesAt, strangers, says, negated };
}
