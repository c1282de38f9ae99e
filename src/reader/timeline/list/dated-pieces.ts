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

/** A section, or as much of one as is laid out together. */
export interface Piece {
  readonly key: string;
  readonly section: Section;
  /** A section's first piece carries its heading. */
  readonly first: boolean;
  readonly items: readonly DatedItem[];
}

/** Entries that are laid out together once they come near the window (an entry is as high as two paragraphs). */
export const TOGETHER = 20;

/** The occasion is named once for the entries in a row that share it. */
export function sameOccasion(entry: Entry, above: Entry | undefined): boolean {
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
    for (let at = 0; at < section.entries.length; at += together) {
      const items = section.entries.slice(at, at + together).map((entry, inside) => ({
        id: entry.id,
        again: sameOccasion(entry, section.entries[at + inside - 1]),
        differs: !tellsOwnDates(section) && entry.when !== null && entry.when.edtf !== section.when?.edtf,
      }));
      if (groups.length === 0 || room < items.length) {
        groups.push([]);
        room = together;
      }
      room -= items.length;
      groups.at(-1)?.push({ key: `${section.key}.${at}`, section, first: at === 0, items });
    }
  }
  return groups;
}
