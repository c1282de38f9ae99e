import { useState } from "react";
import type { Filter } from "../../choice.ts";

const told = ({ said, kinds }: Filter): string => `${said.join()} ${kinds.join()}`;

/** An equal filter is the same one: the address makes a new one at every change, and its entries would be drawn anew. */
export function useSameFilter(filter: Filter): Filter {
  const [kept, setKept] = useState(filter);
  if (kept === filter || told(kept) === told(filter)) return kept;
  setKept(filter);
  return filter;
}
