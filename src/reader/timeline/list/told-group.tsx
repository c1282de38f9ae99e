import { type ReactNode, Suspense, useCallback, useSyncExternalStore } from "react";
import type { Source } from "../../choice.ts";
import { dateInWords } from "../../dates.ts";
import type { Tone } from "../../tones.ts";
import type { Piece } from "./dated-pieces.ts";
import type { Entry } from "../entries.ts";
import type { Homes } from "./homes.ts";
import type { TimelinePart } from "../part.ts";
import { OccasionGroup } from "./occasion-group.tsx";
import { PieceGroup, headingIdOf } from "./piece-group.tsx";
import { TimelineEntry } from "./timeline-entry.tsx";
import { TimelineItem } from "./timeline-item.tsx";

export interface ToldProps {
  readonly homes: Homes;
  readonly shown: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly parts: readonly TimelinePart[];
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly late: boolean;
  readonly named: boolean;
  readonly idBase: string;
  readonly actions: ((entry: Entry, part: TimelinePart) => ReactNode) | undefined;
}

interface Props extends ToldProps {
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** Drawn with the page, and not in its turn. */
  readonly first: boolean;
  /** The entry of this group that a link leads to, or null. */
  readonly selected: string | null;
}

/** A group of entries in the order of the text; by itself, so that no press waits until 5,000 are drawn. */
export function ToldGroup({ name, pieces, first, ...told }: Props) {
  const { homes, late, idBase, shown, parts, named } = told;
  const turn = useSyncExternalStore(
    homes.subscribe,
    () => homes.turnOf(name),
    () => "there",
  );
  const drawn = useCallback(
    // With other pieces its lists are others.
    (element: HTMLDivElement | null) =>
      element === null || pieces.length === 0 ? undefined : homes.drew(name, element),
    [homes, name, pieces],
  );
  if (turn === "later" && !first) return null;
  return (
    // Of a page that was written, React takes over each such part by itself, and at once where something in it changes.
    <Suspense fallback={null}>
      <PieceGroup
        ref={drawn}
        pieces={pieces}
        late={late}
        asked={turn === "now"}
        idBase={idBase}
        isShown={(id) => shown.has(id)}
        storyHeading={(part) => (named ? headingOf(parts[part]) : null)}
      >
        {(piece) => <ToldPiece {...told} piece={piece} />}
      </PieceGroup>
    </Suspense>
  );
}

interface ListProps extends Omit<ToldProps, "homes"> {
  readonly piece: Piece;
  readonly selected: string | null;
}

function ToldPiece({ piece, ...told }: ListProps) {
  const { run } = piece;
  const part = run === null ? undefined : told.parts[run.head.part];
  if (run === null || part === undefined) {
    return <ToldList {...told} piece={piece} headingId={headingIdOf(told.idBase, piece)} />;
  }
  const headingId = told.idBase + run.key;
  const first = piece.items[0]?.id === run.head.id;
  return (
    <OccasionGroup
      part={part}
      run={run}
      headingId={headingId}
      first={first}
      hidden={!(first ? run.entries : piece.items).some(({ id }) => told.shown.has(id))}
      late={told.late}
    >
      <ToldList {...told} piece={piece} headingId={headingId} />
    </OccasionGroup>
  );
}

function ToldList({
  piece,
  headingId,
  shown,
  entries,
  parts,
  selected,
  tones,
  late,
  named,
  actions,
}: ListProps & { readonly headingId: string }) {
  return (
    <ol aria-labelledby={headingId}>
      {piece.items.map(({ id }) => {
        const entry = entries.get(id);
        const part = entry === undefined ? undefined : parts[entry.part];
        if (entry === undefined || part === undefined) return null;
        return (
          <TimelineItem key={id} id={id} hidden={!shown.has(id)} selected={id === selected}>
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
  );
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
