import type { Check } from "./needs.ts";
import type { TimeRule } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** Rules by the words they need; made once. */
export interface Triggers {
  readonly rules: readonly TimeRule[];
  readonly byWord: ReadonlyMap<string, readonly Check[]>;
}

/** Sorts rules under the words they need. */
export function triggersOf(rules: readonly TimeRule[]): Triggers {
  const byWord = new Map<string, Check[]>();
  for (const [rule, { needs }] of rules.entries()) {
    for (const { words, after, within = 1 } of needs) {
      const check: Check = { rule, after: after === undefined ? null : new Set(after), within };
      for (const word of words) {
        const checks = byWord.get(word);
        if (checks === undefined) byWord.set(word, [check]);
        else checks.push(check);
      }
    }
  }
  return { rules, byWord };
}

/** Where in a sentence the words stand that a rule needs. */
export interface Place {
  /** Where the first of them begins, and where the last one ends. UTF-16 code units. */
  readonly from: number;
  readonly to: number;
}

/**
 * The rules whose patterns can match in a sentence of these tokens, with the place of the words they need: each match
 * holds one of them. One walk over the sentence’s words serves all rules.
 */
export function rulesFor(
  tokens: readonly Token[],
  { rules, byWord }: Triggers,
): ReadonlyMap<TimeRule, Place> {
  const wanted = new Map<TimeRule, Place>();
  const words: string[] = [];
  for (const { facts, from, to } of tokens) {
    for (const piece of facts.pieces) {
      piece.checks ??= byWord.get(piece.word) ?? NO_CHECKS;
      for (const { rule, after, within } of piece.checks) {
        const wants = rules[rule];
        if (wants !== undefined && (after === null || holds(words, after, within)))
          wanted.set(wants, { from: wanted.get(wants)?.from ?? from, to });
      }
      words.push(piece.word);
    }
  }
  return wanted;
}

const NO_CHECKS: readonly Check[] = [];

function holds(words: readonly string[], wanted: ReadonlySet<string>, within: number): boolean {
  for (let back = words.length - 1; back >= 0 && back >= words.length - within; back -= 1)
    if (wanted.has(words[back] ?? "")) return true;
  return false;
}
