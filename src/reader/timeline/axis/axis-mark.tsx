import type { ReactNode, SyntheticEvent } from "react";
import type { Geometry } from "./axis-geometry.ts";

/** Where a mark leads. `point` gives the link its address right before it is used, where that is costly to make. */
export interface MarkWay {
  readonly href: string;
  readonly point?: (link: Element) => void;
  /** Told of a press, which the browser answers all the same. */
  readonly follow?: () => void;
}

interface Props {
  readonly way: MarkWay;
  readonly geometry: Geometry;
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

/** A mark of the axis as the way to its entry. */
export function AxisMark({ way, geometry, name, selected, isStop, onFocus, from, to, y, children }: Props) {
  const { edge, lane } = geometry;
  const point = ({ currentTarget }: SyntheticEvent): void => way.point?.(currentTarget);
  return (
    <a
      href={way.href}
      className="axis-mark"
      aria-label={name}
      aria-current={selected ? "true" : undefined}
      tabIndex={isStop ? 0 : -1}
      onFocus={(event) => {
        onFocus();
        point(event);
      }}
      onPointerEnter={point}
      onPointerDown={point}
      onClickCapture={(event) => {
        point(event);
        way.follow?.();
      }}
    >
      <title>{name}</title>
      <rect
        className="axis-reach"
        x={from - edge / 3}
        width={to - from + (2 * edge) / 3}
        y={y - lane / 2}
        height={lane}
        rx="2"
      />
      {children}
    </a>
  );
}
