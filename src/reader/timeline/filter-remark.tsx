import { Button } from "../../ui/button.tsx";
import { type Filter, NO_FILTER } from "../choice.ts";
import { counted } from "../words.ts";

interface Props {
  readonly shown: number;
  readonly hidden: number;
  /** An entry that the filter would hide is shown because a link leads to it. */
  readonly revealed: boolean;
  readonly onFilter: (filter: Filter) => void;
}

/** How much of the timeline a filter hides, and the way out (T6, D8). Nothing when it hides nothing. */
export function FilterRemark({ shown, hidden, revealed, onFilter }: Props) {
  if (hidden === 0 && !revealed) return null;
  const words =
    shown === 0
      ? `None of the ${counted(hidden, "entry", "entries")} passes the filter.`
      : `${shown.toLocaleString("en")} of ${counted(shown + hidden, "entry", "entries")} shown; in the others nothing is said that passes the filter.`;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-1 text-fine text-muted">
      <span>
        {words}
        {revealed
          ? " The marked entry is shown although the filter would hide it, because the link leads to it."
          : ""}
      </span>
      <Button look="quiet" className="-mx-3 text-fine" onClick={() => onFilter(NO_FILTER)}>
        Show all entries
      </Button>
    </p>
  );
}
