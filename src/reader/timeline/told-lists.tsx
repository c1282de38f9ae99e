import type { ReactNode } from "react";
import type { Source } from "../choice.ts";
import { dateInWords } from "../dates.ts";
import type { Tone } from "../tones.ts";
import type { Piece } from "./dated-pieces.ts";
import type { Entry } from "./entries.ts";
import type { TimelinePart } from "./part.ts";
import { PieceGroup, headingIdOf } from "./piece-group.tsx";
import { TimelineEntry } from "./timeline-entry.tsx";
import { TimelineItem } from "./timeline-item.tsx";

interface Props {
  readonly groups: readonly (readonly Piece[])[];
  /** What is drawn of them so far; null for all. */
  readonly begun: ReadonlySet<string> | null;
  readonly shown: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly parts: readonly TimelinePart[];
  readonly selected: string | null;
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly late: boolean;
  readonly named: boolean;
  readonly idBase: string;
  readonly actions: ((entry: Entry, part: TimelinePart) => ReactNode) | undefined;
}

/** Every entry, in the order of the text. Nothing here depends on the order that is shown: see arranged.tsx. */
export function ToldLists(props: Props) {
  const { groups, begun, shown, entries, parts, selected, tones, late, named, idBase, actions } = props;
  return groups.map((pieces) => (
    <PieceGroup
      key={pieces[0]?.key}
      pieces={pieces}
      begun={begun}
      late={late}
      idBase={idBase}
      isShown={(id) => shown.has(id)}
      storyHeading={(part) => (named ? headingOf(parts[part]) : null)}
    >
      {(piece) => (
        <ol aria-labelledby={headingIdOf(idBase, piece)}>
          {piece.items.map(({ id, again }) => {
            const entry = entries.get(id);
            const part = entry === undefined ? undefined : parts[entry.part];
            if (entry === undefined || part === undefined || begun?.has(id) === false) return null;
            return (
              <TimelineItem key={id} id={id} hidden={!shown.has(id)} selected={id === selected} again={again}>
                <TimelineEntry
                  part={part}
                  entry={entry}
                  tones={tones}
                  late={late}
                  named={named}
                  actions={actions}
                />
              </TimelineItem>
            );
          })}
        </ol>
      )}
    </PieceGroup>
  ));
}

function headingOf(part: TimelinePart | undefined): ReactNode {
  if (part === undefined) return null;
  const { title, published } = part.reading.article;
  return (
    <>
      <a href={part.href}>{title}</a>
      {published === null ? null : (
        <>
          , <time dateTime={published}>{dateInWords(published)}</time>
        </>
      )}
    </>
  );
}
