import { type Clause } from "./clause.ts";
import { describe, type Description } from "./describe.ts";
import type { Spelling } from "./noun-phrases.ts";
import { resolveName } from "./resolve-name.ts";
import { resolveTitle } from "./resolve-title.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { bringForward, enter, pairOf, type Stage } from "./stage.ts";

/** Whose something is, and where the article says so. */
export interface Owner {
  /** The owner’s name as described; absent for “his”. */
  readonly name?: Description;
  readonly from: number;
  readonly to: number;
  readonly figure: number;
  readonly doubt: boolean;
}

const OWNERS = new Set(["his", "her", "their", "its"]);

/** “Lee and Park said”: a group of the two, one for each pair. */
export function joinSpeakers(
  stage: Stage,
  joint: Map<string, number>,
  at: number,
  phrases: readonly number[],
  ids: readonly number[],
  described: readonly Description[],
): void {
  const [a = -1, b = -1] = phrases;
  if (b < 0) return;
  const [one = -1, two = -1] = [ids[a], ids[b]];
  const [first, last] = [described[a], described[b]];
  if (
    first === undefined ||
    last === undefined ||
    one < 0 ||
    two < 0 ||
    one === two ||
    joint.has(`${at}:${a}`)
  )
    return;
  const pair = pairOf(one, two);
  const same = stage.pairs.get(pair) ?? -1;
  const both: Description = {
    ...first,
    to: last.to,
    kind: "description",
    name: [],
    role: null,
    plural: true,
    gender: null,
    sort: "people",
  };
  const id = same >= 0 ? same : enter(stage, both);
  const figure = stage.figures[id];
  if (figure === undefined) return;
  stage.pairs.set(pair, id);
  figure.members = [one, two];
  figure.sights.push({ from: both.from, to: both.to, kind: "description" });
  figure.seen = at;
  figure.spoke = at;
  // “They” who go on are the two.
  figure.led = true;
  figure.paragraph = stage.paragraph;
  bringForward(stage, id);
  joint.set(`${at}:${a}`, id);
}

/** Whose a phrase is: the part before its ’s, or its “his”. */
export function findOwner(
  stage: Stage,
  clause: Clause,
  p: number,
  spelling: Spelling,
  at: number,
): Owner | null {
  const phrase = clause.phrases[p];
  if (phrase === undefined || phrase.pronoun) return null;
  const opener = clause.items[phrase.first];
  if (opener !== undefined && OWNERS.has(opener.low)) {
    const alone = describe(
      clause.items,
      { first: phrase.first, last: phrase.first, head: phrase.first, pronoun: true },
      spelling,
    );
    const plural = opener.low === "their";
    const pronoun: Description = {
      ...alone,
      plural,
      head: opener.low === "its" ? "it" : alone.head,
      sort: plural ? "people" : opener.low === "its" ? "body" : "person",
    };
    const found = resolvePronoun(stage, pronoun, at, true);
    return found.id < 0 ? null : { from: opener.from, to: opener.to, figure: found.id, doubt: found.doubt };
  }
  for (let i = phrase.first + 1; i < phrase.last; i += 1) {
    if (clause.items[i]?.kind !== "clitic") continue;
    const part = describe(
      clause.items,
      { first: phrase.first, last: i - 1, head: i - 1, pronoun: false },
      spelling,
    );
    const speaks = part.sort === "person" || part.sort === "body" || part.sort === "people";
    if (part.kind !== "name" && !speaks) return null;
    const known = part.kind === "name" ? resolveName(stage, part) : resolveTitle(stage, part, [], at);
    return {
      name: part,
      from: part.from,
      to: part.to,
      figure: known.id >= 0 ? known.id : enter(stage, part),
      doubt: known.doubt,
    };
  }
  return null;
}
