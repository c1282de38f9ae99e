import type { Step } from "./align.ts";
import type { Pattern } from "./pattern.ts";
import { roll, sumOf, type View } from "./view.ts";
import { OPPOSING_PREFIXES } from "./words/lexicon.ts";
import { hashWord } from "./words/hash.ts";

/**
 * True when one changed word became its opposite ("able" → "unable"). The old word need not be spelled out: with that
 * one change undone, the sum over all words must come out again. Looks at single-word changes only.
 */
export function saysTheOpposite(view: View, pattern: Pattern, steps: readonly Step[], from: number): boolean {
  const changed = steps.filter((step) => !step.same);
  const [only] = changed;
  if (only === undefined || changed.length > 1 || only.article < 0 || only.pattern < from) return false;
  const { words, article } = view;
  const now = article.text.slice(words.from[only.article], words.to[only.article]).toLowerCase();
  const couldHaveBeen = OPPOSING_PREFIXES.flatMap((prefix) =>
    now.startsWith(prefix) ? [now.slice(prefix.length), prefix + now] : [prefix + now],
  );
  return couldHaveBeen.some((word) => {
    const was = hashWord(word);
    let rolling = 0;
    for (const step of steps) rolling = roll(rolling, step === only ? was : (words.hash[step.article] ?? 0));
    return sumOf(rolling) === pattern.sum;
  });
}
