import { type Piece, TOGETHER, groupsOf } from "./dated-pieces.ts";
import type { Entry } from "../entries.ts";
import { sectionsOf } from "./sections.ts";

/** The entries in the order of the text, in groups that are drawn and laid out by themselves. */
export interface ToldGroups {
  readonly groups: readonly (readonly Piece[])[];
  /** A name for each group, in their order. */
  readonly keys: readonly string[];
  /** Which group an entry is at home in. */
  readonly groupOf: ReadonlyMap<string, string>;
}

/** All in one group, unless they are many. */
export function toldGroups(entries: readonly Entry[], long: boolean): ToldGroups {
  const groups = groupsOf(sectionsOf(entries, "story"), long ? TOGETHER : Number.POSITIVE_INFINITY);
  const keyed = groups.map((pieces) => [pieces[0]?.key ?? "", pieces] as const);
  return {
    groups,
    keys: keyed.map(([key]) => key),
    groupOf: new Map(
      keyed.flatMap(([key, pieces]) =>
        pieces.flatMap((piece) => piece.items.map((item) => [item.id, key] as const)),
      ),
    ),
  };
}
