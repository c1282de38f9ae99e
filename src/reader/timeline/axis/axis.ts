import type { EdtfRange } from "../../../engine/events/edtf-range.ts";
import type { IsoDate } from "../../../engine/model.ts";
import type { DayRange, Source } from "../../choice.ts";
import { type AxisScale, axisScale } from "./axis-scale.ts";
import { shortDay } from "../range/civil-day.ts";
import { touches } from "../range/day-range.ts";
import { type Entry, speakersOf } from "../entries.ts";
import { rangeOf } from "../range/range-of.ts";
import { placeOf } from "../list/sections.ts";
import type { Extent } from "./zoom.ts";

/*
 * The drawn axis in numbers: all x and widths are shares of the dated stretch, 0 … 1, and lanes count from the line
 * upwards. The drawing adds units.
 */

export interface Tick {
  readonly day: IsoDate;
  readonly x: number;
}

export interface Mark {
  /** The entry's id. */
  readonly id: string;
  readonly entry: Entry;
  /** The entry's first speaker, or null where nobody speaks. */
  readonly source: Source | null;
  /** The first and the last day it may be; equal for a single day. */
  readonly from: number;
  readonly to: number;
  /** The side goes on beyond what is known, or beyond the days looked at, and is drawn fading. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
  readonly lane: number;
}

/** Many entries: as many as begin in some days, of which the first and the last are inside. */
export interface Bin {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Shares of the line. */
  readonly x: number;
  readonly width: number;
  /** Of the entries. */
  readonly ids: readonly string[];
}

export interface Axis {
  /** The day at a share of the line. */
  readonly dayAt: AxisScale["dayAt"];
  /** The share of the line at a day; days beyond its ends lie at the ends. */
  readonly shareOf: AxisScale["at"];
  readonly ticks: readonly Tick[];
  /** Middles of stretches in which nothing happens and which are drawn shorter than they are. */
  readonly breaks: readonly number[];
  /** Each entry by itself; empty where there are so many that they are counted in `bins`. */
  readonly marks: readonly Mark[];
  readonly bins: readonly Bin[];
  readonly lanes: number;
  /** Dated entries in the days looked at. */
  readonly dated: number;
  /** Entries that are not drawn: there is no room above for more. */
  readonly undrawn: number;
  /** Entries without a date, which have no place on a line. */
  readonly undated: number;
  /** What lies ahead, to be stacked beyond the end. */
  readonly ahead: readonly { readonly id: string; readonly entry: Entry; readonly source: Source | null }[];
}

/** Marks above each other that still read as a picture. */
const MOST_LANES = 14;
/** More entries than these are counted and not drawn one by one. */
const MOST_MARKS = 80;
const BINS = 36;
/** Room that a single day's stroke takes, in shares of the axis. */
const STROKE_ROOM = 0.05;

interface Dated {
  readonly entry: Entry;
  readonly range: EdtfRange;
}

/** The days that a timeline's entries tell, ascending; those alone that are looked at, with the days looked at themselves. */
function daysOf(
  entries: readonly Entry[],
  published: IsoDate | null,
  looked: DayRange | null,
): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  for (const { range } of datedIn(entries, null)) {
    for (const day of [range.from, range.to]) if (day !== null) days.add(day);
  }
  if (days.size > 0 && published !== null) days.add(published);
  const [from, to] = [looked?.from ?? null, looked?.to ?? null];
  const inside = [...days].filter((day) => (from === null || day >= from) && (to === null || day <= to));
  return [...new Set([...inside, ...[from, to].filter((day) => day !== null)])].toSorted();
}

/** The first and the last day that entries tell; null where they tell none. */
export function extentOf(entries: readonly Entry[], published: IsoDate | null): Extent | null {
  // The ends alone, and not all days in order: a page asks for them before it answers.
  const days = datedIn(entries, null).flatMap(({ range }) =>
    [range.from, range.to].filter((day) => day !== null),
  );
  if (days.length > 0 && published !== null) days.push(published);
  const [first] = days;
  if (first === undefined) return null;
  return days.reduce(
    (ends, day) => ({
      first: day < ends.first ? day : ends.first,
      last: day > ends.last ? day : ends.last,
    }),
    { first, last: first },
  );
}

