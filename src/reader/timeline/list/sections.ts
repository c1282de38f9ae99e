import type { When } from "../../../engine/model.ts";
import type { EdtfRange } from "../../../engine/events/edtf-range.ts";
import type { Order } from "../../choice.ts";
import type { Entry } from "../entries.ts";
import { rangeOf } from "../range/range-of.ts";

/** story = all of it as told; date = one date; ahead = future or only if; undated = no date known. */
export type SectionKind = "story" | "date" | "ahead" | "undated";

export interface Section {
  /** Of one order's sections each has its own. */
  readonly key: string;
  readonly kind: SectionKind;
  /** The day or days that all entries of a "date" section share, as the surest of them tells it; null in the others. */
  readonly when: When | null;
  /** EDTF of dates whose order against this one the article does not tell: the nearest few. Empty when there are none. */
  readonly unordered: readonly string[];
  readonly entries: readonly Entry[];
}

/** Beyond these a list of overlapping dates says no more to a reader. */
const MOST_UNORDERED = 3;

/** True where the entries tell their dates themselves, since no heading tells it for all. */
export function tellsOwnDates({ kind }: Section): boolean {
  return kind === "story" || kind === "ahead";
}

/** Where an entry belongs in date order. A date with neither a first nor a last day places nothing. */
export function placeOf(entry: Entry): "date" | "ahead" | "undated" {
  if (entry.when === null) return "undated";
  if (entry.when.mood === "future" || entry.when.mood === "conditional") return "ahead";
  const range = rangeOf(entry.when);
  return range.from === null && range.to === null ? "undated" : "date";
}

/**
 * The entries in an order: as told, a section for each article. Both orders hold the same entries, each once.
 * Dates ascend; within one date, among the undated and where nothing tells two apart, story order holds.
 */
export function sectionsOf(entries: readonly Entry[], order: Order): readonly Section[] {
  if (order === "story") return asTold(entries);
  // In one pass: of thousands of entries each date is read once.
  const at: Record<ReturnType<typeof placeOf>, Entry[]> = { date: [], ahead: [], undated: [] };
  for (const entry of entries) at[placeOf(entry)].push(entry);
  const ahead = dated(at.ahead).flatMap((group) => group.entries);
  return [...dateSections(at.date), ...plain("ahead", ahead), ...plain("undated", at.undated)];
}

/** A section for each article. */
function asTold(entries: readonly Entry[]): readonly Section[] {
  const parts = new Map<number, Entry[]>();
  for (const entry of entries) {
    const part = parts.get(entry.part);
    if (part === undefined) parts.set(entry.part, [entry]);
    else part.push(entry);
  }
  return [...parts].map(([part, own]) => ({
    key: `story-${part}`,
    kind: "story",
    when: null,
    unordered: [],
    entries: own,
  }));
}

function plain(kind: SectionKind, entries: readonly Entry[]): readonly Section[] {
  return entries.length === 0 ? [] : [{ key: kind, kind, when: null, unordered: [], entries }];
}

interface Group {
  readonly when: When;
  readonly range: EdtfRange;
  readonly entries: readonly Entry[];
}

/** Which of two tellings of the same days may stand for both: the one with fewer doubts. */
function surer(a: When, b: When): When {
  return a.certainty !== "certain" && b.certainty === "certain" ? b : a;
}

/**
 * Groups of the same days each, so that of two without a common day the earlier stands first: they are sorted by their
 * first day, or by their last where the beginning is open, which holds that order because first ≤ last. Of those
 * that begin together the widest stands first, where its remark covers the others.
 */
function dated(entries: readonly Entry[]): readonly Group[] {
  const groups = new Map<string, { when: When; range: EdtfRange; entries: Entry[] }>();
  for (const entry of entries) {
    const { when } = entry;
    if (when === null) continue;
    const range = rangeOf(when);
    const days = `${range.from ?? ""}/${range.to ?? ""}`;
    const known = groups.get(days);
    if (known === undefined) groups.set(days, { when, range, entries: [entry] });
    else {
      known.entries.push(entry);
      known.when = surer(known.when, when);
    }
  }
  return [...groups.values()].toSorted((a, b) => {
    const days = compareDays(sortDay(a.range), sortDay(b.range));
    if (days !== 0) return days;
    const open = Number(a.range.from !== null) - Number(b.range.from !== null);
    return open === 0 ? compareDays(b.range.to ?? NO_DAY, a.range.to ?? NO_DAY) : open;
  });
}

function compareDays(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** After every day there is; for what has neither a first nor a last one. */
const NO_DAY = "~";

function sortDay(range: EdtfRange): string {
  return range.from ?? range.to ?? NO_DAY;
}

function dateSections(entries: readonly Entry[]): readonly Section[] {
  const groups = dated(entries);
  return groups.map((group, at) => ({
    key: `${group.range.from ?? ""}/${group.range.to ?? ""}`,
    kind: "date",
    when: group.when,
    unordered: unorderedAround(groups, at),
    entries: group.entries,
  }));
}

/** Each overlapping pair is named at the one that stands first, but at the later one where that has no beginning. */
function unorderedAround(groups: readonly Group[], at: number): readonly string[] {
  const here = groups[at];
  if (here === undefined) return [];
  const found: string[] = [];
  if (here.range.from === null) {
    for (let before = at - 1; before >= 0 && found.length < MOST_UNORDERED; before -= 1) {
      const other = groups[before];
      if (other !== undefined) found.unshift(other.when.edtf);
    }
  }
  const last = here.range.to ?? NO_DAY;
  for (let after = at + 1; after < groups.length && found.length < MOST_UNORDERED; after += 1) {
    const other = groups[after];
    if (other === undefined || sortDay(other.range) > last) break;
    if (other.range.from !== null) found.push(other.when.edtf);
  }
  return found;
}
