import type { Step } from "../places/align.ts";
import { columnsOf, type Pattern } from "../places/pattern.ts";
import { roll, sumOf, type View } from "../places/view.ts";
import { OPPOSING_PREFIXES } from "../words/lexicon.ts";
import { hashWord } from "../words/hash.ts";
import { BEFORE_NOUN, NOUN_TOO, oppositesOf, REVERSERS } from "../words/opposites.ts";

/** Hashes of all words of which `now`, in lower case, is the opposite. */
function opposedTo(now: string): readonly number[] {
  const prefixed = OPPOSING_PREFIXES.flatMap((prefix) =>
    now.startsWith(prefix) ? [now.slice(prefix.length), prefix + now] : [prefix + now],
  );
  return [...prefixed, ...oppositesOf(now)].map(hashWord);
}

const TO = hashWord("to");

/**
 * The changed word of step `at` is a noun if it may be one: “the stop at the quay”, not “boats stop at the quay”; but
 * “put a stop to” turns a sentence round. Tells it by the words beside it, which must be as they were.
 */
function standsAsNoun(view: View, steps: readonly Step[], at: number): boolean {
  const { hash } = view.words;
  const before = steps[at - 1];
  const after = steps[at + 1];
  if (before?.same !== true || !BEFORE_NOUN.has(hash[before.article] ?? 0)) return false;
  const next = after === undefined ? before.article + (steps[at]?.article === -1 ? 1 : 2) : after.article;
  return after?.same !== false && hash[next] !== TO;
}

/**
 * True when a changed word became its opposite ("able" → "unable", "more" → "less"), or one that turns the sentence round
 * came or went ("failed", "almost"). The old word need not be spelled out: where it is the only one that changed, the sum over all
 * words must come out again with that change undone.
 */
export function saysTheOpposite(view: View, pattern: Pattern, steps: readonly Step[], from: number): boolean {
  const { words, article } = view;
  const changed = steps.filter((step) => !step.same);
  const spelled = columnsOf(pattern).hash;
  const alone = changed.length === 1;
  // The sum over all words with this one change undone: another word in its place, or put back where it was.
  const sumWith = (only: Step, was: number): number => {
    let rolling = 0;
    for (const step of steps) rolling = roll(rolling, step === only ? was : (words.hash[step.article] ?? 0));
    return sumOf(rolling);
  };
  const mayHaveBeen = (step: Step, was: number): boolean => {
    const known = spelled[step.pattern - from] ?? -1;
    return known >= 0 ? known === was : alone && sumWith(step, was) === pattern.sum;
  };
  // A sum that differs though five bits of every word agree: the change hides among the words that are not spelled out.
  const hidden = changed.length === 0 ? steps.filter((step) => (spelled[step.pattern - from] ?? 0) < 0) : [];
  const hides = hidden.some((step) => {
    const value = words.hash[step.article] ?? 0;
    const now = article.text.slice(words.from[step.article], words.to[step.article]).toLowerCase();
    const couldBe = opposedTo(now).filter((was) => was >>> 27 === value >>> 27);
    return couldBe.some((was) => sumWith(step, was) === pattern.sum);
  });
  if (hides) return true;
  return changed.some((step) => {
    const noun = standsAsNoun(view, steps, steps.indexOf(step));
    const reverses = (hash: number): boolean => REVERSERS.has(hash) && !(noun && NOUN_TOO.has(hash));
    if (step.article >= 0 && reverses(words.hash[step.article] ?? 0)) return true;
    if (step.pattern < from) return false;
    if ([...REVERSERS].some((was) => reverses(was) && mayHaveBeen(step, was))) return true;
    if (step.article < 0) return false;
    const now = article.text.slice(words.from[step.article], words.to[step.article]).toLowerCase();
    return opposedTo(now).some((was) => mayHaveBeen(step, was));
  });
}
