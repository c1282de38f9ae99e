import { type ReactNode, Suspense, useDeferredValue, useId, useMemo } from "react";
import type { Choices, Filter, Order } from "../choice.ts";
import { tonesAcross } from "../tones.ts";
import { extentOf } from "./axis/axis.ts";
import { DaysForm } from "./range/days-form.tsx";
import { type Entry, filteredEntries } from "./entries.ts";
import { FilterRemark } from "./range/filter-remark.tsx";
import { OrderChoice } from "./list/order-choice.tsx";
import type { TimelinePart } from "./part.ts";
import { readRange } from "./range/read-range.ts";
import { placeOf } from "./list/sections.ts";
import { TimelineAxis } from "./axis/timeline-axis.tsx";
import { TimelineList } from "./list/timeline-list.tsx";
import { useSameFilter } from "./range/use-same-filter.ts";
import { isLong } from "./axis/zoom.ts";

/** What the address tells of a timeline. */
export interface TimelineState {
  readonly filter: Filter;
  readonly order: Order;
  /** The first and the last day looked at, as the address has them (`from=2022-02-24`); null is no limit. */
  readonly from: string | null;
  readonly to: string | null;
  /** The entry that a link leads to, or null; it is shown whatever the filter and the days. */
  readonly selected: string | null;
}

export type TimelineChoices = Pick<Choices, "onFilter" | "onOrder" | "onRange" | "rangeHref">;

interface Props {
  readonly title: string;
  /** What to say when there is no entry at all. */
  readonly nothing: string;
  readonly parts: readonly TimelinePart[];
  readonly entries: readonly Entry[];
  readonly state: TimelineState;
  readonly choices: TimelineChoices;
  readonly named: boolean;
  readonly actions: ((entry: Entry, part: TimelinePart) => ReactNode) | undefined;
}

/** Entries as a drawn axis where dates warrant one, and as a list in one of two orders (T1–T6). */
export function TimelineView({ title, nothing, parts, entries, state, choices, named, actions }: Props) {
  const titleId = useId();
  const { order, selected } = state;
  const filter = useSameFilter(state.filter);
  const { range, problem } = useMemo(() => readRange(state.from, state.to), [state.from, state.to]);
  const { shown, hidden, revealed } = useMemo(
    () => filteredEntries(entries, filter, selected, range),
    [entries, filter, selected, range],
  );
  const tones = useMemo(() => tonesAcross(parts.map((part) => part.reading)), [parts]);
  const published = parts[0]?.reading.article.published ?? null;
  const extent = useMemo(() => extentOf(entries, published), [entries, published]);
  const shownIds = new Set(shown.map((entry) => entry.id));
  // Where there are months of entries, or some of the days are looked at, days can be chosen.
  const days = extent !== null && (range !== null || isLong(extent)) ? extent : null;
  const remark = remarkOn(entries, nothing);
  // The list answers first: its drawing, of a thousand days, may follow a moment later.
  const drawing = useDeferredValue(
    <TimelineAxis
      entries={entries}
      published={published}
      range={range}
      extent={days}
      parts={parts}
      tones={tones}
      selected={selected}
      isShown={(id) => shownIds.has(id)}
      onRange={choices.onRange}
      rangeHref={choices.rangeHref}
    />,
  );
  return (
    <section aria-labelledby={titleId}>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-b border-rule pb-2">
        <h2 id={titleId} className="text-head">
          {title}
        </h2>
        {entries.length === 0 ? null : <OrderChoice order={order} onOrder={choices.onOrder} />}
      </header>
      {problem === null ? null : (
        <p className="mt-2 border-s-4 border-rule-strong py-1 ps-3 text-small">{problem}</p>
      )}
      {days === null ? null : <DaysForm extent={days} range={range} onRange={choices.onRange} />}
      <FilterRemark
        shown={shown}
        hidden={hidden}
        revealed={revealed}
        filter={filter}
        range={range}
        onFilter={choices.onFilter}
      />
      {remark === null ? null : <p className="mt-4 text-small text-muted">{remark}</p>}
      <Suspense fallback={null}>{drawing}</Suspense>
      <TimelineList
        parts={parts}
        entries={entries}
        shown={shown}
        order={order}
        selected={selected}
        tones={tones}
        named={named}
        actions={actions}
      />
    </section>
  );
}

/** What an empty timeline, or one without any date, has to say for itself. */
function remarkOn(entries: readonly Entry[], nothing: string): string | null {
  if (entries.length === 0) return nothing;
  if (entries.every((entry) => placeOf(entry) === "undated")) {
    return "Nothing here can be dated, so both orders are the order in which it is told.";
  }
  return null;
}
