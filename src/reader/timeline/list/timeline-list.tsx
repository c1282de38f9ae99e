import { type ReactNode, useId, useMemo, useState, useSyncExternalStore } from "react";
import type { Order, Source } from "../../choice.ts";
import type { Tone } from "../../tones.ts";
import { Arranged } from "./arranged.tsx";
import type { Entry } from "../entries.ts";
import { Homes } from "./homes.ts";
import type { TimelinePart } from "../part.ts";
import { PieceGroup, headingIdOf } from "./piece-group.tsx";
import { placeOf } from "./sections.ts";
import { listenToSteps } from "./step-by-key.ts";
import { toldGroups } from "./told-groups.ts";
import { ToldLists } from "./told-lists.tsx";
import { useDatedLists } from "./use-dated-lists.ts";
import { never } from "../../../ui/never.ts";

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

/** The entries in an order: drawn once, in the order of the text, and moved from there (see arranged.tsx). */
export function TimelineList({ parts, entries, shown, order, selected, tones, named, actions }: Props) {
  const idBase = useId();
  const long = entries.length > LONG;
  const written = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [homes] = useState(() => new Homes(written));
  // Each by itself, and not left to the compiler, which keeps several together: what an order does not change must not
  // be made anew with it, or 5,000 entries are drawn again.
  const told = useMemo(() => toldGroups(entries, long), [entries, long]);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const shownIds = useMemo(() => new Set(shown.map((entry) => entry.id)), [shown]);
  // Where nothing has a date both orders are the one in which it is told: nothing need move.
  const dated = useMemo(() => entries.some((entry) => placeOf(entry) !== "undated"), [entries]);
  const byDate = order === "date" && dated;
  const { groups, whole, onWhole } = useDatedLists(shown, byDate, long);
  const dates = useMemo(() => groups.flat(), [groups]);
  return (
    <div ref={listenToSteps}>
      <Arranged
        told={told}
        homes={homes}
        dates={dates}
        datesWhole={whole}
        onWholeDates={onWhole}
        byDate={byDate}
      >
        <div data-home="" hidden={byDate}>
          <ToldLists
            told={told}
            homes={homes}
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
        {groups.length === 0 ? null : (
          <div data-dated="" hidden={!byDate}>
            {groups.map((pieces) => (
              <PieceGroup
                key={pieces[0]?.key}
                pieces={pieces}
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
