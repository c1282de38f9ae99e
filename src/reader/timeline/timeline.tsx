import { type ReactNode, useId } from "react";
import type { Reading } from "../../engine/model.ts";
import { ChoiceRow } from "../../ui/choice-row.tsx";
import type { Choices, Filter, Order } from "../choice.ts";
import type { ReaderLinks } from "../links.ts";
import { tonesOf } from "../tones.ts";
import { axisOf } from "./axis.ts";
import { type Entry, entriesOf, filteredEntries } from "./entries.ts";
import { FilterRemark } from "./filter-remark.tsx";
import { placeOf, sectionsOf } from "./sections.ts";
import { StayPut } from "./stay-put.tsx";
import { nextPlace, wayOf } from "./step-entry.ts";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineEntry } from "./timeline-entry.tsx";
import { TimelineSection } from "./timeline-section.tsx";

interface Props {
  readonly reading: Reading;
  readonly filter: Filter;
  readonly order: Order;
  readonly choices: Choices;
  readonly links: ReaderLinks;
  /** The entry that a link leads to, or null; it is shown whatever the filter. */
  readonly selected: string | null;
  /** What can be done with one entry: shown beside its link. */
  readonly actions?: (entry: Entry) => ReactNode;
}

const ORDERS: readonly { readonly value: Order; readonly words: string }[] = [
  { value: "story", words: "As told" },
  { value: "date", words: "By date" },
];

/** From here on an entry is only laid out when it comes near the window; find-in-page and links still reach it. */
const LONG = 200;

/** What happened and what was said, in two orders (T1–T6): a drawn axis where dates warrant one, and the list. */
export function Timeline({ reading, filter, order, choices, links, selected, actions }: Props) {
  const titleId = useId();
  const entries = entriesOf(reading);
  const { shown, hidden, revealed } = filteredEntries(entries, filter, selected);
  const tones = tonesOf(reading);
  const axis = axisOf(entries, reading.article.published);
  const shownIds = new Set(shown.map((entry) => entry.id));
  return (
    <section aria-labelledby={titleId}>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-b border-rule pb-2">
        <h2 id={titleId} className="text-head">
          Timeline
        </h2>
        {entries.length === 0 ? null : (
          <div className="print:hidden">
            <ChoiceRow legend="Order" options={ORDERS} value={order} onChange={choices.onOrder} />
          </div>
        )}
      </header>
      <FilterRemark shown={shown.length} hidden={hidden} revealed={revealed} onFilter={choices.onFilter} />
      {remarkOn(entries) === null ? null : <p className="mt-4 text-small text-muted">{remarkOn(entries)}</p>}
      {axis === null ? null : (
        <TimelineAxis axis={axis} tones={tones} selected={selected} isShown={(id) => shownIds.has(id)} />
      )}
      <StayPut order={order}>
        <div ref={listening} data-long={shown.length > LONG ? "" : undefined}>
          {sectionsOf(shown, order).map((section) => (
            <TimelineSection key={section.key} article={reading.article} section={section}>
              {section.entries.map((entry, at) => (
                <TimelineEntry
                  key={entry.id}
                  reading={reading}
                  entry={entry}
                  tones={tones}
                  links={links}
                  selected={entry.id === selected}
                  section={section}
                  above={section.entries[at - 1]}
                >
                  {actions?.(entry)}
                </TimelineEntry>
              ))}
            </TimelineSection>
          ))}
        </div>
      </StayPut>
    </section>
  );
}

/** What an empty timeline, or one without any date, has to say for itself. */
function remarkOn(entries: readonly Entry[]): string | null {
  if (entries.length === 0) {
    return "This article tells of nothing that could stand on a timeline: no dated event, and nothing that anyone said.";
  }
  if (entries.every((entry) => placeOf(entry) === "undated")) {
    return "Nothing in this article can be dated, so both orders are the order in which it is told.";
  }
  return null;
}

/** Arrow keys, Home and End go from entry to entry while the focus is inside the list, and nowhere else (T5). */
function stepByKey(event: KeyboardEvent): void {
  const way = wayOf(event);
  const { target, currentTarget: list } = event;
  if (way === null || !(target instanceof Element) || !(list instanceof Element)) return;
  const entries = [...list.querySelectorAll<HTMLElement>("[data-entry]")];
  const at = entries.findIndex((entry) => entry.contains(target));
  const place = at === -1 ? null : nextPlace(at, entries.length, way);
  const next = place === null ? undefined : entries[place];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

// Not React's onKeyDown, which would ask for a role: the element is no control, its keys only add to those of its links.
function listening(list: HTMLElement | null): () => void {
  list?.addEventListener("keydown", stepByKey);
  return () => list?.removeEventListener("keydown", stepByKey);
}
