import type { Neighbours } from "../model.ts";
import {
  codeAt,
  isThat,
  MOST_IN_PARAGRAPH,
  type Neighbour,
  nearestFirst,
  neighboursFrom,
  type Way,
} from "./neighbours.ts";
import type { View } from "../places/view.ts";
import { NAME } from "../words/kinds.ts";
import { CUE } from "../words/cue.ts";
import { BODIES } from "../words/lexicon.ts";
import { isSpeakerNoun, mayBeSpeakerNoun, setOf } from "../words/speaker-noun.ts";

/** Names of its paragraph that a link carries beside those that stand next to the passage. */
const MOST_NAMES = 3;
/** Only this may part a name from the word before it when that word is of the same sentence. */
const RUNS_ON = /^[\s.'’-]*$/u;
const JOINED = /^[\s,'’-]*$/u;

/** The word stands inside a sentence, so that its capital is that of a name. */
function isInside(view: View, at: number): boolean {
  const { words, article, sentence } = view;
  if (at === 0 || sentence(at - 1) !== sentence(at)) return false;
  return JOINED.test(article.text.slice(words.to[at - 1], words.from[at]));
}

const known = new WeakMap<View, ReadonlySet<number>>();

/** The capitalised words that stand inside a sentence somewhere in the article. */
function namesInside(view: View): ReadonlySet<number> {
  const made = known.get(view);
  if (made !== undefined) return made;
  const names = new Set<number>();
  view.words.hash.forEach((hash, at) => {
    if (view.words.kind[at] === NAME && isInside(view, at)) names.add(hash);
  });
  known.set(view, names);
  return names;
}

/** A name, not an ordinary word that begins a sentence: for making links; a link is read by its codes alone. */
function isSurelyName(view: View, at: number): boolean {
  const { words, article, sentence } = view;
  if (isSpeakerNoun(article.text, words, at, sentence)) return true;
  if (words.kind[at] !== NAME) return false;
  return CUE.has(words.hash[lastOf(view, at) + 1] ?? 0) || namesInside(view).has(words.hash[at] ?? 0);
}

/** Words `at` and the next are one run of names: nothing but blanks, hyphens and apostrophes parts them. */
function goesOn({ words, article, sentence }: View, at: number): boolean {
  if (words.kind[at] !== NAME || words.kind[at + 1] !== NAME || sentence(at + 1) !== sentence(at))
    return false;
  return RUNS_ON.test(article.text.slice(words.to[at], words.from[at + 1]));
}

const BODY = setOf(BODIES);

/** The last of the run of names that `at` is of. */
function lastOf(view: View, at: number): number {
  let last = at;
  while (goesOn(view, last)) last += 1;
  return last;
}

/**
 * The one of a run of names by which it is told: the last, as “Oduya” of “Mira Oduya” and of “Mira Oduya, Sound Lines’ director”;
 * and of “Venn City Council” the first, since every town has a council.
 */
function tellsRun(view: View, at: number): boolean {
  const last = lastOf(view, at);
  const isFirst = !goesOn(view, at - 1);
  return BODY.has(view.words.hash[last] ?? 0) ? isFirst : at === last;
}

/** The run of names that `at` is of stands beside a word of saying. */
function says(view: View, at: number): boolean {
  let first = at;
  while (goesOn(view, first - 1)) first -= 1;
  return CUE.has(view.words.hash[first - 1] ?? 0) || CUE.has(view.words.hash[lastOf(view, at) + 1] ?? 0);
}

/** The nearest last name of the same paragraph beyond the neighbours, when they hold none; else null. */
export function nameBeyond(view: View, edge: number, way: Way, side: Neighbours): string | null {
  const near = nearestFirst(side, way);
  if (near.some((one, at) => at < side.inParagraph && one.kind === NAME)) return null;
  for (let step = near.length + 1; step <= MOST_IN_PARAGRAPH; step += 1) {
    const at = edge + way * step;
    if (at < 0 || at >= view.count || view.paragraph(at) !== view.paragraph(edge)) return null;
    if (view.words.kind[at] === NAME && isSurelyName(view, at) && tellsRun(view, at)) return codeAt(view, at);
  }
  return null;
}

/**
 * The last names in the paragraph of words `first` … `last` (both inside), outside them: those beside a word of saying
 * before the others, then the nearest. Codes as for neighbours, without those in `carried`; null for none.
 */
export function namesAround(
  view: View,
  first: number,
  last: number,
  carried: readonly Neighbour[],
): string | null {
  const { hash } = view.words;
  const found: { readonly at: number; readonly rank: number }[] = [];
  for (const [edge, way] of [
    [first, -1],
    [last, 1],
  ] as const) {
    for (let step = 1; step <= MOST_IN_PARAGRAPH; step += 1) {
      const at = edge + way * step;
      if (at < 0 || at >= view.count || view.paragraph(at) !== view.paragraph(edge)) break;
      if (!isSurelyName(view, at) || !tellsRun(view, at)) continue;
      found.push({ at, rank: says(view, at) ? step - MOST_IN_PARAGRAPH : step });
    }
  }
  // A name that the passage itself holds stands wherever the passage does.
  const taken = new Set(hash.slice(first, last + 1));
  const names: string[] = [];
  for (const { at } of found.toSorted((a, b) => a.rank - b.rank || a.at - b.at)) {
    const value = hash[at] ?? 0;
    if (names.length >= MOST_NAMES) break;
    if (taken.has(value) || carried.some((one) => one.kind === NAME && isThat(one, value))) continue;
    taken.add(value);
    names.push(codeAt(view, at));
  }
  return names.length === 0 ? null : names.join("");
}

/** That name, or noun of a speaker, stands in the paragraph of word `edge`. */
export function standsInParagraph(view: View, edge: number, one: Neighbour): boolean {
  for (const way of [-1, 1] as const) {
    for (let step = 0; step <= MOST_IN_PARAGRAPH; step += 1) {
      const at = edge + way * step;
      if (at < 0 || at >= view.count || view.paragraph(at) !== view.paragraph(edge)) break;
      if (!isThat(one, view.words.hash[at] ?? 0)) continue;
      if (view.words.kind[at] === NAME || mayBeSpeakerNoun(view.words, at)) return true;
    }
  }
  return false;
}

/** One of those names is in the paragraph of none of the words in `edges`. */
export function isNameLost(view: View, codes: string | null, edges: readonly number[]): boolean {
  const names = codes === null ? [] : (neighboursFrom(codes) ?? []);
  return names.some((one) => !edges.some((edge) => standsInParagraph(view, edge, one)));
}
