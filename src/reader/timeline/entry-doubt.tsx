import type { Reading } from "../../engine/model.ts";
import type { Entry } from "./entries.ts";
import type { TimelinePart } from "./part.ts";

interface Props {
  readonly part: TimelinePart;
  readonly entry: Entry;
}

/** What speaks against an entry's date, or why words of time in it gave none: said on the entry itself (T2, T3). */
export function EntryDoubt({ part, entry }: Props) {
  const words = doubtOf(part.reading, entry);
  return words === null ? null : <p className="mt-1 border-s-2 border-rule-strong ps-2 text-fine">{words}</p>;
}

/** A sentence, or null where there is nothing to say. */
export function doubtOf(reading: Reading, { when, sentence }: Entry): string | null {
  if (when !== null) return when.doubt ?? null;
  const note = reading.notes.find(
    ({ span, unread }) => unread === true && span.from >= sentence.from && span.to <= sentence.to,
  );
  if (note === undefined) return null;
  return `“${reading.article.text.slice(note.span.from, note.span.to).trim()}” gives no date here. ${note.reason}`;
}
