import { useEffect, useId, useMemo, useState } from "react";
import type { DayRange, Filter } from "../../choice.ts";
import { tonesOf } from "../../tones.ts";
import { axisOf } from "../axis/axis.ts";
import { type Entry, entriesOf, filteredEntries } from "../entries.ts";
import { followReading } from "./follow-reading.ts";
import { MiniAxis } from "./mini-axis.tsx";
import { MiniCaption } from "./mini-caption.tsx";
import type { TimelinePart } from "../part.ts";
import { countBefore, toldBy } from "../list/told.ts";

interface Props {
  readonly part: TimelinePart;
  readonly filter: Filter;
  /** The whole timeline with some days of it. */
  readonly rangeHref: (range: DayRange) => string;
}

/**
 * The article's timeline beside its text, following the reading: what has been told is lit, where the reader is in time
 * is marked. Each mark leads to its sentence, the caption to the entry. Nothing where there is no line to draw.
 */
export function MiniTimeline({ part, filter, rangeHref }: Props) {
  const titleId = useId();
  const { reading } = part;
  // Each by itself, and not left to the compiler: a step of the reading must make none of them anew.
  const entries = useMemo(() => entriesOf(reading), [reading]);
  const axis = useMemo(() => axisOf(entries, reading.article.published), [entries, reading]);
  const tones = useMemo(() => tonesOf(reading), [reading]);
  const shown = useMemo(() => filteredEntries(entries, filter, null).shown, [entries, filter]);
  const [gone, setGone] = useGoneTo();
  const read = useToldCount(shown);
  const at = gone === null ? -1 : shown.findIndex(({ id }) => id === gone);
  const count = at === -1 ? read : at + 1;
  if (axis === null) return null;
  const told = toldBy(shown, count);
  const all = toldBy(shown, shown.length);
  return (
    <nav className="mini" aria-labelledby={titleId}>
      <h2 id={titleId} className="text-small font-semibold">
        When, as you read
      </h2>
      <MiniAxis
        axis={axis}
        part={part}
        tones={tones}
        shown={all.ids}
        told={told.ids}
        now={told.now?.id ?? null}
        onFollow={setGone}
        rangeHref={rangeHref}
      />
      <MiniCaption part={part} told={told} all={all} />
    </nav>
  );
}

/** How many of the entries, which stand in the text's order, the reader has come past. */
function useToldCount(entries: readonly Entry[]): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const text = document.querySelector(".article-text");
    if (text === null) return undefined;
    const starts = entries.map(({ sentence }) => sentence.from);
    return followReading(text, (place) => setCount(countBefore(starts, place)));
  }, [entries]);
  return count;
}

/** What tells that the reader goes on. */
const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** The entry whose mark was followed, wherever its sentence comes to stand; until the reader moves on. */
function useGoneTo(): readonly [string | null, (id: string) => void] {
  const [gone, setGone] = useState<string | null>(null);
  useEffect(() => {
    if (gone === null) return undefined;
    const moved = ({ target }: Event): void => {
      // A press on the timeline itself must find what it was aimed at.
      if (!(target instanceof Element && target.closest(".mini") !== null)) setGone(null);
    };
    for (const move of MOVES) addEventListener(move, moved, { capture: true, passive: true });
    return () => {
      for (const move of MOVES) removeEventListener(move, moved, { capture: true });
    };
  }, [gone]);
  return [gone, setGone];
}
