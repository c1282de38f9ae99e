import type { Pattern } from "./pattern.ts";
import { sixBits } from "./pattern.ts";
import { rollPower, sumOf, type View } from "./view.ts";
import { ORDINARY } from "./words/kinds.ts";

/** More places than a reader would look through; a link to a word that common must be settled by its neighbours. */
const MOST_WINDOWS = 2000;

function agreesAt(view: View, pattern: Pattern, first: number): boolean {
  const { hash, kind } = view.words;
  const { head, tail, middle } = pattern;
  const tailAt = first + pattern.count - tail.hash.length;
  return (
    head.hash.every((value, at) => value === hash[first + at]) &&
    tail.hash.every((value, at) => value === hash[tailAt + at]) &&
    (middle ?? []).every((code, at) => {
      const word = first + head.hash.length + at;
      // A word may begin a sentence today that did not, so only the five bits of the word itself must agree.
      return (code & 31) === (sixBits(hash[word] ?? 0, kind[word] ?? ORDINARY) & 31);
    })
  );
}

/** The first words of all places where exactly the words of the pattern stand, in order. Linear in the article. */
export function exactWindows(view: View, pattern: Pattern): readonly number[] {
  const { count } = pattern;
  const found: number[] = [];
  if (count < 1 || count > view.count) return found;
  const power = rollPower(count);
  const begins = pattern.head.hash[0];
  for (let first = 0; first + count <= view.count && found.length < MOST_WINDOWS; first += 1) {
    if (view.words.hash[first] !== begins) continue;
    const rolling = ((view.rolling[first + count] ?? 0) - Math.imul(view.rolling[first] ?? 0, power)) | 0;
    if (sumOf(rolling) === pattern.sum && agreesAt(view, pattern, first)) found.push(first);
  }
  return found;
}
