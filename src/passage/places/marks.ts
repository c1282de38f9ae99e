import type { Passage } from "../model.ts";
import { isThat, nearestFirst } from "../evidence/neighbours.ts";
import type { View } from "./view.ts";
import { hashWord } from "../words/hash.ts";
import { NAME } from "../words/kinds.ts";
import { CUE } from "../words/cue.ts";

/** Units that are looked through, each way, for the mark that opened or closes a quote. */
const LONGEST_QUOTE = 2000;
const DOUBLE_MARKS = /["“”„«»]|''|``/gu;
const MARK_SIGN = /["“”„«»'`]/u;
const BEFORE_OPENING = /[\s([–—-]/u;

/**
 * The mark opens a quote. Where blanks stand on one side of it alone, they tell, for marks are set the wrong way round
 * (”Come in”) or have another use elsewhere („Komm“); else its form does.
 */
function opens(text: string, mark: string, at: number): boolean {
  let left = at - 1;
  while (left >= 0 && MARK_SIGN.test(text.charAt(left))) left -= 1;
  let right = at + mark.length;
  while (right < text.length && MARK_SIGN.test(text.charAt(right))) right += 1;
  const free = left < 0 || BEFORE_OPENING.test(text.charAt(left));
  const freeAfter = right >= text.length || /[\s.,;:!?)\]]/u.test(text.charAt(right));
  if (free !== freeAfter) return free;
  return /["']/u.test(mark) ? free : /[“„«`]/u.test(mark);
}

/** Words `first` … `last` stand in marks: the nearest mark before them opens, or the nearest after them closes. */
export function standsInMarks(view: View, first: number, last: number): boolean {
  const { text, paragraphs } = view.article;
  const from = view.words.from[first] ?? 0;
  const start = Math.max(paragraphs[view.paragraph(first)]?.span.from ?? 0, from - LONGEST_QUOTE);
  // With the word itself, so that what stands on both sides of a mark is seen.
  const before = text.slice(Math.min(start, from), from + 1);
  const opening = Array.from(before.matchAll(DOUBLE_MARKS)).at(-1);
  if (opening !== undefined) return opens(before, opening[0], opening.index);
  // A quote that goes on from the paragraph before has no mark of its own before it.
  const to = view.words.to[last] ?? 0;
  const end = Math.min(paragraphs[view.paragraph(last)]?.span.to ?? to, to + LONGEST_QUOTE);
  const after = text.slice(to - 1, Math.max(end, to));
  for (const closing of after.matchAll(DOUBLE_MARKS)) return !opens(after, closing[0], closing.index);
  return false;
}

const PRONOUN: ReadonlySet<number> = new Set("he she him her his hers".split(" ").map(hashWord));

const SINGLE_OPENING = /(?:^|\s)[‘‚‹']$/u;

/**
 * A name of more than one letter: the N of “N1,400” and the T of “T-shirt” tell nobody; nor does the capital that begins
 * what is said in single marks.
 */
function tellsSomebody({ words, article }: View, at: number): boolean {
  const from = words.from[at] ?? 0;
  if (words.kind[at] !== NAME || (words.to[at] ?? 0) - from < 2) return false;
  return !SINGLE_OPENING.test(article.text.slice(Math.max(0, from - 2), from));
}

/**
 * Words `first` … `last` are told by a name that they do not hold: “She said …”, or a quote without whoever says it. A
 * name inside the quote is not whoever says it.
 */
export function meansSomebodyNamedBefore(view: View, first: number, last: number): boolean {
  const { words, article } = view;
  for (let at = first + 1; at <= last; at += 1) {
    if (tellsSomebody(view, at) && !standsInMarks(view, at, at)) return false;
  }
  if (words.hash.slice(first, last + 1).some((hash) => PRONOUN.has(hash))) return true;
  return article.text.slice(words.from[first], words.to[last]).search(DOUBLE_MARKS) >= 0;
}

/** A word of saying stands there: a name without one (“… to the Ferry Board, one poster writing “…””) may speak or not. */
function isSaidBetween({ words }: View, from: number, to: number): boolean {
  return words.hash.slice(Math.max(0, from), to + 1).some((hash) => CUE.has(hash));
}

/** Words of today that are looked through for a name that stood beside the passage. */
const LOOKED_AT = 12;

/** A name of the passage's own sentence stands beyond the marks that hold it: it tells who speaks. */
export function isNamedOutsideMarks(view: View, passage: Passage, first: number, last: number): boolean {
  const { words, article, sentence } = view;
  return ([-1, 1] as const).some((way) => {
    const side = way < 0 ? passage.prefix : passage.suffix;
    const names = nearestFirst(side, way).filter((one, at) => at < side.inSentence && one.kind === NAME);
    const edge = way < 0 ? first : last;
    for (let step = 1; step <= LOOKED_AT && names.length > 0; step += 1) {
      const at = edge + way * step;
      if (at < 0 || at >= view.count || sentence(at) !== sentence(edge)) return false;
      // “…,” the mayor said: the office may be another person's today, so only a name will do.
      if (!tellsSomebody(view, at) || standsInMarks(view, at, at)) continue;
      if (!names.some((one) => isThat(one, words.hash[at] ?? 0))) continue;
      const [one, other] = way < 0 ? [at, edge] : [edge, at];
      const between = article.text.slice(words.to[one], words.from[other]);
      if (between.search(DOUBLE_MARKS) >= 0 && isSaidBetween(view, one - 1, other + 1)) return true;
    }
    return false;
  });
}
