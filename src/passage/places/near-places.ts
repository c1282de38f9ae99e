import { align, type Step, withoutChance } from "./align.ts";
import { diffOf } from "./diff.ts";
import { wasWholeParagraphs, weigh, type Evidence } from "../evidence/evidence.ts";
import type { LocateContext, Passage } from "../model.ts";
import { nearDiagonals } from "./near-windows.ts";
import { nearestFirst } from "../evidence/neighbours.ts";
import { columnsOf, guardEnd, guardRoll, type Pattern } from "./pattern.ts";
import type { Place } from "./places.ts";
import { roll, sumOf, type View } from "./view.ts";
import { saysTheOpposite } from "../evidence/opposite.ts";
import { isSomebodyElses } from "../evidence/somebody-elses.ts";
import { isSpeakerNoun } from "../words/speaker-noun.ts";
import { ORDINARY } from "../words/kinds.ts";

/** Share of a passage's words that may have been corrected: with both neighbours as they were, with one, with none. */
const SHARE_BOTH = 0.25;
const SHARE_ONE = 0.15;
const SHARE_NONE = 0.1;
/** Below so many words a changed word makes another passage: with both neighbours, with one, with none. */
const LEAST_BOTH = 3;
const LEAST_ONE = 5;
const LEAST_NONE = 12;

/** One word in so many may have been corrected apart from the others: more is a passage written anew. */
const WORDS_A_CORRECTION = 7;

/** Above so many words the pairs of a place may be spread over more diagonals than are counted together. */
const MOST_WORDS_OF_A_BOUND = 35;

/**
 * So many pairs of neighbouring words agree wherever a passage of `count` words may stand corrected: each changed word, and
 * each run of them, parts one pair at most. Chance agrees on fewer, so that most places need not be read at all.
 */
function leastPairs(count: number): number {
  if (count > MOST_WORDS_OF_A_BOUND) return 0;
  const changes = Math.max(1, Math.floor(count * SHARE_BOTH));
  return count - 1 - changes - Math.max(1, Math.floor(count / WORDS_A_CORRECTION));
}

/** The pattern index of a word that the pattern does not have. */
const ADDED = -1;

/** Pattern and article side by side, for one candidate place. */
interface Reading {
  readonly first: number;
  readonly last: number;
  readonly steps: readonly Step[];
  readonly changes: number;
  /** Runs of changed words. */
  readonly corrections: number;
}

/** The first (last) word was changed, and the word beyond it does not say that the passage began (ended) there. */
function isEdgeLost(passage: Passage, steps: readonly Step[], evidence: Evidence): boolean {
  const ends = [
    { step: steps[0], inSentence: passage.prefix.inSentence, side: evidence.before },
    { step: steps.at(-1), inSentence: passage.suffix.inSentence, side: evidence.after },
  ];
  return ends.some(
    ({ step, inSentence, side }) =>
      step?.same === false && inSentence > 0 && (!side.agrees || side.inARow === 0),
  );
}

/** Steps of the passage itself, with words added at its edges when it was whole sentences there. */
function passageSteps(
  view: View,
  passage: Passage,
  steps: readonly Step[],
  from: number,
  to: number,
): readonly Step[] {
  let begin = steps.findIndex((step) => step.pattern >= from && step.pattern < to);
  let end = steps.findLastIndex((step) => step.pattern >= from && step.pattern < to);
  if (begin < 0) return [];
  const anchor = steps.slice(begin, end + 1).filter((step) => step.article >= 0);
  const firstWord = anchor[0]?.article ?? -1;
  const lastWord = anchor.at(-1)?.article ?? -1;
  const sameSentence = (step: Step | undefined, word: number): boolean =>
    view.sentence(step?.article ?? -1) === view.sentence(word);
  while (
    passage.prefix.inSentence === 0 &&
    steps[begin - 1]?.pattern === ADDED &&
    sameSentence(steps[begin - 1], firstWord)
  ) {
    begin -= 1;
  }
  while (
    passage.suffix.inSentence === 0 &&
    steps[end + 1]?.pattern === ADDED &&
    sameSentence(steps[end + 1], lastWord)
  ) {
    end += 1;
  }
  return steps.slice(begin, end + 1);
}

/** So many words in a row, the unchanged of the passage and those right beside it, tell a short one with a word corrected. */
const LEAST_KEPT = 8;

function enough(count: number, reading: Reading, passage: Passage, evidence: Evidence): boolean {
  const { changes, corrections, steps } = reading;
  const { before, after } = evidence;
  if (count - changes + before.inARow + after.inARow < LEAST_KEPT) return false;
  if (corrections > Math.max(1, Math.floor(count / WORDS_A_CORRECTION))) return false;
  if (isEdgeLost(passage, steps, evidence)) return false;
  const [least, share] = evidence.both
    ? [LEAST_BOTH, SHARE_BOTH]
    : evidence.supported
      ? [LEAST_ONE, SHARE_ONE]
      : [LEAST_NONE, SHARE_NONE];
  if (count < least || changes > Math.max(1, Math.floor(count * share))) return false;
  if (evidence.supported) return true;
  return passage.repeated === null && wasWholeParagraphs(passage) && evidence.fillsParagraphs;
}

