import { Button } from "../../../ui/button.tsx";
import { type DayRange, type Filter, NO_FILTER, isFiltering } from "../../choice.ts";
import { counted } from "../../words.ts";
import { shortDay } from "./civil-day.ts";
import type { Entry } from "../entries.ts";
import { placeOf } from "../list/sections.ts";

interface Props {
  readonly shown: readonly Entry[];
  readonly hidden: number;
  /** An entry that the filter or the days would hide is shown because a link leads to it. */
  readonly revealed: boolean;
  readonly filter: Filter;
  readonly range: DayRange | null;
  readonly onFilter: (filter: Filter, days?: DayRange) => void;
}

const ALL_DAYS: DayRange = { from: null, to: null };

/** How much of the timeline the filter and the days hide, and the way out (T6, D8). Nothing when there are neither. */
export function FilterRemark({ shown, hidden, revealed, filter, range, onFilter }: Props) {
  if (hidden === 0 && !revealed && range === null) return null;
  const all = counted(shown.length + hidden, "entry", "entries");
  const undated = range === null ? 0 : shown.filter((entry) => placeOf(entry) === "undated").length;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-1 text-fine text-muted">
      <span aria-live="polite">
        {shown.length === 0
          ? `None of the ${all} passes the filter.`
          : `${shown.length.toLocaleString("en")} of ${all} shown${whyHidden(filter, range)}.`}
        {undated === 0
          ? ""
          : ` ${counted(undated, "entry has", "entries have")} no date and may be of any day: they stay at the end.`}
        {revealed
          ? " The marked entry is shown although the filter would hide it, because the link leads to it."
          : ""}
      </span>
      <Button look="quiet" className="-mx-3 text-fine" onClick={() => onFilter(NO_FILTER, ALL_DAYS)}>
        Show all entries
      </Button>
    </p>
  );
}

function whyHidden(filter: Filter, range: DayRange | null): string {
  if (range === null) return "; in the others nothing is said that passes the filter";
  return `, ${daysInWords(range)}${isFiltering(filter) ? ", where something is said that passes the filter" : ""}`;
}

function daysInWords({ from, to }: DayRange): string {
  if (from === null) return to === null ? "of all days" : `up to ${shortDay(to, true)}`;
  return to === null
    ? `from ${shortDay(from, true)} on`
    : `from ${shortDay(from, true)} to ${shortDay(to, true)}`;
}
