import type { TimeRule } from "./scene.ts";

/** Shapes of a word that may stand in a rule's `needs` in place of words. */
export const DIGITS = "#digits";
export const FOUR_DIGITS = "#four-digits";
export const DECADE = "#decade";

const PIECE = /\p{L}+|\p{N}+/gu;

/** Rules by the words they need; made once for each list of rules. */
export interface Triggers {
  readonly rules: readonly TimeRule[];
  readonly byNeed: ReadonlyMap<string, readonly number[]>;
}

/** Sorts rules under the words they need. */
export function triggersOf(rules: readonly TimeRule[]): Triggers {
  const byNeed = new Map<string, number[]>();
  for (const [at, rule] of rules.entries()) {
    for (const need of rule.needs) byNeed.set(need, [...(byNeed.get(need) ?? []), at]);
  }
  return { rules, byNeed };
}

/** The rules whose patterns can match in a sentence, in their order; a word is cut at every sign, so that "mid-June’s" holds "june". */
export function rulesFor(sentence: string, { rules, byNeed }: Triggers): readonly TimeRule[] {
  const wanted = new Set<number>();
  const add = (need: string): void => {
    for (const at of byNeed.get(need) ?? []) wanted.add(at);
  };
  for (const [word] of sentence.matchAll(PIECE)) {
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      add(DIGITS);
      if (word.length === 4) add(FOUR_DIGITS);
      if (word.endsWith("0")) add(DECADE);
    } else add(word.toLowerCase());
  }
  return rules.filter((_rule, at) => wanted.has(at));
}
