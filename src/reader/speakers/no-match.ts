import type { Reading } from "../../engine/model.ts";
import { type Filter, KINDS, NO_FILTER, type Source, UNKNOWN, passes } from "../choice.ts";
import { KIND_WORDS, counted, nameOf } from "../words.ts";

/** A way out of a filter that leaves nothing: what to press, and the filter that it sets. */
export interface WayOut {
  readonly words: string;
  readonly filter: Filter;
}

const LIST = new Intl.ListFormat("en-GB", { type: "disjunction" });

function sourceWords(reading: Reading, source: Source): string {
  return source === UNKNOWN ? "an unknown speaker" : nameOf(reading, source);
}

/** One sentence: what the filter asks for and the article does not hold. */
export function noMatchWords(reading: Reading, filter: Filter): string {
  const kinds = LIST.format(
    KINDS.filter((kind) => filter.kinds.includes(kind)).map((kind) => KIND_WORDS[kind].many.toLowerCase()),
  );
  const names = LIST.format(filter.said.map((source) => sourceWords(reading, source)));
  if (names === "") return `This article has no ${kinds}.`;
  if (kinds === "") return `Nothing in this article is said by ${names}.`;
  return `This article has no ${kinds} by ${names}.`;
}

/** The ways out that lead to something, the nearest first; clearing everything is always the last. */
export function waysOut(reading: Reading, filter: Filter): readonly WayOut[] {
  const count = (wider: Filter): number => reading.statements.filter((one) => passes(one, wider)).length;
  const ways: WayOut[] = [];
  if (filter.said.length > 0 && filter.kinds.length > 0) {
    const everyKind = { ...filter, kinds: [] };
    const everyone = { ...filter, said: [] };
    const [ofKinds, ofSources] = [count(everyKind), count(everyone)];
    if (ofKinds > 0) ways.push({ words: `Show every kind (${ofKinds})`, filter: everyKind });
    if (ofSources > 0) ways.push({ words: `Show everyone (${ofSources})`, filter: everyone });
  }
  const all = counted(reading.statements.length, "statement");
  return [...ways, { words: `Clear the filters (${all})`, filter: NO_FILTER }];
}
