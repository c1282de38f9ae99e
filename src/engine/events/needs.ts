/** A figure of another length; one of four; one that ends in 0; one that is both. Figures stand in `needs` as these. */
const [FIGURE, YEAR_LIKE, TEN, TEN_YEAR] = ["#", "#4", "#0", "#40"] as const;
/** Shapes of a word that may stand in a rule's `needs` in place of words. */
export const DIGITS: readonly string[] = [FIGURE, YEAR_LIKE, TEN, TEN_YEAR];
export const SHORT_DIGITS: readonly string[] = [FIGURE, TEN];
export const FOUR_DIGITS: readonly string[] = [YEAR_LIKE, TEN_YEAR];
export const DECADE: readonly string[] = [TEN, TEN_YEAR];

/**
 * What a sentence must hold for a rule's pattern to match at all: one of some words (lower case), and before it, when
 * `after` is told, one of those, at most `within` words back. A word is cut at every sign and between letters and
 * figures, so that "mid-June’s" holds "june", and "5th" is "5" and "th".
 */
export interface Need {
  readonly words: readonly string[];
  readonly after?: readonly string[];
  /** Words; 1 is the word right before. */
  readonly within?: number;
}

/** A need of one rule, as it is asked for where one of its words stands. */
export interface Check {
  /** Index of the rule. */
  readonly rule: number;
  readonly after: ReadonlySet<string> | null;
  readonly within: number;
}

/** Words that suffice by themselves. */
export function anyOf(...words: readonly string[]): Need {
  return { words };
}

/** The needs of a table of phrases: the last two words of each, or its only word. */
export function phrases(table: Iterable<string>): readonly Need[] {
  const pairs = new Map<string, string[]>();
  const alone: string[] = [];
  for (const phrase of table) {
    const words = phrase.split(/[ '-]/u);
    const last = words.at(-1) ?? phrase;
    const before = words.at(-2);
    if (before === undefined) alone.push(last);
    else pairs.set(last, [...(pairs.get(last) ?? []), before]);
  }
  const needs = Array.from(pairs, ([last, after]): Need => ({ words: [last], after, within: 1 }));
  return [anyOf(...alone), ...needs];
}

/** What a figure is found as. */
export function shapeOf(figures: string): string {
  if (figures.length === 4) return figures.endsWith("0") ? TEN_YEAR : YEAR_LIKE;
  return figures.endsWith("0") ? TEN : FIGURE;
}
