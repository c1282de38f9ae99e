import type { Neighbours } from "../model.ts";
import type { View } from "../places/view.ts";
import { fromSigns, toSigns } from "../words/hash.ts";
import { isSpeakerNoun } from "../words/speaker-noun.ts";
import { FIGURE, NAME, ORDINARY, STANCE_WORD, type WordKind } from "../words/kinds.ts";

/** Words that a link carries on each side at least, where there are so many. */
const AT_LEAST = 4;
/** And at most, to reach the name beside "said" when it stands in the same sentence. */
export const MOST_IN_SENTENCE = 8;
/** Words of a paragraph that are looked through for a name, on each side. */
export const MOST_IN_PARAGRAPH = 400;

/** The words from a passage outwards on one side: +1 after it, −1 before it. */
export type Way = 1 | -1;

/** One neighbour: its kind, ten bits of its hash, and six more when it is a name. */
export interface Neighbour {
  readonly kind: WordKind;
  readonly bits: number;
  /** What it is compared by with words of today (`keyOf`). */
  readonly key: number;
  readonly more: number | null;
}

/** The ten bits of a word's hash that a neighbour keeps. */
export const tenBits = (hash: number): number => hash >>> 22;
/**
 * Ten bits of a word and whether it is a figure or of stance, which no capital letter changes: “km” and “version” have
 * the same bits.
 */
export const keyOf = (kind: number | undefined, bits: number): number =>
  kind === STANCE_WORD || kind === FIGURE ? bits + 1024 : bits;
const sixMore = (hash: number): number => (hash >>> 16) & 63;

/** True when a word of today is that neighbour, as far as its code can tell. */
export function isThat(one: Neighbour, hash: number): boolean {
  return one.bits === tenBits(hash) && (one.more === null || one.more === sixMore(hash));
}

/** The code of one word: two characters, for a name three. */
export function codeAt(view: View, at: number): string {
  const { words, article } = view;
  const kind = isSpeakerNoun(article.text, words, at, view.sentence) ? NAME : (words.kind[at] ?? ORDINARY);
  const hash = words.hash[at] ?? 0;
  return toSigns((kind << 10) | tenBits(hash), 2) + (kind === NAME ? toSigns(sixMore(hash), 1) : "");
}

function kindFrom(value: number): WordKind {
  return value === 1 || value === 2 || value === 3 ? value : ORDINARY;
}

/** Neighbours out of their codes, in reading order; null when the codes are damaged. Linear. */
export function neighboursFrom(codes: string): readonly Neighbour[] | null {
  const list: Neighbour[] = [];
  for (let at = 0; at < codes.length;) {
    const value = fromSigns(codes, at, 2);
    const kind = kindFrom(value >> 10);
    const more = kind === NAME ? fromSigns(codes, at + 2, 1) : null;
    if (value < 0 || (more !== null && more < 0)) return null;
    list.push({ kind, bits: value & 1023, key: keyOf(kind, value & 1023), more });
    at += kind === NAME ? 3 : 2;
  }
  return list;
}

/** The neighbours beyond word `edge` in direction `way`; `wanted` asks for more than the usual number. */
export function neighboursOf(view: View, edge: number, way: Way, wanted = 0): Neighbours {
  const codes: string[] = [];
  let inSentence = 0;
  let inParagraph = 0;
  for (let at = edge + way; at >= 0 && at < view.count; at += way) {
    const same = view.sentence(at) === view.sentence(edge);
    if (codes.length >= Math.max(wanted, same ? MOST_IN_SENTENCE : AT_LEAST)) break;
    if (same) inSentence += 1;
    if (view.paragraph(at) === view.paragraph(edge)) inParagraph += 1;
    codes.push(codeAt(view, at));
  }
  if (way < 0) codes.reverse();
  return { codes: codes.join(""), inSentence, inParagraph };
}

/** The neighbours of a link, nearest first. */
export function nearestFirst(side: Neighbours, way: Way): readonly Neighbour[] {
  const list = neighboursFrom(side.codes) ?? [];
  return way < 0 ? list.toReversed() : list;
}

/** Words that say who is meant and whether it is affirmed. */
export const tells = (kind: number | undefined): boolean => kind === NAME || kind === STANCE_WORD;

/**
 * The last name of each run of names is the one that tells a person ("Mona Quist" → "Quist"). Only the first
 * `within` of the list share a sentence with the passage: a name that begins the next one carries no run on.
 */
export function isTelling(
  list: readonly { readonly kind: WordKind }[],
  at: number,
  way: Way,
  within: number,
): boolean {
  const kind = list[at]?.kind;
  if (kind === STANCE_WORD) return true;
  // Nearest first: before a passage the next entry is the earlier word, after it the later one.
  const next = way < 0 ? at - 1 : at + 1;
  const same = at < within === next < within;
  return kind === NAME && !(same && list[next]?.kind === NAME);
}
