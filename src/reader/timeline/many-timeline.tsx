import type { ReactNode } from "react";
import { type Entry, entriesAcross } from "./entries.ts";
import type { TimelinePart } from "./part.ts";
import { type TimelineChoices, type TimelineState, TimelineView } from "./timeline-view.tsx";

interface Props extends TimelineState {
  /**
   * The articles, in the order in which "as told" shows them (newest first, say), each with its links. Give the same
   * array from draw to draw: with a new one every entry is drawn again.
   */
  readonly parts: readonly TimelinePart[];
  /** Which entries belong here ("those in which Ada Quill speaks or is named"); all when left out. */
  readonly only?: (entry: Entry, part: TimelinePart) => boolean;
  readonly choices: TimelineChoices;
  /** The section's heading, of level 2; "Timeline" when left out. */
  readonly title?: string;
  /** What to say in place of a list that has no entry. */
  readonly nothing: string;
  /** What can be done with one entry: shown beside its link. The same function from draw to draw. */
  readonly actions?: (entry: Entry, part: TimelinePart) => ReactNode;
}

/**
 * The timeline of many articles at once: thousands of entries, each naming its article. The screen makes for each
 * Reading a part, `{ reading, links, href }`, where `links` are the article's own (made for its text, so that they do
 * not change with the order) and `href` leads to its page; and holds filter, order, days and selected entry in its
 * address. A link to an entry of this page ends in `#` and `entryIdAcross(article id, happening id)`, which the screen
 * hands back as `selected`.
 */
export function ManyTimeline({
  parts,
  only,
  choices,
  title = "Timeline",
  nothing,
  actions,
  ...state
}: Props) {
  return (
    <TimelineView
      title={title}
      nothing={nothing}
      parts={parts}
      entries={entriesIn(parts, only)}
      state={state}
      choices={choices}
      named
      actions={actions}
    />
  );
}

function entriesIn(parts: readonly TimelinePart[], only: Props["only"]): readonly Entry[] {
  const entries = entriesAcross(parts.map((part) => part.reading));
  if (only === undefined) return entries;
  return entries.filter((entry) => {
    const part = parts[entry.part];
    return part !== undefined && only(entry, part);
  });
}
