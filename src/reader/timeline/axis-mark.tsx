import type { ReactNode } from "react";
import { EDGE, LANE } from "./axis-geometry.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly selected: boolean;
  /** Whether the Tab key stops here: of all marks, one. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  /** Where the pointer meets it, in units of the drawing. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Its strokes. */
  readonly children: ReactNode;
}

/** A mark of the axis as the way to its entry. Where the entry is hidden by a filter, the link shows it. */
export function AxisMark({ id, name, selected, isStop, onFocus, from, to, y, children }: Props) {
  return (
    <a
      href={`#${encodeURIComponent(id)}`}
      className="axis-mark"
      aria-label={name}
      aria-current={selected ? "true" : undefined}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
    >
      <title>{name}</title>
      <rect
        className="axis-reach"
        x={from - EDGE / 3}
        width={to - from + (2 * EDGE) / 3}
        y={y - LANE / 2}
        height={LANE}
        rx="2"
      />
      {children}
    </a>
  );
}
