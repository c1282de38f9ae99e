import { startTransition, useEffect, useMemo, useState } from "react";
import { whenIdle } from "../../when-idle.ts";
import { type Piece, TOGETHER, groupsOf } from "./dated-pieces.ts";
import type { Entry } from "../entries.ts";
import { sectionsOf } from "./sections.ts";

/** Groups of the dates' lists that are drawn when they are asked for: more than a window shows. */
const AT_ONCE = 2;
/** So many more each time when the page is idle. */
const IN_ONE_GO = 15;
/** The list has been on the page for so long before more is drawn than is seen. In ms. */
const AFTER = 500;

interface DatedLists {
  readonly groups: readonly (readonly Piece[])[];
  /** Whether these are all. */
  readonly whole: boolean;
  /** Has all drawn. */
  readonly onWhole: () => void;
}

/**
 * The lists by date that are to be drawn: none before the order is asked for or, where the list is long, the page is
 * idle; then more and more, so that neither keeps a press waiting. They stay when they have been seen: to take them away
 * again would cost as much as to draw them.
 */
export function useDatedLists(shown: readonly Entry[], byDate: boolean, long: boolean): DatedLists {
  const [wanted, setWanted] = useState(0);
  const least = !byDate ? 0 : long ? AT_ONCE : Number.POSITIVE_INFINITY;
  if (wanted < least) setWanted(least);
  const begun = wanted > 0;
  const all = useMemo(
    () => (begun ? groupsOf(sectionsOf(shown, "date"), long ? TOGETHER : Number.POSITIVE_INFINITY) : null),
    [shown, long, begun],
  );
  const whole = all !== null && wanted >= all.length;
  useEffect(() => {
    if (!long || whole) return undefined;
    let stop: (() => void) | null = null;
    const more = (): void => startTransition(() => setWanted((now) => Math.max(now, wanted + IN_ONE_GO)));
    const timer = setTimeout(
      () => {
        stop = whenIdle(more);
      },
      wanted === 0 ? AFTER : 0,
    );
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [long, whole, wanted]);
  const groups = useMemo(() => all?.slice(0, wanted) ?? [], [all, wanted]);
  return { groups, whole, onWhole: () => setWanted(Number.POSITIVE_INFINITY) };
}
