import { type Draft, withTargetText, targetText } from "./draft.ts";
import type { Random } from "./random.ts";

/**
 * What must come of a link after an edit. "reworded" is landing there and saying so; "either" is landing there or
 * nowhere, where as careful a reader may think it the same passage or another one.
 */
export type Expected = "lands" | "reworded" | "refuses" | "either";

/** One way in which a newsroom edits an article. Null: this edit cannot be made to this passage. */
export interface Edit {
  readonly name: string;
  readonly expected: Expected;
  readonly make: (draft: Draft, random: Random) => Draft | null;
}

/** Paragraphs that no article has. */
export const FILLER = [
  "Rain was forecast for the whole of the coming night, and the stalls on the square were taken down early.",
  "The figures will be put before the county in the autumn, together with a plan for the years after.",
  "A spokesman for the town of Elm Hythe declined to comment. “There is nothing to add,” said Petra Quill.",
];

/** People whom no article knows. */
export const STRANGERS = ["Ruben Castell", "Dagny Thorpe", "Wanda Mbeki", "Piet Osterman"];

/** Where to put a paragraph so that it does not stand where it stood. */
export function anotherPlace(left: Draft, random: Random, not: number): number {
  const place = random.below(left.paragraphs.length);
  return place < not ? place : place + 1;
}

/** The paragraph that the target stands in. */
export const own = (draft: Draft): number => draft.target?.paragraph ?? -1;

/** The article has enough paragraphs to be taken apart. */
export const several = (draft: Draft): boolean => draft.target !== null && draft.paragraphs.length > 3;

/** Changes the target's words; null when there was nothing to change. */
export const inTarget =
  (change: (words: string, random: Random) => string | null) =>
  (draft: Draft, random: Random): Draft | null => {
    const words = change(targetText(draft), random);
    return words === null || words === targetText(draft) ? null : withTargetText(draft, words);
  };

// Nobody splits a paragraph after “Sen.” or “J.D.”, nor between a question and “she asked”.
const ENDS_SENTENCE = /(?<!(?:^|[^\p{L}])\p{Lu}\p{L}{0,3})[.!?]["”]?$/u;
const BEGINS_SENTENCE = /^["“(]?\p{Lu}/u;

/** One sentence ends and another begins at `at`, a UTF-16 offset into `words`; not in the middle of a quote. */
export function partsSentences(words: string, at: number): boolean {
  const before = words.slice(0, at).trimEnd();
  return ENDS_SENTENCE.test(before) && BEGINS_SENTENCE.test(words.slice(at).trimStart());
}
