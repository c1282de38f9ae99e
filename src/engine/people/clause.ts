import type { Carrier } from "../text/carriers.ts";
import type { Token } from "../text/tokens.ts";
import { findNounPhrases, type NounPhrase } from "./noun-phrases.ts";
import { joinTitles } from "./titles.ts";

/** A carrier with its noun phrases, and for every item the phrase that opens at it, closes at it or holds it (-1: none). */
export interface Clause {
  readonly paragraph: number;
  readonly items: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  readonly holds: Int32Array;
}

/** Finds the noun phrases of a carrier and indexes them. */
export function parse(carrier: Carrier): Clause {
  const { items, paragraph } = carrier;
  const phrases = joinTitles(items, findNounPhrases(items));
  const opens = new Int32Array(items.length).fill(-1);
  const closes = new Int32Array(items.length).fill(-1);
  const holds = new Int32Array(items.length).fill(-1);
  for (const [p, phrase] of phrases.entries()) {
    opens[phrase.first] = p;
    closes[phrase.last] = p;
    holds.fill(p, phrase.first, phrase.last + 1);
  }
  return { paragraph, items, phrases, opens, closes, holds };
}

/** Words of an item in lower case; empty beyond the ends. */
export function low(clause: Clause, item: number): string {
  return clause.items[item]?.low ?? "";
}
