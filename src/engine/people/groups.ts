import { low, type Clause } from "./clause.ts";
import type { Description } from "./describe.ts";
import { singular } from "../lexicon/nouns.ts";
import { enter, pairOf, type Stage } from "./stage.ts";

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

/** Notes two whom a sentence names together, “Ann Lee and Tom Park”; `p` is the second’s phrase. */
export function noteTogether(
  stage: Stage,
  clause: Clause,
  p: number,
  ids: readonly number[],
  described: readonly Description[],
  at: number,
): void {
  const [first, second] = [described[p - 1], described[p]];
  const [one = -1, two = -1] = [ids[p - 1], ids[p]];
  const start = clause.phrases[p]?.first ?? 0;
  if (first?.kind !== "name" || second?.kind !== "name" || one === two || one < 0 || two < 0) return;
  if (low(clause, start - 1) !== "and" || clause.phrases[p - 1]?.last !== start - 2) return;
  if (stage.figures[one]?.sort !== "person" || stage.figures[two]?.sort !== "person") return;
  stage.together = { one, two, first, to: second.to, at };
}

/**
 * “Ann Lee and Tom Park met. “…,” they said”: the two whom this sentence or the one before names together, as a group;
 * -1 without two such.
 */
export function pairNamed(stage: Stage, at: number): number {
  const { together } = stage;
  if (together === null || at - together.at > 1) return -1;
  const { one, two, first, to } = together;
  const key = pairOf(one, two);
  const known = stage.pairs.get(key);
  if (known !== undefined) return known;
  const id = enter(stage, { ...first, to, name: [], role: null, sort: "people", gender: null, plural: true });
  stage.pairs.set(key, id);
  const figure = stage.figures[id];
  figure?.sights.push({ from: first.from, to, kind: "description" });
  if (figure !== undefined) figure.members = [one, two];
  return id;
}
