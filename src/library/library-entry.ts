import type { Reading } from "../engine/model.ts";
import type { Library, LibraryEntry } from "./model.ts";

/** The line that a Reading has in the library; `file` is where the Reading lies, from the site's root. */
export function libraryEntry(reading: Reading, file: string): LibraryEntry {
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
    file,
  };
}

/** The library of these entries: newest first, the undated last, ties by id so that the order never wavers. */
export function libraryOf(entries: readonly LibraryEntry[]): Library {
  return {
    articles: entries.toSorted(
      (a, b) => (b.published ?? "").localeCompare(a.published ?? "", "en") || a.id.localeCompare(b.id, "en"),
    ),
  };
}
