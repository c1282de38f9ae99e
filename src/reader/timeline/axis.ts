import { type EdtfRange, edtfRange } from "../../engine/events/edtf-range.ts";
import type { IsoDate } from "../../engine/model.ts";
import type { Source } from "../choice.ts";
import { dayNumber, shortDay } from "./civil-day.ts";
import { type Entry, speakersOf } from "./entries.ts";
import { placeOf } from "./sections.ts";

/*
 * The drawn axis in numbers: all x and widths are shares of the dated stretch, 0 … 1, and lanes count from the line
 * upwards. The drawing adds units.
 */

export interface Tick {
  readonly day: IsoDate;
  readonly x: number;
  /** Empty where a label would touch its neighbour's. */
  readonly label: string;
}

export interface Mark {
  /** The entry's id. */
  readonly id: string;
  /** The entry's first speaker, or null where nobody speaks. */
  readonly source: Source | null;
  /** The first and the last day it may be; equal for a single day. */
  readonly from: number;
  readonly to: number;
  /** The side goes on beyond what is known, and is drawn fading. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
  readonly lane: number;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  /** Middles of stretches in which nothing happens and which are drawn shorter than they are. */
  readonly breaks: readonly number[];
  readonly marks: readonly Mark[];
  readonly lanes: number;
  /** Entries that are not drawn: there is no room above for more. */
  readonly undrawn: number;
  /** Entries without a date, which have no place on a line. */
  readonly undated: number;
  /** What lies ahead, to be stacked beyond the end. */
  readonly ahead: readonly { readonly id: string; readonly source: Source | null }[];
}

/** A stretch longer than this many times the middling one is broken. */
const BREAK_AT = 4;
/** Marks above each other that still read as a picture. */
const MOST_LANES = 14;
/** Room that a label needs, and that a single day's stroke takes, in shares of the axis. */
const LABEL_ROOM = 0.17;
const STROKE_ROOM = 0.05;

/** The drawn axis of some entries, or null where fewer than two days are known and a line would show nothing. */
export function axisOf(entries: readonly Entry[], published: IsoDate | null): Axis | null {
  const dated = entries
    .filter((entry) => entry.when !== null && placeOf(entry) === "date")
    .map((entry) => ({ entry, range: edtfRange(entry.when?.edtf ?? "") }));
  const days = new Set<IsoDate>();
  for (const { range } of dated) for (const day of [range.from, range.to]) if (day !== null) days.add(day);
  if (days.size > 0 && published !== null) days.add(published);
  if (days.size < 2) return null;
  const ordered = [...days].toSorted();
  const { places, breaks } = spread(ordered);
  const { marks, lanes, undrawn } = stack(dated, places);
  return {
    ticks: label(ordered.map((day) => ({ day, x: places.get(day) ?? 0 }))),
    breaks,
    marks,
    lanes,
    undrawn,
    undated: entries.filter((entry) => placeOf(entry) === "undated").length,
    ahead: entries
      .filter((entry) => placeOf(entry) === "ahead")
      .slice(0, MOST_LANES)
      .map((entry) => ({ id: entry.id, source: speakersOf(entry)[0] ?? null })),
  };
}

/** Days at their distance, but no stretch longer than a few middling ones. */
function spread(days: readonly IsoDate[]): {
  places: ReadonlyMap<IsoDate, number>;
  breaks: readonly number[];
} {
  const numbers = days.map(dayNumber);
  const gaps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? number));
  const middling = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 1;
  const longest = middling * BREAK_AT;
  const drawn = gaps.map((gap) => Math.min(gap, longest));
  const whole = drawn.reduce((a, b) => a + b, 0);
  const places = new Map<IsoDate, number>();
  const breaks: number[] = [];
  let x = 0;
  for (const [at, day] of days.entries()) {
    places.set(day, x / whole);
    const step = drawn[at] ?? 0;
    if ((gaps[at] ?? 0) > step) breaks.push((x + step / 2) / whole);
    x += step;
  }
  return { places, breaks };
}

/** The year where it changes; no label that would touch the one before it or the last, which always stays. */
function label(ticks: readonly { readonly day: IsoDate; readonly x: number }[]): readonly Tick[] {
  let year = "";
  let end = -1;
  return ticks.map(({ day, x }, at) => {
    const last = at === ticks.length - 1;
    const room = last || (x - end >= LABEL_ROOM && (at === 0 || 1 - x >= LABEL_ROOM));
    if (!room) return { day, x, label: "" };
    const words = shortDay(day, day.slice(0, 4) !== year);
    year = day.slice(0, 4);
    end = x;
    return { day, x, label: words };
  });
}

/** Each mark in the lowest lane that is free where it stands. */
function stack(
  dated: readonly { readonly entry: Entry; readonly range: EdtfRange }[],
  places: ReadonlyMap<IsoDate, number>,
): { marks: readonly Mark[]; lanes: number; undrawn: number } {
  const ends: number[] = [];
  const marks: Mark[] = [];
  const placed = dated.map(({ entry, range }) => ({
    entry,
    openFrom: range.from === null,
    openTo: range.to === null,
    from: range.from === null ? 0 : (places.get(range.from) ?? 0),
    to: range.to === null ? 1 : (places.get(range.to) ?? 1),
  }));
  for (const { entry, ...mark } of placed.toSorted((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end < mark.from - STROKE_ROOM);
    const lane = free === -1 ? ends.length : free;
    if (lane >= MOST_LANES) continue;
    ends[lane] = Math.max(mark.to, mark.from);
    marks.push({ ...mark, id: entry.id, source: speakersOf(entry)[0] ?? null, lane });
  }
  return { marks, lanes: ends.length, undrawn: dated.length - marks.length };
}
