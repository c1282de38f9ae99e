import { type ReactNode, startTransition, useEffect, useId, useMemo, useState } from "react";
import type { Order, Source } from "../choice.ts";
import type { Tone } from "../tones.ts";
import { Arranged } from "./arranged.tsx";
import { type Piece, TOGETHER, groupsOf } from "./dated-pieces.ts";
import type { Entry } from "./entries.ts";
import type { TimelinePart } from "./part.ts";
import { PieceGroup, headingIdOf, isBegun } from "./piece-group.tsx";
import { sectionsOf } from "./sections.ts";
import { listenToSteps } from "./step-by-key.ts";
import { ToldLists } from "./told-lists.tsx";
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
/** The list has been on the page for so long before more is drawn than is seen. In ms. */
const AFTER = 500;
/** As many are drawn at once; more than a window shows. */
const AT_ONCE = 60;

/** The entries in an order: drawn once, in the order of the text, and moved from there (see arranged.tsx). */
export function TimelineList({ parts, entries, shown, order, selected, tones, named, actions }: Props) {
  const idBase = useId();
  const long = entries.length > LONG;
  const grown = useGrown(long);
  // Each by itself, and not left to the compiler, which keeps several together: what an order does not change must not
  // be made anew with it, or 5,000 entries are drawn again.
  const told = useMemo(() => groupsFor(entries, "story", long), [entries, long]);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const shownIds = useMemo(() => new Set(shown.map((entry) => entry.id)), [shown]);
  // The dates' lists stay when they have been seen: to take them away again would cost as much as to draw them.
  const [datesSeen, setDatesSeen] = useState(false);
  const byDate = order === "date";
  if (byDate && !datesSeen) setDatesSeen(true);
  // A long list's are drawn while the reader looks about, in slices, so that the first press is as quick as the others.
  useEffect(() => {
    if (!long || !grown || datesSeen) return undefined;
    const timer = setTimeout(() => startTransition(() => setDatesSeen(true)), AFTER);
    return () => clearTimeout(timer);
  }, [long, grown, datesSeen]);
  const withDates = byDate || datesSeen;
  const dated = useMemo(() => (withDates ? groupsFor(shown, "date", long) : null), [shown, withDates, long]);
  const begun = useMemo(
    () => (grown ? null : beginningOf((byDate ? dated : null) ?? told, shownIds, selected)),
    [grown, byDate, dated, told, shownIds, selected],
  );
  const dates = useMemo(
    () => dated?.flatMap((group) => group.filter((piece) => isBegun(piece, begun))) ?? null,
    [dated, begun],
  );
  const drawn = useMemo(() => ({ told, begun }), [told, begun]);
  return (
    <div ref={listenToSteps} aria-busy={!grown}>
      <Arranged away={byDate ? dates : null} dates={dates} drawn={drawn}>
        <div data-home="" hidden={byDate}>
          <ToldLists
            groups={told}
            begun={begun}
            shown={shownIds}
            entries={byId}
            parts={parts}
            selected={selected}
            tones={tones}
            late={long}
            named={named}
            idBase={idBase}
            actions={actions}
          />
        </div>
        {dated === null ? null : (
          <div data-dated="" hidden={!byDate}>
            {dated.map((pieces) => (
              <PieceGroup
                key={pieces[0]?.key}
                pieces={pieces}
                begun={begun}
                late={long}
                idBase={idBase}
                isShown={(id) => shownIds.has(id)}
                storyHeading={() => null}
              >
                {(piece) => (
                  <ol
                    aria-labelledby={headingIdOf(idBase, piece)}
                    data-piece={piece.key}
                    data-under-date={piece.section.kind === "ahead" ? undefined : ""}
                  />
                )}
              </PieceGroup>
            ))}
          </div>
        )}
      </Arranged>
    </div>
  );
}

type Groups = readonly (readonly Piece[])[];

function groupsFor(entries: readonly Entry[], order: Order, long: boolean): Groups {
  return groupsOf(sectionsOf(entries, order), long ? TOGETHER : Number.POSITIVE_INFINITY);
}

/** What a long list draws first: its first entries in the order that is asked for, and the one that a link leads to. */
function beginningOf(
  groups: Groups,
  shown: ReadonlySet<string>,
  selected: string | null,
): ReadonlySet<string> {
  const ids = groups.flatMap((group) => group.flatMap((piece) => piece.items.map((item) => item.id)));
  const first = ids.filter((id) => shown.has(id)).slice(0, AT_ONCE);
  return new Set(selected === null ? first : [...first, selected]);
}
