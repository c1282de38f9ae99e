import type { Reading } from "../../engine/model.ts";
import { type Source, UNKNOWN, sourceOf } from "../choice.ts";

export interface Share {
  readonly source: Source;
  /** Statements of every kind. */
  readonly statements: number;
  /** Words in quotation marks; reported speech is the reporter's words and counts none. */
  readonly words: number;
  /** Of all quoted words, whole per cent; the rounded shares need not add up to 100. */
  readonly percent: number;
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** What each source has said: most quoted words first, then most statements, unknown last. */
export function tally(reading: Reading): readonly Share[] {
  const sums = new Map<Source, { statements: number; words: number }>();
  for (const statement of reading.statements) {
    const sum = sums.get(sourceOf(statement)) ?? { statements: 0, words: 0 };
    sum.statements += 1;
    if (statement.kind !== "reported") {
      for (const { from, to } of statement.said) sum.words += wordCount(reading.article.text.slice(from, to));
    }
    sums.set(sourceOf(statement), sum);
  }
  const all = [...sums.values()].reduce((total, { words }) => total + words, 0);
  return [...sums]
    .map(([source, { statements, words }]) => ({
      source,
      statements,
      words,
      percent: all === 0 ? 0 : Math.round((100 * words) / all),
    }))
    .toSorted(
      (a, b) =>
        Number(a.source === UNKNOWN) - Number(b.source === UNKNOWN) ||
        b.words - a.words ||
        b.statements - a.statements,
    );
}
