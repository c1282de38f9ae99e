import type { Carrier } from "../text/carriers.ts";
import type { Token } from "../text/tokens.ts";
import { findNounPhrases, type NounPhrase } from "./noun-phrases.ts";
import { joinOffices } from "./office-and-name.ts";
import { joinTitles } from "./titles.ts";

/** A carrier with its noun phrases, and for every item the phrase that opens at it, closes at it or holds it (-1: none). */
export interface Clause {
  readonly paragraph: number;
  readonly items: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly opens: readonly number[];
  readonly closes: readonly number[];
  readonly holds: readonly number[];
}

/** Finds the noun phrases of a carrier and indexes them. */
export function parse(carrier: Carrier): Clause {
  const { items, paragraph } = carrier;
  const phrases = joinOffices(items, joinTitles(items, findNounPhrases(items)));
  const opens = none(items.length);
  const closes = none(items.length);
  const holds = none(items.length);
  for (const [p, { first, last }] of phrases.entries()) {
    opens[first] = p;
    closes[last] = p;
    for (let i = first; i <= last; i += 1) holds[i] = p;
  }
  return { paragraph, items, phrases, opens, closes, holds };
}

/** A list of so many −1: no typed array, which costs a call to the system for each sentence. */
export function none(length: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < length; i += 1) list.push(-1);
  return list;
}

/** What stands at a place of a list that may be -1, for none. */
export function pick<Thing>(list: readonly Thing[], at: number | undefined): Thing | undefined {
  return at === undefined || at < 0 ? undefined : list[at];
}

/** Words of an item in lower case; empty beyond the ends. */
export function low(clause: Clause, item: number): string {
  // An index below 0 is looked for as a name, which is slow, and common here.
  return item < 0 ? "" : (clause.items[item]?.low ?? "");
}