/** “from 24 Feb 2022 to 9 Nov 2025”, with both years: a label beside another leaves its year out. */
export function endsInWords({ ticks }: Pick<Axis, "ticks">): string {
  const [first, last] = [ticks[0], ticks.at(-1)];
  return first === undefined || last === undefined
    ? ""
    : `from ${shortDay(first.day, true)} to ${shortDay(last.day, true)}`;
}

/** The drawn axis of some entries, or null where fewer than two days are known and a line would show nothing. */
export function axisOf(
  entries: readonly Entry[],
  published: IsoDate | null,
  looked: DayRange | null = null,
): Axis | null {
  const days = daysOf(entries, published, looked);
  if (days.length < 2) return null;
  const dated = datedIn(entries, looked);
  const scale = axisScale(days);
  const many = dated.length > MOST_MARKS;
  const { marks, lanes } = many ? { marks: [], lanes: MOST_LANES } : stack(dated, scale, days);
  const ahead = looked === null ? entries.filter((entry) => placeOf(entry) === "ahead") : [];
  return {
    dayAt: scale.dayAt,
    shareOf: scale.at,
    ticks: days.map((day) => ({ day, x: scale.at(day) })),
    breaks: scale.breaks,
    marks,
    bins: many ? binsOf(dated, scale) : [],
    lanes,
    dated: dated.length,
    undrawn: many ? 0 : dated.length - marks.length,
    undated: entries.filter((entry) => placeOf(entry) === "undated").length,
    ahead: ahead
      .slice(0, MOST_LANES)
      .map((entry) => ({ id: entry.id, entry, source: speakersOf(entry)[0] ?? null })),
  };
}

function datedIn(entries: readonly Entry[], looked: DayRange | null): readonly Dated[] {
  return entries.flatMap((entry): readonly Dated[] => {
    const { when } = entry;
    if (when === null || placeOf(entry) !== "date") return [];
    return looked === null || touches(when, looked) ? [{ entry, range: rangeOf(when) }] : [];
  });
}

/** Each mark in the lowest lane that is free where it stands. */
function stack(
  dated: readonly Dated[],
  scale: AxisScale,
  days: readonly IsoDate[],
): { marks: readonly Mark[]; lanes: number } {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const ends: number[] = [];
  const marks: Mark[] = [];
  const placed = dated.map(({ entry, range }) => ({
    entry,
    openFrom: range.from === null || range.from < first,
    openTo: range.to === null || range.to > last,
    from: range.from === null ? 0 : scale.at(range.from),
    to: range.to === null ? 1 : scale.at(range.to),
  }));
  for (const mark of placed.toSorted((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end < mark.from - STROKE_ROOM);
    const lane = free === -1 ? ends.length : free;
    if (lane >= MOST_LANES) continue;
    ends[lane] = Math.max(mark.to, mark.from);
    marks.push({ ...mark, id: mark.entry.id, source: speakersOf(mark.entry)[0] ?? null, lane });
  }
  return { marks, lanes: ends.length };
}

/** Equal stretches of the line with the entries that begin in each; a beginning that is not known counts by its end. */
function binsOf(dated: readonly Dated[], scale: AxisScale): readonly Bin[] {
  const counts = new Map<number, string[]>();
  for (const { entry, range } of dated) {
    const day = range.from ?? range.to;
    if (day === null) continue;
    const at = Math.min(BINS - 1, Math.floor(scale.at(day) * BINS));
    const known = counts.get(at);
    if (known === undefined) counts.set(at, [entry.id]);
    else known.push(entry.id);
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([at, ids]): readonly Bin[] => {
      const [from, to] = [scale.dayAt(at / BINS), scale.dayAt((at + 1) / BINS)];
      if (from === null || to === null) return [];
      return [{ from, to, x: at / BINS, width: 1 / BINS, ids }];
    });
}
