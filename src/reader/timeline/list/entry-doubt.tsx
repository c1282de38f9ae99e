import type { Note, Reading } from "../../../engine/model.ts";
import type { Entry } from "../entries.ts";
import type { TimelinePart } from "../part.ts";

interface Props {
  readonly part: TimelinePart;
  readonly entry: Entry;
}

/** What speaks against an entry's date, and which words of time in it gave none: said on the entry itself (T2, T3). */
export function EntryDoubt({ part, entry }: Props) {
  return doubtsOf(part.reading, entry).map((words) => (
    <p key={words} className="mt-1 border-s-2 border-rule-strong ps-2 text-fine">
      {words}
    </p>
  ));
}

const unread = new WeakMap<Reading, readonly Note[]>();

/** What was passed over in words of time: a few of an article's many notes, looked for once and not for each entry. */
function unreadOf(reading: Reading): readonly Note[] {
  const known = unread.get(reading) ?? reading.notes.filter((note) => note.unread === true);
  unread.set(reading, known);
  return known;
}

/** Sentences; none where there is nothing to say. Words that gave no date are told beside a date that others gave. */
export function doubtsOf(reading: Reading, { when, sentence }: Entry): readonly string[] {
  const dateless = unreadOf(reading)
    .filter(({ span }) => span.from >= sentence.from && span.to <= sentence.to)
    .map(({ rule, span, reason }) => {
      const words = reading.article.text.slice(span.from, span.to).trim();
      // A reason that names the words has said it all.
      if (reason.startsWith("“")) return reason;
      // A time that was read, and is told of beside the one that places the entry.
      return rule === "other-time" ? `“${words}”: ${reason}` : `“${words}” gives no date here. ${reason}`;
    });
  const doubts = when?.doubt === undefined ? dateless : [when.doubt, ...dateless];
  // The same words twice in a sentence are told once.
  return [...new Set(doubts)];
}
