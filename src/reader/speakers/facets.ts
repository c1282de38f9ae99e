import type { Person, Reading, Statement } from "../../engine/model.ts";
import {
  type Filter,
  KINDS,
  type Source,
  type StatementKind,
  UNKNOWN,
  isFiltering,
  passes,
  sourceOf,
} from "../choice.ts";
import { counted, nameOf, personOf } from "../words.ts";

/** One toggle among the sources. */
export interface SourceFacet {
  readonly source: Source;
  readonly name: string;
  /** The role as the article words it, or a group's members; null when neither is told. */
  readonly role: string | null;
  /** Statements of the chosen kinds by this source, whoever else is chosen. 0 stays in the list. */
  readonly count: number;
  readonly pressed: boolean;
}

export type GroupKey = "person" | "unnamed" | "group" | "organisation" | "unknown";

export interface SourceGroup {
  readonly key: GroupKey;
  readonly facets: readonly SourceFacet[];
}

export interface KindFacet {
  readonly kind: StatementKind;
  /** Statements of this kind by the chosen sources, whatever other kinds are chosen. */
  readonly count: number;
  readonly pressed: boolean;
}

export interface Facets {
  /** Groups that have anyone, in a fixed order; most statements first inside, ties in the order of the text. */
  readonly groups: readonly SourceGroup[];
  readonly kinds: readonly KindFacet[];
  /** Statements of the chosen kinds by anyone: what “Everyone” would show. */
  readonly everyone: number;
  /** Statements that pass both facets. */
  readonly shown: number;
  readonly total: number;
  /** In the article, and saying nothing in it, in order of first mention. */
  readonly mentioned: readonly Person[];
}

const GROUP_ORDER: readonly GroupKey[] = ["person", "unnamed", "group", "organisation", "unknown"];

function tally<K>(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => K,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const statement of statements) {
    const key = keyOf(statement);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function roleOf(reading: Reading, person: Person | null): string | null {
  if (person === null) return null;
  if (person.role !== null || person.members.length === 0) return person.role;
  return person.members.map((id) => nameOf(reading, id)).join(", ");
}

/**
 * All that the panel shows. Each facet's counts heed the other facet and not its own, so that a count always says what
 * one more press would give; the order of the list heeds neither, so that nothing moves under the pointer.
 */
export function facetsOf(reading: Reading, filter: Filter): Facets {
  const { statements } = reading;
  const anySource = statements.filter((one) => passes(one, { ...filter, said: [] }));
  const anyKind = statements.filter((one) => passes(one, { ...filter, kinds: [] }));
  const ofKinds = tally(anySource, sourceOf);
  const bySources = tally(anyKind, (one) => one.kind);
  const totals = [...tally(statements, sourceOf)];
  // A source in the address that says nothing here is still shown as pressed, or it could not be switched off.
  for (const source of filter.said) if (!totals.some(([known]) => known === source)) totals.push([source, 0]);

  const groups = new Map<GroupKey, SourceFacet[]>(GROUP_ORDER.map((key) => [key, []]));
  for (const [source] of totals.toSorted((a, b) => b[1] - a[1])) {
    const person = source === UNKNOWN ? null : personOf(reading, source);
    groups.get(person?.kind ?? "unknown")?.push({
      source,
      name: nameOf(reading, source),
      role: roleOf(reading, person),
      count: ofKinds.get(source) ?? 0,
      pressed: filter.said.includes(source),
    });
  }
  const speaking = new Set(totals.map(([source]) => source));
  return {
    groups: [...groups].filter(([, facets]) => facets.length > 0).map(([key, facets]) => ({ key, facets })),
    kinds: KINDS.map((kind) => ({
      kind,
      count: bySources.get(kind) ?? 0,
      pressed: filter.kinds.includes(kind),
    })),
    everyone: anySource.length,
    shown: anySource.filter((one) => passes(one, filter)).length,
    total: statements.length,
    mentioned: reading.people.filter((person) => !speaking.has(person.id)),
  };
}

/** The statements that pass, in the order of the text. */
export function shownStatements(reading: Reading, filter: Filter): readonly Statement[] {
  return reading.statements.filter((statement) => passes(statement, filter));
}

/** “5 of 17 statements, 2 speakers”: what a filter left, or what there is. Always a few words (S5). */
export function statusWords(reading: Reading, filter: Filter): string {
  const total = reading.statements.length;
  if (total === 0) return "No statements";
  const shown = shownStatements(reading, filter);
  const sources = new Set(shown.map(sourceOf));
  const known = sources.size - (sources.has(UNKNOWN) ? 1 : 0);
  const statements = isFiltering(filter)
    ? `${shown.length.toLocaleString("en")} of ${counted(total, "statement")}`
    : counted(total, "statement");
  const unknown = sources.has(UNKNOWN) ? ["unknown"] : [];
  const speakers = known === 0 && unknown.length > 0 ? [] : [counted(known, "speaker")];
  if (shown.length === 0) return statements;
  return `${statements}, ${[...speakers, ...unknown].join(" and ")}`;
}
