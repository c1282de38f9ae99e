import type { Person, PersonId, Span } from "../model.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/first-names.ts";
import { isRole } from "../lexicon/nouns.ts";
import { hash, slug } from "../text/slug.ts";
import { span } from "../text/span.ts";
import type { Figure, Sight } from "./cast.ts";

/** The people of a Reading, and for each figure its person’s id, or null when it is left out. */
export interface Frozen {
  readonly people: readonly Person[];
  readonly ids: readonly (PersonId | null)[];
  readonly named: ReadonlyMap<PersonId, Named>;
}

/** Where the article names a person. */
export interface Named {
  /** The longest mention by name or, without names, by description; the first of several. */
  readonly full: Span | null;
  /** All such mentions, in order. */
  readonly names: readonly Span[];
  readonly starts: ReadonlySet<number>;
}

/**
 * Figures made into the people of the Reading: everyone who speaks, every person by name, and the members of groups.
 * Bodies, places and things that say nothing are left out.
 */
export function freezePeople(
  text: string,
  figures: readonly Figure[],
  speaking: ReadonlySet<number>,
): Frozen {
  const kept = new Set<number>();
  for (const [i, figure] of figures.entries()) {
    if (!speaking.has(i) && !isPerson(figure)) continue;
    kept.add(i);
    for (const member of figure.members) kept.add(member);
  }
  const ids: (PersonId | null)[] = figures.map(() => null);
  const taken = new Set<PersonId>();
  for (const i of kept) {
    const figure = figures[i];
    if (figure === undefined) continue;
    const id = idOf(text, figure, figures, taken);
    taken.add(id);
    ids[i] = id;
  }
  const people: Person[] = [];
  for (const [i, figure] of figures.entries()) {
    const id = ids[i] ?? null;
    if (id !== null) people.push(freeze(text, figure, figures, id, ids));
  }
  const sorted = people.toSorted((a, b) => (a.mentions[0]?.span.from ?? 0) - (b.mentions[0]?.span.from ?? 0));
  return { people: sorted, ids, named: new Map(people.map((person) => [person.id, namesOf(person)])) };
}

function namesOf(person: Person): Named {
  const named = person.mentions.filter((one) => one.kind === "name");
  const names = (named.length > 0 ? named : person.mentions.filter((one) => one.kind !== "pronoun")).map(
    (one) => one.span,
  );
  let full: Span | null = null;
  for (const one of names) if (full === null || one.to - one.from > full.to - full.from) full = one;
  return { full, names, starts: new Set(named.map((one) => Number(one.span.from))) };
}

/** Forms of address, which tell no role. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Shri|Smt|HRH)\.?$/u;

/** A human being whom the article names in full, by title, or as someone’s: “his counterpart”. */
function isPerson(figure: Figure): boolean {
  if (figure.plural || figure.sort !== "person" || figure.sights.length === 0) return false;
  if (figure.name.length === 0) return figure.owned;
  const first = (figure.name[0] ?? "").toLowerCase();
  if (figure.name.length > 1 && (MALE_NAMES.has(first) || FEMALE_NAMES.has(first))) return true;
  return figure.roles.length > 0 || figure.gender !== null;
}

function idOf(
  text: string,
  figure: Figure,
  figures: readonly Figure[],
  taken: ReadonlySet<PersonId>,
): PersonId {
  const name = nameOf(text, figure, figures);
  const plain = slug(name) || hash(name);
  if (!taken.has(plain)) return plain;
  const role = figure.roles[0];
  const longer = role === undefined ? plain : `${plain}-${slug(text.slice(role.from, role.to), 24)}`;
  if (!taken.has(longer)) return longer;
  // Told apart by the words around the first mention, so that the id stays when others come and go.
  const at = figure.sights[0]?.from ?? 0;
  const placed = `${plain}-${hash(text.slice(Math.max(0, at - 40), at + 80))}`;
  return taken.has(placed) ? `${placed}-${hash(text.slice(Math.max(0, at - 400), at))}-${at}` : placed;
}

/** The fullest name, or the article’s own description of someone without one. */
export function nameOf(text: string, figure: Figure, figures: readonly Figure[]): string {
  const [name, more] = figure.name;
  if (name !== undefined && more === undefined) {
    // A peer has no other first name: “Lord Lee”.
    const peer = figure.roles
      .map(({ from, to }) => text.slice(from, to))
      .find((role) => /^(?:Lord|Lady|Baroness)$/u.test(role));
    return peer === undefined ? name : `${peer} ${name}`;
  }
  if (figure.name.length > 0) return asWritten(text, figure);
  const first = figure.sights.find((sight) => sight.kind !== "pronoun") ?? figure.sights[0];
  const words = first === undefined ? "" : text.slice(first.from, first.to).replace(/\s+/gu, " ");
  // “Lee and Health Secretary Tom Park”: Ann Lee and Tom Park.
  const both = figure.members.flatMap((id) => figures[id]?.name.join(" ") ?? []);
  const named = !both.includes("") && / and /u.test(words) && !/^(?:an?|the)\s/iu.test(words);
  return both.length > 1 && named ? both.join(" and ") : words;
}

/** The name with the stops that the article sets behind its initials: “S. Rao”. */
function asWritten(text: string, { name, sights }: Figure): string {
  const plain = name.join(" ");
  if (!name.some((word) => /^\p{Lu}$/u.test(word))) return plain;
  const initials = name.map(
    (word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&") + (/^\p{Lu}$/u.test(word) ? "\\.?" : ""),
  );
  const pattern = new RegExp(initials.join("\\s*"), "u");
  for (const { from, to } of sights) {
    const written = pattern.exec(text.slice(from, to))?.[0];
    if (written !== undefined) return written.replace(/\s+/gu, " ");
  }
  return plain;
}

function freeze(
  text: string,
  figure: Figure,
  figures: readonly Figure[],
  id: PersonId,
  ids: readonly (PersonId | null)[],
): Person {
  // “Dr” and “Mr” tell no role while anything else does.
  const role = figure.roles.find((one) => !COURTESY.test(text.slice(one.from, one.to))) ?? null;
  const mentions = inOrder(figure.sights).map((sight) => ({
    span: span(sight.from, sight.to),
    kind: sight.kind,
  }));
  return {
    id,
    name: nameOf(text, figure, figures),
    role: role === null || figure.name.length === 0 ? null : wholeRole(text.slice(role.from, role.to)),
    kind: kindOf(figure),
    members: figure.members.flatMap((member) => ids[member] ?? []),
    mentions,
  };
}

/** “skipper of the” before a name in marks is the skipper. */
function wholeRole(words: string): string {
  return words.replace(/\s+/gu, " ").replace(/(?: (?:of|for|at|in|the|an?))+$/iu, "");
}

function kindOf(figure: Figure): Person["kind"] {
  if (figure.plural || figure.sort === "people") return "group";
  if (
    figure.sort === "body" ||
    figure.sort === "place" ||
    (figure.sort === "document" && figure.name.length > 0)
  )
    return "organisation";
  if (figure.name.length === 0) return "unnamed";
  // “Mayor Quill” is somebody, whatever “Quill” alone would be.
  const titled = figure.roles.some(({ head }) => isRole(head));
  return figure.sort === "thing" && figure.name.length === 1 && !titled ? "organisation" : "person";
}

function inOrder(sights: readonly Sight[]): Sight[] {
  const sorted = sights.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter((sight, i) => i === 0 || sight.from >= (sorted[i - 1]?.to ?? 0));
}