/**
 * Places where the words stand with ordinary words corrected. Refused: a guarded word (name, number, date, negation,
 * pronoun) that was changed, added or taken out; an opposite; too many changes for the evidence round them.
 */
export function nearPlaces(
  view: View,
  passage: Passage,
  pattern: Pattern,
  context: LocateContext,
): readonly Place[] {
  if (pattern.middle === null || pattern.count < LEAST_BOTH) return [];
  const spelled = { head: passage.exact, tail: passage.elided?.end ?? "" };
  const before = nearestFirst(passage.prefix, -1).toReversed();
  const after = nearestFirst(passage.suffix, 1);
  const { hash, six } = columnsOf(pattern);
  const from = before.length;
  const to = from + hash.length;
  const ten = [...before.map((one) => one.bits), ...hash.map(() => -1), ...after.map((one) => one.bits)];
  const five = ten.map((bits, at) => (bits >= 0 ? bits >> 5 : (six[at - from] ?? -1) & 31));
  const words = view.words;
  const startsSentence = (word: number): boolean =>
    word === 0 || view.sentence(word) !== view.sentence(word - 1);
  const guarded = (at: number): boolean => (six[at - from] ?? 0) >= 32;
  const same = (at: number, word: number): boolean => {
    const value = words.hash[word] ?? 0;
    const bits = ten[at] ?? -1;
    if (bits >= 0) return bits === value >>> 22;
    const full = hash[at - from] ?? -1;
    if (full >= 0) return full === value;
    if ((five[at] ?? -1) !== value >>> 27) return false;
    return guarded(at) || words.kind[word] === ORDINARY || startsSentence(word);
  };
  // Five bits agree, and nothing else is known of the word.
  const isWeak = (step: Step): boolean =>
    (ten[step.pattern] ?? -1) < 0 &&
    (hash[step.pattern - from] ?? -1) < 0 &&
    !guarded(step.pattern) &&
    words.kind[step.article] === ORDINARY;
  const isGuardedNow = (word: number): boolean =>
    words.kind[word] !== ORDINARY || isSpeakerNoun(view.article.text, words, word, view.sentence);

  const read = (diagonal: number): Reading | null => {
    const all = align(ten.length, view.count, diagonal, same);
    if (all === null) return null;
    const steps = passageSteps(view, passage, withoutChance(all, isWeak), from, to);
    let guard = 0;
    let rolling = 0;
    let changes = 0;
    for (const step of steps) {
      const value = words.hash[step.article] ?? 0;
      if (step.article >= 0) rolling = roll(rolling, value);
      if (step.same) {
        if (guarded(step.pattern)) guard = guardRoll(guard, value);
        continue;
      }
      changes += 1;
      if ((step.pattern >= 0 && guarded(step.pattern)) || (step.article >= 0 && isGuardedNow(step.article)))
        return null;
    }
    if (pattern.guard !== null && guardEnd(guard) !== pattern.guard) return null;
    if (changes === 0) {
      // The very words were weighed already; a sum that differs is a change that five bits could not show.
      const adopted = steps.some((step) => !guarded(step.pattern) && words.kind[step.article] !== ORDINARY);
      if (sumOf(rolling) === pattern.sum || adopted) return null;
    }
    const standing = steps.filter((step) => step.article >= 0);
    const first = standing[0]?.article;
    const last = standing.at(-1)?.article;
    if (first === undefined || last === undefined) return null;
    if (saysTheOpposite(view, pattern, steps, from)) return null;
    const putIn = new Set(steps.filter((step) => !step.same).map((step) => step.article));
    if (isSomebodyElses(view, passage, first, last, (word) => putIn.has(word))) return null;
    const corrections = steps.filter((step, at) => !step.same && steps[at - 1]?.same !== false).length;
    return { first, last, steps, changes: Math.max(1, changes), corrections };
  };

  // The link carries five bits of most words: of thirty-two changes one hides among them. Where the sum over all words
  // proves that one does, none of those words is shown as linked.
  const shown = (steps: readonly Step[]): readonly Step[] => {
    let rolling = 0;
    for (const step of steps) {
      if (step.pattern < 0) continue;
      const was = step.same ? words.hash[step.article] : hash[step.pattern - from];
      if (was === undefined || was < 0) return steps;
      rolling = roll(rolling, was);
    }
    if (sumOf(rolling) === pattern.sum) return steps;
    return steps.map((step) => (step.same && isWeak(step) ? { ...step, same: false } : step));
  };

  const places: Place[] = [];
  for (const diagonal of nearDiagonals(view, five, leastPairs(pattern.count))) {
    const reading = read(diagonal);
    if (reading === null || places.some((place) => place.first === reading.first)) continue;
    const { first, last, steps } = reading;
    const evidence = weigh(view, passage, first, last, context);
    if (evidence.vetoed || !enough(pattern.count, reading, passage, evidence)) continue;
    places.push({ first, last, evidence, diff: diffOf(view, pattern, shown(steps), from, spelled) });
  }
  const supported = places.filter((place) => place.evidence.supported);
  return supported.length > 0 ? supported : places;
}
