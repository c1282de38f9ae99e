import type { Span } from "../../../engine/model.ts";
import type { Entry } from "../entries.ts";
import { type Section, tellsOwnDates } from "./sections.ts";

/** An entry in its place by date: what its place says of it already. */
export interface DatedItem {
  readonly id: string;
  /** The entry above it names the same occasion. */
  readonly again: boolean;
  /** Its own date says something else than the heading above it. */
  readonly differs: boolean;
}

/** Entries in a row of the text that are told of one occasion. */
export interface Run {
  /** Of its heading; no other run has it. */
  readonly key: string;
  /** Its first entry, in whose article the occasion is named, and the words that name it. */
  readonly head: Entry;
  readonly occasion: Span;
  readonly entries: readonly Entry[];
}

/** A section, or as much of one as is laid out together. */
export interface Piece {
  readonly key: string;
  readonly section: Section;
  /** A section's first piece carries its heading. */
  readonly first: boolean;
  /** In the order of the text, the occasion that all its entries share; null where there is none. */
  readonly run: Run | null;
  readonly items: readonly DatedItem[];
}

/** Entries that are laid out together once they come near the window (an entry is as high as two paragraphs). */
export const TOGETHER = 20;

/** The occasion is named once for the entries in a row that share it. */
function sameOccasion(entry: Entry, above: Entry | undefined): boolean {
  return (
    entry.occasion !== null &&
    above !== undefined &&
    entry.part === above.part &&
    entry.occasion.from === above.occasion?.from
  );
}

/** The sections in groups of about `together` entries each; longer sections in several pieces. */
export function groupsOf(
  sections: readonly Section[],
  together: number = TOGETHER,
): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let room = 0;
  for (const section of sections) {
    let at = 0;
    for (const { run, entries } of section.kind === "story" ? runsOf(section) : [whole(section)]) {
      for (let from = 0; from < entries.length; from += together) {
        const items = entries.slice(from, from + together).map((entry, inside) => ({
          id: entry.id,
          again: sameOccasion(entry, entries[from + inside - 1]),
          differs: !tellsOwnDates(section) && entry.when !== null && entry.when.edtf !== section.when?.edtf,
        }));
        if (groups.length === 0 || room < items.length) {
          groups.push([]);
          room = together;
        }
        room -= items.length;
        groups.at(-1)?.push({ key: `${section.key}.${at}`, section, first: at === 0, run, items });
        at += items.length;
      }
    }
  }
  return groups;
}

interface Stretch {
  readonly run: Run | null;
  readonly entries: readonly Entry[];
}

function whole({ entries }: Section): Stretch {
  return { run: null, entries };
}

/** A section's entries in stretches: those of one occasion, and those between, which are of none. */
function runsOf({ key, entries }: Section): readonly Stretch[] {
  const stretches: Entry[][] = [];
  for (const entry of entries) {
    const above = stretches.at(-1);
    const last = above?.at(-1);
    const goesOn =
      last !== undefined &&
      (sameOccasion(entry, last) || (entry.occasion === null && last.occasion === null));
    if (above !== undefined && goesOn) above.push(entry);
    else stretches.push([entry]);
  }
  return stretches.map((own, at) => {
    const [head] = own;
    if (head === undefined || head.occasion === null) return { run: null, entries: own };
    return { run: { key: `${key}.run-${at}`, head, occasion: head.occasion, entries: own }, entries: own };
  });
}
