import type { Carrier } from "../text/carriers.ts";
import type { Saying } from "../quotes/attribution/find-sayings.ts";
import { sameName, type Figure } from "./cast.ts";
import { describe, type Description } from "./describe.ts";
import type { NounPhrase, Spelling } from "./noun-phrases.ts";

/** Everyone met in the article, and which noun phrase means whom. */
export interface Cast {
  readonly figures: readonly Figure[];
  /** `of[carrier][phrase]`: index of the figure, or -1. */
  readonly of: readonly Int32Array[];
  readonly descriptions: readonly (readonly Description[])[];
}

/** A pronoun reaches back over so many sentences of the reporter, no further. */
const PRONOUN_REACH = 8;

/** Reads the article in order and decides for every noun phrase whom it means. */
export function identify(
  carriers: readonly Carrier[],
  phrases: readonly (readonly NounPhrase[])[],
  sayings: readonly (readonly Saying[])[],
  spelling: Spelling,
): Cast {
  const figures: Figure[] = [];
  const of: Int32Array[] = [];
  const descriptions: Description[][] = [];
  for (const [c, carrier] of carriers.entries()) {
    const own = phrases[c] ?? [];
    const ids = new Int32Array(own.length).fill(-1);
    const subjects = new Set((sayings[c] ?? []).flatMap((saying) => saying.subject?.phrases ?? []));
    const described = own.map((phrase) => describe(carrier.items, phrase, spelling));
    for (const [p, description] of described.entries()) {
      const speaks = subjects.has(p);
      const found = resolve(figures, description, c, speaks);
      ids[p] = found;
      const figure = figures[found];
      if (figure === undefined) continue;
      note(figure, description, c, p === 0 || speaks);
      figure.spoke ||= speaks;
    }
    of.push(ids);
    descriptions.push(described);
  }
  return { figures, of, descriptions };
}

function resolve(figures: Figure[], description: Description, at: number, speaks: boolean): number {
  if (description.kind === "pronoun") return resolvePronoun(figures, description, at);
  if (description.kind === "name") {
    if (description.sort === "place" && !speaks) return -1;
    const known = figures.findLastIndex(
      (figure) =>
        figure.name.length > 0 && sameName(figure.name, description.name) && agrees(figure, description),
    );
    if (known >= 0) return known;
    if (description.sort !== "person" && !speaks) return -1;
    return figures.push(create(description)) - 1;
  }
  if (description.sort === "thing" && !speaks) return -1;
  if (description.definite) {
    const known = figures.findLastIndex(
      (figure) =>
        figure.roles.some((role) => role.head === description.head) && figure.plural === description.plural,
    );
    if (known >= 0) return known;
  }
  return speaks ? figures.push(create(description)) - 1 : -1;
}

function agrees(figure: Figure, description: Description): boolean {
  return figure.gender === null || description.gender === null || figure.gender === description.gender;
}

function resolvePronoun(figures: readonly Figure[], description: Description, at: number): number {
  let best = -1;
  let bestScore = -Infinity;
  for (const [i, figure] of figures.entries()) {
    if (at - figure.seen > PRONOUN_REACH) continue;
    if (
      description.sort === "person" &&
      (figure.sort !== "person" || figure.plural || !agrees(figure, description))
    )
      continue;
    if (description.sort === "body" && figure.sort !== "body" && figure.sort !== "document") continue;
    if (description.sort === "people" && !figure.plural && figure.sort !== "people") continue;
    const score = figure.seen - at + (figure.led ? 1.5 : 0) + (figure.spoke ? 0.5 : 0);
    if (score >= bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

function create(description: Description): Figure {
  const { name, sort, gender, plural } = description;
  return { name, sort, gender, plural, roles: [], mentions: [], seen: 0, led: false, spoke: false };
}

function note(figure: Figure, description: Description, at: number, leads: boolean): void {
  figure.mentions.push({ from: description.from, to: description.to, kind: description.kind });
  if (description.name.length > figure.name.length) figure.name = description.name;
  figure.gender ??= description.gender;
  if (figure.seen !== at || leads) figure.led = leads;
  figure.seen = at;
  if (description.role !== null && description.kind !== "pronoun")
    figure.roles.push({ ...description.role, head: description.head });
}
