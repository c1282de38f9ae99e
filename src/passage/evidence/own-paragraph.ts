import { MOST_IN_PARAGRAPH } from "./neighbours.ts";
import { roll, sumOf, type View } from "../places/view.ts";
import { fromSigns, toSigns } from "../words/hash.ts";

/** The words that share a paragraph with words `first` … `last` (both inside), as far as they are looked at. */
function edgesOf({ paragraph, count }: View, first: number, last: number): readonly [number, number] {
  let begin = first;
  let end = last;
  while (begin > 0 && first - begin < MOST_IN_PARAGRAPH && paragraph(begin - 1) === paragraph(first))
    begin -= 1;
  while (end + 1 < count && end - last < MOST_IN_PARAGRAPH && paragraph(end + 1) === paragraph(last))
    end += 1;
  return [begin, end];
}

/**
 * 18 bits, as three characters, over the words that stand before and after words `first` … `last` in their own paragraph:
 * where the same words stand twice, each in a paragraph of its own wording, it tells which is which wherever they go.
 */
export function paragraphSum(view: View, first: number, last: number): string {
  const [begin, end] = edgesOf(view, first, last);
  const over = (from: number, to: number): number => {
    let rolling = 0;
    for (let at = from; at < to; at += 1) rolling = roll(rolling, view.words.hash[at] ?? 0);
    return rolling;
  };
  return toSigns(sumOf(roll(roll(0, over(begin, first)), over(last + 1, end + 1))) >>> 6, 3);
}

/** Nine bits of a word, never 0, which stands for no word at all. */
const NINE = 511;
const nineBits = (hash: number | undefined): number => (hash === undefined ? 0 : 1 + ((hash >>> 22) % NINE));

function outerWords(view: View, first: number, last: number): readonly [number, number] {
  const [begin, end] = edgesOf(view, first, last);
  return [nineBits(view.words.hash[begin - 1]), nineBits(view.words.hash[end + 1])];
}

/** The last word of the paragraph before that of words `first` … `last`, and the first of the one after: three characters. */
export function outerCode(view: View, first: number, last: number): string {
  const [before, after] = outerWords(view, first, last);
  return toSigns((before << 9) | after, 3);
}

const stands = (was: number, now: number): number => (was === 0 || was === now ? 1 : 0);

/**
 * How many of the two paragraphs beside its own end (begin) as they did: 0 … 2. Where the article began or ended nothing is
 * known: more may have been put there.
 */
export function outerFound(view: View, code: string, first: number, last: number): number {
  const [before, after] = outerWords(view, first, last);
  const linked = fromSigns(code, 0, 3);
  return stands(linked >> 9, before) + stands(linked & NINE, after);
}
