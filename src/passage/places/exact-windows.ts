import type { Pattern } from "./pattern.ts";
import { sixBits } from "./pattern.ts";
import { roll, sumOf, type View } from "./view.ts";
import { ORDINARY } from "../words/kinds.ts";

/** More places than a reader would look through; a link to a word that common must be settled by its neighbours. */
const MOST_WINDOWS = 2000;

/** 24 bits over words `first` … `last` (both inside). */
function sumOver({ words }: View, first: number, last: number): number {
  let rolling = 0;
  for (let at = first; at <= last; at += 1) rolling = roll(rolling, words.hash[at] ?? 0);
  return sumOf(rolling);
}

function agreesAt(view: View, pattern: Pattern, first: number): boolean {
  const { hash, kind } = view.words;
  const { head, tail, middle, count, sum } = pattern;
  const tailAt = first + count - tail.hash.length;
  return (
    head.hash.every((value, at) => value === hash[first + at]) &&
    tail.hash.every((value, at) => value === hash[tailAt + at]) &&
    (middle ?? []).every((code, at) => {
      const word = first + head.hash.length + at;
      // A word may begin a sentence today that did not, so only the five bits of the word itself must agree.
      return (code & 31) === (sixBits(hash[word] ?? 0, kind[word] ?? ORDINARY) & 31);
    }) &&
    sumOver(view, first, first + count - 1) === sum
  );
}

/**
 * The first words of all places where exactly the words of the pattern stand, in order. Linear in the article for a passage
 * whose beginning does not stand everywhere in it.
 */
export function exactWindows(view: View, pattern: Pattern): readonly number[] {
  const { count } = pattern;
  const found: number[] = [];
  const begins = pattern.head.hash[0];
  if (count < 1 || count > view.count || begins === undefined) return found;
  const { hash } = view.words;
  const latest = view.count - count;
  // The platform's own search passes over all other words at once.
  let first = hash.indexOf(begins);
  while (first >= 0 && first <= latest && found.length < MOST_WINDOWS) {
    if (agreesAt(view, pattern, first)) found.push(first);
    first = hash.indexOf(begins, first + 1);
  }
  return found;
}
