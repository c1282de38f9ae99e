import type { Note, Reading } from "../../../engine/model.ts";
import type { Entry } from "../entries.ts";
import type { TimelinePart } from "../part.ts";

interface Props {
  readonly part: TimelinePart;
  readonly entry: Entry;
}

/** What speaks against an entry's date, or why words of time in it gave none: said on the entry itself (T2, T3). */
export function EntryDoubt({ part, entry }: Props) {
  const words = doubtOf(part.reading, entry);
  return words === null ? null : <p className="mt-1 border-s-2 border-rule-strong ps-2 text-fine">{words}</p>;
}

const unread = new WeakMap<Reading, readonly Note[]>();

/** What was passed over in words of time: a few of an article's many notes, looked for once and not for each entry. */
function unreadOf(reading: Reading): readonly Note[] {
  const known = unread.get(reading) ?? reading.notes.filter((note) => note.unread === true);
  unread.set(reading, known);
  return known;
}

/** A sentence, or null where there is nothing to say. */
export function doubtOf(reading: Reading, { when, sentence }: Entry): string | null {
  if (when !== null) return when.doubt ?? null;
  const note = unreadOf(reading).find(({ span }) => span.from >= sentence.from && span.to <= sentence.to);
  if (note === undefined) return null;
  return `“${reading.article.text.slice(note.span.from, note.span.to).trim()}” gives no date here. ${note.reason}`;
}
