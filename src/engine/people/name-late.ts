import { alike } from "../lexicon/alike.ts";
import type { Clause } from "./clause.ts";
import type { Figure, Role } from "./cast.ts";
import { isDoer, isRole } from "../lexicon/nouns.ts";
import { HONORIFIC } from "./take-up-speaker.ts";
import type { Stage } from "./stage.ts";

/** Where a figure first stands. */
interface Entry {
  readonly clause: number;
  readonly paragraph: number;
  /** The first word of its phrase, in small letters. */
  readonly opener: string;
}

/** Paragraphs behind the first in which the one it tells of is named. */
const SOON = 2;

/**
 * For each figure without a name the one it turns out to be. “The skipper” is whoever is called skipper later; “A boatbuilder
 * told police …” in the first paragraph is the first to speak by name in the next two, unless that one bears another work.
 */
export function nameLate(
  { figures, byHead }: Stage,
  clauses: readonly Clause[],
  of: readonly (readonly number[])[],
): ReadonlyMap<number, number> {
  const entries = enterAll(clauses, of);
  // A headline above ends in no stop.
  const lead = clauses.find(({ items, paragraph }) => paragraph > 0 || items.at(-1)?.kind === "stop");
  const first = lead?.paragraph ?? 0;
  const soon = figures.flatMap((figure, id) => (isSoon(figure, entries[id], first) ? [id] : []));
  const found = new Map<number, number>();
  for (const [id, figure] of figures.entries()) {
    const at = entries[id];
    const [role] = figure.roles;
    const leads = at === undefined ? undefined : namedBehind(figures, entries, figure, at, first);
    if (leads !== undefined) found.set(id, leads);
    if (at === undefined || role === undefined || figure.name.length > 0 || !speaks(figure, role)) continue;
    const can = (other: number): boolean =>
      figures[other]?.name.length !== 0 &&
      (entries[other]?.clause ?? -1) > at.clause &&
      suits(figures[other], figure);
    const called =
      at.opener === "the"
        ? (byHead.get(role.head) ?? []).filter(
            (other) => can(other) && figures[other]?.roles.some((one) => isOffice(one, role)),
          )
        : [];
    const only = at.paragraph <= first && at.opener !== "one";
    const next = only ? soon.find((other) => can(other) && isFree(figures[other], role)) : undefined;
    const best = called.length > 0 ? (called[1] === undefined ? called[0] : undefined) : next;
    if (best !== undefined) found.set(id, best);
  }
  return found;
}

/** “I thought I was dead,” she said. Mona Quist, 34, was on the bridge: the first one of that gender whom the article names. */
function namedBehind(
  figures: readonly Figure[],
  entries: readonly Entry[],
  { name, roles, gender }: Figure,
  at: Entry,
  first: number,
): number | undefined {
  if (name.length > 0 || roles.length > 0 || gender === null || !/^(?:he|she)$/u.test(at.opener))
    return undefined;
  if (at.paragraph > first + 1) return undefined;
  let found: number | undefined;
  for (const [other, figure] of figures.entries()) {
    const entry = entries[other];
    if (
      entry === undefined ||
      figure.name.length === 0 ||
      figure.sort !== "person" ||
      figure.gender !== gender
    )
      continue;
    if (entry.clause <= at.clause || entry.paragraph - at.paragraph > SOON) continue;
    if (found === undefined || entry.clause < (entries[found]?.clause ?? 0)) found = other;
  }
  return found;
}

/** All that was told of a figure is told of the one it turned out to be; never without a doubt. */
export function giveNames(
  { figures }: Stage,
  late: ReadonlyMap<number, number>,
  of: readonly number[][],
  doubt: readonly boolean[][],
): void {
  if (late.size === 0) return;
  for (const [id, named] of late) {
    const [from, to] = [figures[id], figures[named]];
    to?.sights.push(...(from?.sights.splice(0) ?? []));
    to?.roles.push(...(from?.roles.splice(0) ?? []));
  }
  for (const figure of figures) figure.members = figure.members.map((one) => late.get(one) ?? one);
  for (const [c, ids] of of.entries())
    for (const [p, id] of ids.entries()) {
      const named = late.get(id);
      if (named === undefined) continue;
      ids[p] = named;
      doubt[c]?.fill(true, p, p + 1);
    }
}

function enterAll(clauses: readonly Clause[], of: readonly (readonly number[])[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [c, clause] of clauses.entries())
    for (const [p, { first }] of clause.phrases.entries()) {
      const id = of[c]?.[p] ?? -1;
      if (id >= 0)
        entries[id] ??= { clause: c, paragraph: clause.paragraph, opener: clause.items[first]?.low ?? "" };
    }
  return entries;
}

/** Someone by name who speaks and enters in the paragraphs right behind the first. */
function isSoon(figure: Figure, entry: Entry | undefined, first: number): boolean {
  const away = (entry?.paragraph ?? 0) - first;
  const told = figure.gender !== null || figure.age !== null || figure.roles.length > 0;
  return (
    away > 0 &&
    away <= SOON &&
    told &&
    figure.name.length > 0 &&
    figure.sort === "person" &&
    (figure.spoke >= 0 || (figure.age !== null && away === 1))
  );
}

function speaks(figure: Figure, role: Role): boolean {
  const someone = figure.sort === "person" || (figure.sort === "thing" && isDoer(role.head));
  return someone && figure.spoke >= 0 && !figure.plural && !figure.owned;
}

function suits(other: Figure | undefined, figure: Figure): boolean {
  return (
    other !== undefined && (other.gender === null || figure.gender === null || other.gender === figure.gender)
  );
}

/** The same office, and no place or body that the other’s has not. */
function isOffice(one: Role, role: Role): boolean {
  return (
    one.heads.includes(role.head) &&
    !isOfAnother(one, role) &&
    (one.capitals().size === 0 || [...role.capitals()].every((word) => one.capitals().has(word)))
  );
}

function isFree(figure: Figure | undefined, role: Role): boolean {
  return (
    figure?.roles.every(
      (one) =>
        (!isRole(one.head) || HONORIFIC.test(one.head) || alike(one.head, role.head)) &&
        !isOfAnother(one, role),
    ) ?? false
  );
}

/** “The Harnese minister” is no “Sornese premier”, and “the head of the air force” no “head of the town”. */
function isOfAnother(one: Role, role: Role): boolean {
  if (!isRole(one.head) || HONORIFIC.test(one.head)) return false;
  return (
    differs(one.capitals(), role.capitals()) ||
    (one.head === role.head && differs(one.content(), role.content()))
  );
}

/** Both hold words, and none of them is the other’s. */
function differs(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...other].some((word) => one.has(word));
}
