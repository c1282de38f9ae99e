import type { Clause } from "./clause.ts";
import type { Description } from "./describe.ts";
import { singular } from "../lexicon/nouns.ts";
import type { Stage } from "./stage.ts";

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["pair", 2],
  ["couple", 2],
  ["duo", 2],
  ["three", 3],
  ["trio", 3],
  ["four", 4],
  ["quartet", 4],
  ["five", 5],
  ["six", 6],
]);
/** A counted group takes up people named within so many sentences. */
const REACH = 10;

/**
 * The members of “all three ministers”: as many of the people seen last as the phrase counts, those who bear the
 * role first. Empty when the phrase gives no number or too few people were seen.
 */
export function membersOf(
  stage: Stage,
  clause: Clause,
  p: number,
  description: Description,
  at: number,
): number[] {
  const phrase = clause.phrases[p];
  if (phrase === undefined || description.sort === "body") return [];
  let count = COUNTS.get(description.head) ?? 0;
  for (let i = phrase.first; i < phrase.head; i += 1)
    count = Math.max(count, COUNTS.get(clause.items[i]?.low ?? "") ?? 0);
  if (count === 0) return [];
  const near = stage.recent.filter((id) => {
    const figure = stage.figures[id];
    return figure !== undefined && figure.sort === "person" && !figure.plural && at - figure.seen <= REACH;
  });
  const head = singular(description.head);
  const bearing = near.filter((id) => stage.figures[id]?.roles.some((role) => role.head === head));
  const chosen = bearing.length === count ? bearing : near.slice(-count);
  return chosen.length === count ? chosen.toSorted((a, b) => a - b) : [];
}
