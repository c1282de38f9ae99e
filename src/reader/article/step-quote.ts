import type { Reading, StatementId } from "../../engine/model.ts";
import { type Filter, passes } from "../choice.ts";

/**
 * The statement that `j` (by = 1) or `k` (by = -1) leads to among those that pass the filter, in text order. With none
 * open it is the first or the last. From one that the filter has hidden it is the nearest on that side. Null at the
 * ends, or when nothing passes: stepping never wraps round unseen.
 */
export function stepQuote(
  reading: Reading,
  filter: Filter,
  current: StatementId | null,
  by: 1 | -1,
): StatementId | null {
  const at = current === null ? -1 : reading.statements.findIndex((statement) => statement.id === current);
  const candidates = at < 0 ? reading.statements : sideOf(reading, at, by);
  const passing = candidates.filter((statement) => passes(statement, filter));
  return (by === 1 ? passing[0] : passing.at(-1))?.id ?? null;
}

function sideOf(reading: Reading, at: number, by: 1 | -1): Reading["statements"] {
  return by === 1 ? reading.statements.slice(at + 1) : reading.statements.slice(0, at);
}
