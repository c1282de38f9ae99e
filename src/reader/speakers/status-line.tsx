import type { Reading } from "../../engine/model.ts";
import { StatusLine as PoliteLine } from "../../ui/status-line.tsx";
import type { Filter } from "../choice.ts";
import { statusWords } from "./facets.ts";

interface Props {
  readonly reading: Reading;
  readonly filter: Filter;
  readonly className?: string;
}

/** “5 of 17 statements, 2 speakers”. One to a view: it is announced at every change, and the list never is (S5). */
export function StatusLine({ reading, filter, className = "" }: Props) {
  return (
    <PoliteLine className={`text-fine text-muted tabular-nums ${className}`}>
      {statusWords(reading, filter)}
    </PoliteLine>
  );
}
