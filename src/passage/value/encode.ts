import type { Edge, Neighbours, Passage } from "../model.ts";
import { toSigns } from "../words/hash.ts";

/**
 * A link's value. Fields are parted by full stops; every sign outside the words is A–Z a–z 0–9 - _ so that
 * no escaping of addresses touches it:
 *
 *     2.words.before.after.extras
 *     2.first words.last words.codes.before.after.extras        when not all words are spelled out
 *
 * words: "-" is a space, "--" a hyphen, "_" an apostrophe (between digits a decimal point). codes: 4 signs sum, 3 signs
 * guard, then a sign a word. before, after: a sign each for how many neighbours stand in the same sentence and paragraph,
 * then two signs a neighbour. extras: a letter each with what follows (see `extrasOf`).
 * Version 1 has neither "w" nor "o"; a link that needs none of them is still written as version 1, which every release reads.
 */
export const VERSIONS: readonly string[] = ["1", "2"];

/** Words as they stand in a value; the inverse of `wordsFromValue`. */
export function wordsToValue(spelled: string): string {
  return spelled.replaceAll("-", "--").replaceAll(" ", "-").replaceAll(/[’.]/gu, "_");
}

/** Words out of a value. */
export function wordsFromValue(value: string): string {
  return value
    .replaceAll("--", "\u0000")
    .replaceAll("-", " ")
    .replaceAll("\u0000", "-")
    .replaceAll("_", (_sign, at: number, read: string) => (/[0-9]/.test(read.charAt(at - 1)) ? "." : "’"));
}

const neighboursToValue = (side: Neighbours): string =>
  side.codes === "" ? "" : toSigns(side.inSentence, 1) + toSigns(side.inParagraph, 1) + side.codes;

/** Letters for an edge: so many marks outwards, so many units outwards, so many units inwards. */
export const EDGE_LETTERS = { from: ["a", "b", "c"], to: ["x", "y", "z"] } as const;

function edgeToValue(edge: Edge, letters: readonly [string, string, string]): string {
  if (edge.by === "marks") return edge.count === 0 ? "" : `${letters[0]}${edge.count}`;
  return `${edge.count < 0 ? letters[2] : letters[1]}${Math.abs(edge.count)}`;
}

function extrasOf(passage: Passage): string {
  const { from, to, repeated, speaker, nameBefore, nameAfter, names, paragraph, outer, hint } = passage;
  return (
    edgeToValue(from, EDGE_LETTERS.from) +
    edgeToValue(to, EDGE_LETTERS.to) +
    (repeated === null ? "" : `t${(repeated.before ? 1 : 0) + (repeated.after ? 2 : 0)}`) +
    (speaker === null ? "" : `s${speaker}`) +
    (nameBefore === null ? "" : `p${nameBefore}`) +
    (nameAfter === null ? "" : `q${nameAfter}`) +
    (names === null ? "" : `n${names.length / 3}${names}`) +
    (paragraph === null ? "" : `w${paragraph}`) +
    (outer === null ? "" : `o${outer}`) +
    (hint === null ? "" : `h${hint.article}${hint.word}`)
  );
}

/** The value of one query parameter; `decodePassage` reads it back. Letters of other scripts stand in it unescaped. */
export function encodePassage(passage: Passage): string {
  const { exact, elided, prefix, suffix } = passage;
  const head = [String(passage.version), wordsToValue(exact)];
  const middle =
    elided === null
      ? []
      : [
          wordsToValue(elided.end),
          elided.sum + elided.guard + (elided.codes ?? `.${elided.count}`).replace(".", "*"),
        ];
  const tail = [neighboursToValue(prefix), neighboursToValue(suffix), extrasOf(passage)];
  return [...head, ...middle, ...tail].join(".");
}
