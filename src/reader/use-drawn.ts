import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "./when-idle.ts";

/** Items more at each step: some milliseconds of work, so that a press between two steps is not kept waiting. */
const STEP = 30;

interface Options {
  readonly total: number;
  /** A screenful. */
  readonly first: number;
  /** Whether all are to be there from the beginning, as for a reader who comes back to where they had scrolled. */
  readonly atOnce: boolean;
}

/**
 * How many items of a long list to draw. The first screenful is painted without the rest, which follows below it step by
 * step while the page has nothing else to do, until all are there to be scrolled to and found.
 */
export function useDrawn({ total, first, atOnce }: Options): number {
  const [drawn, setDrawn] = useState(atOnce ? total : first);
  useEffect(
    () => (drawn < total ? whenIdle(() => startTransition(() => setDrawn(drawn + STEP))) : undefined),
    [drawn, total],
  );
  return Math.min(drawn, total);
}
