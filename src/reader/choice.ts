import type { IsoDate, Statement, StatementId } from "../engine/model.ts";

/** Which presentation of the article is shown. */
export type View = "text" | "quotes" | "timeline";

/** Order of the timeline: as told, or as it happened. */
export type Order = "story" | "date";

export type StatementKind = Statement["kind"];

/** A PersonId, or UNKNOWN. */
export type Source = string;
/** The facet of statements that nobody could be named for. Never a PersonId: those carry no tilde. */
export const UNKNOWN: Source = "~unknown";

/** Empty lists mean no restriction. Sorted, so that the same choice is always the same address (S6). */
export interface Filter {
  readonly said: readonly Source[];
  readonly kinds: readonly StatementKind[];
}

export const NO_FILTER: Filter = { said: [], kinds: [] };

/** Kinds in the order in which they are always listed. */
export const KINDS: readonly StatementKind[] = ["direct", "fragment", "reported"];

/** Who a statement counts for in the filter. */
export function sourceOf(statement: Statement): Source {
  return statement.attribution.speaker ?? UNKNOWN;
}

export function isFiltering(filter: Filter): boolean {
  return filter.said.length > 0 || filter.kinds.length > 0;
}

/** True when the statement passes both facets. */
export function passes(statement: Statement, filter: Filter): boolean {
  return (
    (filter.said.length === 0 || filter.said.includes(sourceOf(statement))) &&
    (filter.kinds.length === 0 || filter.kinds.includes(statement.kind))
  );
}

function toggled<T extends string>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item].toSorted();
}

/** The filter with one source switched on or off. */
export function toggleSource(filter: Filter, source: Source): Filter {
  return { ...filter, said: toggled(filter.said, source) };
}

/** The filter with one kind switched on or off. */
export function toggleKind(filter: Filter, kind: StatementKind): Filter {
  return { ...filter, kinds: toggled(filter.kinds, kind) };
}

/** Days that a reader looks at, the first and the last inside; a side that is null has no limit. */
export interface DayRange {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What the page asks of the app: the app alone knows the router and writes the URL. */
export interface Choices {
  /** With days: the timeline's too, in one step; without, they stay as they are. */
  readonly onFilter: (filter: Filter, days?: DayRange) => void;
  readonly onOrder: (order: Order) => void;
  /** The timeline's days; null for all there are. */
  readonly onRange: (range: DayRange | null) => void;
  /** The address of the same view with these days alone. */
  readonly rangeHref: (range: DayRange) => string;
  /** Opens a statement's card; null closes it. */
  readonly onOpen: (statement: StatementId | null) => void;
}

/** Text marks: everything told apart, only a quiet underline, or plain text (R2). */
export type Highlights = "full" | "subtle" | "off";
