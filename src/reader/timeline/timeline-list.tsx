import { type ReactNode, useId } from "react";
import type { Order, Source } from "../choice.ts";
import { dateInWords } from "../dates.ts";
import type { Tone } from "../tones.ts";
import { Arranged } from "./arranged.tsx";
import { type Piece, TOGETHER, groupsOf } from "./dated-pieces.ts";
import type { Entry } from "./entries.ts";
import type { TimelinePart } from "./part.ts";
import { sectionsOf } from "./sections.ts";
import { listenToSteps } from "./step-by-key.ts";
import { TimelineEntry } from "./timeline-entry.tsx";
import { TimelineItem } from "./timeline-item.tsx";
import { TimelineSection } from "./timeline-section.tsx";
import { useGrown } from "./use-grown.ts";

interface Props {
  readonly parts: readonly TimelinePart[];
  readonly entries: readonly Entry[];
  /** Those of the entries that pass the filter. */
  readonly shown: readonly Entry[];
  readonly order: Order;
  readonly selected: string | null;
  readonly tones: ReadonlyMap<Source, Tone>;
  /** Whether entries name their articles. */
  readonly named: boolean;
  readonly actions: ((entry: Entry, part: TimelinePart) => ReactNode) | undefined;
}

/** From here on entries are laid out, and their addresses made, only when needed; find-in-page still reaches them. */
const LONG = 200;
/** As many are drawn at once; more than a window shows. */
const AT_ONCE = 60;

const LATER =
  "-mx-3 px-3 [contain-intrinsic-block-size:auto_400rem] [content-visibility:auto] print:[content-visibility:visible]";

/**
 * The entries in an order. React draws them once, in the order of the text; by date the same elements stand in lists of
 * their dates (see arrange.ts).
 */
export function TimelineList({ parts, entries, shown, order, selected, tones, named, actions }: Props) {
  const id = useId();
  const long = entries.length > LONG;
  const grown = useGrown(long);
  const together = long ? TOGETHER : Number.POSITIVE_INFINITY;
  const told = groupsOf(sectionsOf(entries, "story"), together);
  const dated = order === "date" ? groupsOf(sectionsOf(shown, "date"), together) : null;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const shownIds = new Set(shown.map((entry) => entry.id));
  const begun = grown ? null : beginning(dated ?? told, shownIds, selected);
  const drawn = { told, begun };
  const away = dated?.flatMap((group) => group.filter((piece) => isBegun(piece, begun))) ?? null;

  const group = (pieces: readonly Piece[], list: (piece: Piece) => ReactNode): ReactNode => {
    const wanted = pieces.filter((piece) => isBegun(piece, begun));
    if (wanted.length === 0) return null;
    return (
      <div key={pieces[0]?.key} className={long ? LATER : undefined}>
        {wanted.map((piece) => (
          <TimelineSection
            key={piece.key}
            section={piece.section}
            headingId={`${id}${piece.section.key}`}
            first={piece.first}
            storyHeading={named ? headingOf(parts[piece.section.entries[0]?.part ?? 0]) : null}
            hidden={!piece.section.entries.some((entry) => shownIds.has(entry.id))}
          >
            {list(piece)}
          </TimelineSection>
        ))}
      </div>
    );
  };

  return (
    <div ref={listenToSteps} aria-busy={!grown}>
      <Arranged away={away} drawn={drawn}>
        <div data-home="" hidden={order === "date"}>
          {told.map((pieces) =>
            group(pieces, (piece) => (
              <ol aria-labelledby={`${id}${piece.section.key}`}>
                {piece.items.map((item) => {
                  const entry = byId.get(item.id);
                  const part = entry === undefined ? undefined : parts[entry.part];
                  if (entry === undefined || part === undefined) return null;
                  if (begun?.has(item.id) === false) return null;
                  return (
                    <TimelineItem
                      key={item.id}
                      id={item.id}
                      hidden={!shownIds.has(item.id)}
                      selected={item.id === selected}
                      again={item.again}
                    >
                      <TimelineEntry
                        part={part}
                        entry={entry}
                        tones={tones}
                        late={long}
                        named={named}
                        actions={actions}
                      />
                    </TimelineItem>
                  );
                })}
              </ol>
            )),
          )}
        </div>
        {dated === null ? null : (
          <div data-dated="">
            {dated.map((pieces) =>
              group(pieces, (piece) => (
                <ol
                  aria-labelledby={`${id}${piece.section.key}`}
                  data-piece={piece.key}
                  data-under-date={piece.section.kind === "ahead" ? undefined : ""}
                />
              )),
            )}
          </div>
        )}
      </Arranged>
    </div>
  );
}

/** What a long list draws first: its first entries in the order that is asked for, and the one that a link leads to. */
function beginning(
  groups: readonly (readonly Piece[])[],
  shown: ReadonlySet<string>,
  selected: string | null,
): ReadonlySet<string> {
  const ids = groups.flatMap((group) => group.flatMap((piece) => piece.items.map((item) => item.id)));
  const first = ids.filter((id) => shown.has(id)).slice(0, AT_ONCE);
  return new Set(selected === null ? first : [...first, selected]);
}

function isBegun(piece: Piece, begun: ReadonlySet<string> | null): boolean {
  return begun === null || piece.items.some((item) => begun.has(item.id));
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
