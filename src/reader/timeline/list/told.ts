import type { Entry } from "../entries.ts";
import { placeOf } from "./sections.ts";

/** How much of a timeline a reader has come past in the text. */
export interface Told {
  readonly ids: ReadonlySet<string>;
  /** The last of them that has a place on the line: where the reader is in time. */
  readonly now: Entry | null;
  readonly dated: number;
  readonly undated: number;
}

const isUndated = (entry: Entry): boolean => placeOf(entry) === "undated";

/** What the first `count` entries of a text tell; they stand in its order. */
export function toldBy(entries: readonly Entry[], count: number): Told {
  const told = entries.slice(0, count);
  const undated = told.filter(isUndated).length;
  return {
    ids: new Set(told.map(({ id }) => id)),
    now: told.findLast((entry) => !isUndated(entry)) ?? null,
    dated: told.length - undated,
    undated,
  };
}

/** How many of the ascending `starts` lie before a place in the text. */
export function countBefore(starts: readonly number[], place: number): number {
  const at = starts.findIndex((start) => start >= place);
  return at === -1 ? starts.length : at;
}
