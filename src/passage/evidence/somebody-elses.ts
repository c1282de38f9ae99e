import type { Neighbours, Passage } from "../model.ts";
import { hashWord } from "../words/hash.ts";
import { NAME } from "../words/kinds.ts";
import type { View } from "../places/view.ts";
import {
  isThat,
  keyOf,
  MOST_IN_SENTENCE,
  type Neighbour,
  nearestFirst,
  tenBits,
  type Way,
} from "./neighbours.ts";
import { SAYS, saysNot } from "./says-not.ts";

const S = hashWord("s");
const SAYING_BITS: ReadonlySet<number> = new Set([...SAYS].map(tenBits));

/** Words away from a passage within which its speaker is looked for. */
const SPEAKER_WITHIN = 16;
/** Words before a preposition in which a verb of saying makes its noun the speaker: “said critics of Lee”. */
const SPEAKER_OF = 3;

/** How far from a word of saying a name is looked for, the nearest first: “Lee told Marsh” is said by who stands before it. */
const FROM_VERB = [-1, 1, -2, 2, -3, 3, -4, 4];

/** Which neighbour, nearest first, is the name of whoever says the words; −1 for none. */
function speakerIn(near: readonly Neighbour[], way: Way): number {
  // Ten bits are few: a name may well have those of some word of saying.
  const verb = near.findIndex((one) => one.kind !== NAME && SAYING_BITS.has(one.bits));
  const beside = FROM_VERB.map((by) => verb + by * way);
  let at = (verb < 0 ? undefined : beside.find((one) => near[one]?.kind === NAME)) ?? -1;
  while (at >= 0 && near[at + way]?.kind === NAME) at += way;
  return at;
}

const inSentence = (side: Neighbours, way: Way): readonly Neighbour[] =>
  nearestFirst(side, way).slice(0, side.inSentence);
const keys = (side: Neighbours, way: Way): readonly number[] => inSentence(side, way).map((one) => one.key);

/**
 * Whoever said words `first` … `last` when the link was made is still named, beside them or among them, and no longer says them:
 * “…,” said Lee → “…,” said Lee’s husband. `isPutIn` tells words among them that are not the link's.
 */
export function isSomebodyElses(
  view: View,
  { prefix, suffix }: Passage,
  first: number,
  last: number,
  isPutIn: (word: number) => boolean,
): boolean {
  const { hash, kind } = view.words;
  const [keysBefore, keysAfter] = [keys(prefix, -1), keys(suffix, 1)];
  const beside = (side: Neighbours, way: Way): boolean => {
    const near = inSentence(side, way);
    const at = speakerIn(near, way);
    const speaker = near[at];
    // Beyond the furthest word that a link carries of a long sentence, it may have gone on with anything.
    const carried = near.length < MOST_IN_SENTENCE ? Infinity : near.length - 1 - at;
    if (speaker === undefined) return false;
    for (let step = 1; step <= SPEAKER_WITHIN; step += 1) {
      // On either side: “…,” said Lee → Lee said: “…”.
      for (const [edge, out] of [
        [last, 1],
        [first, -1],
      ] as const) {
        const today = edge + out * step;
        if (view.sentence(today) !== view.sentence(edge) || !isThat(speaker, hash[today] ?? -1)) continue;
        // The other side of the words had neighbours of its own, and this one brings its with it.
        const own = out < 0 ? keysBefore : keysAfter;
        const known = out === way ? own : [...keysBefore, ...keysAfter];
        const isNew = (word: number): boolean =>
          (word - edge) * out > 0 &&
          (word - today) * way <= carried &&
          !known.includes(keyOf(kind[word], tenBits(hash[word] ?? 0)));
        return saysNot(view, today, { isNew, spoke: true });
      }
    }
    return false;
  };
  if (beside(prefix, -1) || beside(suffix, 1)) return true;
  // It began (ended) its sentence: “[Ann Lee said …]” → “A spokesman for Ann Lee said …”.
  const isNew = (word: number): boolean =>
    isPutIn(word) || (word < first ? prefix : word > last ? suffix : { inSentence: 1 }).inSentence === 0;
  for (let at = first; at <= last; at += 1) {
    if (kind[at] !== NAME || isPutIn(at)) continue;
    const says = (word: number): boolean => SAYS.has(hash[word] ?? 0);
    // “the mayor in Venn” → “the mayor of Venn”, “the Venn council” → “Venn’s council”: nobody says it.
    const turns = (word: number): boolean => {
      if (!isNew(word)) return false;
      if (word > at) return hash[word] !== S || isNew(word + 1);
      return says(at + 1) || Array.from({ length: SPEAKER_OF }, (_none, by) => word - 1 - by).some(says);
    };
    if (saysNot(view, at, { isNew: turns, spoke: false })) return true;
  }
  return false;
}
