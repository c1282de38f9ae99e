import { type PointerEvent, useState } from "react";
import type { IsoDate } from "../../../engine/model.ts";
import type { DayRange } from "../../choice.ts";
import { dateInWords } from "../../dates.ts";
import type { Axis } from "./axis.ts";
import type { Geometry } from "./axis-geometry.ts";
import { dayNumber } from "../range/civil-day.ts";
import { type Ends, type Side, moveEnd } from "./move-end.ts";
import type { Extent } from "./zoom.ts";

interface Props {
  readonly axis: Axis;
  readonly geometry: Geometry;
  /** All days there are; what is looked at lies in it. */
  readonly extent: Extent;
  readonly range: DayRange | null;
  /** Null for all days. */
  readonly onRange: (range: DayRange | null) => void;
}

const SIDES = ["from", "to"] as const;

/**
 * The two ends of the days looked at, each a slider: dragged, or moved by arrow keys a day, by Page Up and Page Down some
 * more, by Home and End as far as it goes. The days are looked at when the pointer or the key is let go, so that the
 * drawing holds still meanwhile; Escape gives it up.
 */
export function RangeEnds({ axis, geometry, extent, range, onRange }: Props) {
  const [moved, setMoved] = useState<Ends | null>(null);
  const ends: Ends = moved ?? { from: range?.from ?? extent.first, to: range?.to ?? extent.last };
  // Days that were typed may lie outside of all that is told.
  const least = ends.from < extent.first ? ends.from : extent.first;
  const most = ends.to > extent.last ? ends.to : extent.last;
  const settle = (): void => {
    if (moved === null) return;
    setMoved(null);
    onRange(moved.from <= extent.first && moved.to >= extent.last ? null : moved);
  };
  const drag = (event: PointerEvent<SVGElement>, side: Side): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const day = dayUnder(event, axis, geometry);
    if (day !== null) setMoved(moveEnd(ends, side, dayNumber(day), { first: least, last: most }));
  };
  const xOf = (day: IsoDate): number => geometry.xOf(axis.shareOf(day));
  return (
    <>
      {moved === null ? null : (
        <rect
          className="axis-brush"
          x={xOf(moved.from)}
          width={Math.max(1, xOf(moved.to) - xOf(moved.from))}
          height={geometry.line}
        />
      )}
      {SIDES.map((side) => (
        <g
          key={side}
          className="axis-end"
          transform={`translate(${xOf(ends[side])} ${geometry.line})`}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => drag(event, side)}
          onPointerUp={settle}
          onPointerCancel={() => setMoved(null)}
        >
          <rect className="axis-reach" x="-12" y="0" width="24" height="26" rx="2" />
          <path d="M0 1l6 10h-12z" className="fill-current" />
          {/* For keys and screen readers; what is dragged is drawn above, as a line so short has no room for a thumb. */}
          <foreignObject x="-12" y="0" width="24" height="26">
            <input
              type="range"
              className="axis-end-input"
              aria-label={side === "from" ? "First day looked at" : "Last day looked at"}
              aria-valuetext={dateInWords(ends[side])}
              min={dayNumber(side === "from" ? least : ends.from)}
              max={dayNumber(side === "from" ? ends.to : most)}
              value={dayNumber(ends[side])}
              onChange={(event) =>
                setMoved(moveEnd(ends, side, event.target.valueAsNumber, { first: least, last: most }))
              }
              onKeyDown={(event) => {
                if (event.key === "Escape") setMoved(null);
              }}
              onKeyUp={settle}
              onBlur={settle}
            />
          </foreignObject>
        </g>
      ))}
    </>
  );
}

function dayUnder(
  { clientX, currentTarget }: PointerEvent<SVGElement>,
  axis: Axis,
  geometry: Geometry,
): IsoDate | null {
  const { left = 0, width = 1 } = currentTarget.ownerSVGElement?.getBoundingClientRect() ?? {};
  return axis.dayAt(geometry.shareAt(((clientX - left) / width) * geometry.width));
}
