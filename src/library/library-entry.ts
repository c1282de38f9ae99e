import type { Reading } from "../engine/model.ts";
import type { Library, LibraryEntry, StripPiece } from "./model.ts";

/** The line that a Reading has in the library; `file` is where it lies, from the site's root, or null for an own one. */
export function libraryEntry(reading: Reading, file: string | null): LibraryEntry {
  const counts = new Map<string, number>();
  for (const { attribution } of reading.statements) {
    if (attribution.speaker !== null)
      counts.set(attribution.speaker, (counts.get(attribution.speaker) ?? 0) + 1);
  }
  const speakers = reading.people
    .map((person) => ({ name: person.name, statements: counts.get(person.id) ?? 0 }))
    .filter((speaker) => speaker.statements > 0)
    .toSorted((a, b) => b.statements - a.statements);
  const { id, title, titleIs, published, place, source, language, text } = reading.article;
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return {
    id,
    title,
    titleIs,
    published,
    place,
    source,
    language,
    words,
    statements: reading.statements.length,
    speakers,
    strip: stripOf(reading),
    file,
  };
}

const THOUSANDTHS = 1000;

function stripOf({ article, statements }: Reading): readonly StripPiece[] {
  const order: string[] = [];
  const inThousandths = (at: number): number =>
    Math.round((at * THOUSANDTHS) / Math.max(article.text.length, 1));
  return statements.map(({ span, attribution: { speaker } }) => {
    if (speaker !== null && !order.includes(speaker)) order.push(speaker);
    return {
      from: inThousandths(span.from),
      to: inThousandths(span.to),
      speaker: speaker === null ? null : order.indexOf(speaker),
    };
  });
}

/** Newest first, the undated last, ties by id so that the order never wavers. Quick: ten thousand are sorted by it. */
export function newestEntriesFirst(one: LibraryEntry, other: LibraryEntry): number {
  const [a, b] = [one.published ?? "", other.published ?? ""];
  if (a !== b) return a < b ? 1 : -1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Entries in that order. By day first: ten thousand are compared by their ids only within a day. */
export function sortedNewestFirst(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const byDay = new Map<string, LibraryEntry[]>();
  for (const entry of entries) {
    const list = byDay.get(entry.published ?? "");
    if (list === undefined) byDay.set(entry.published ?? "", [entry]);
    else list.push(entry);
  }
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .flatMap(([, list]) => list.toSorted(newestEntriesFirst));
}

/** The library of these entries, in that order, with the files that belong to all of them together. */
export function libraryOf(
  entries: readonly LibraryEntry[],
  files: Pick<Library, "people" | "search">,
): Library {
  return { articles: entries.toSorted(newestEntriesFirst), ...files };
}

/** The beginning of the list of these and the reader's own, of which `front` is only the beginning: as far as it is sure. */
export function beginningOf(
  bundled: readonly LibraryEntry[],
  front: { readonly entries: readonly LibraryEntry[]; readonly all: number },
): readonly LibraryEntry[] {
  const border = front.entries.length < front.all ? front.entries.at(-1) : undefined;
  const sure =
    border === undefined ? bundled : bundled.filter((entry) => newestEntriesFirst(entry, border) <= 0);
  return inOneList(sure, front.entries);
}

/** The lists of several libraries as one, in that order. */
export function inOneList(...lists: readonly (readonly LibraryEntry[])[]): readonly LibraryEntry[] {
  return lists.flat().toSorted(newestEntriesFirst);
}
