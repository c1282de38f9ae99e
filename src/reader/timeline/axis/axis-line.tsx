import type { Axis } from "./axis.ts";
import type { Geometry } from "./axis-geometry.ts";
import { labelsOf } from "./axis-labels.ts";

interface Props {
  readonly axis: Axis;
  readonly geometry: Geometry;
  /** Only the first and the last day are written. */
  readonly endsOnly?: boolean;
}

/** The line itself: its days, its breaks, and beyond its end the dashed way ahead. */
export function AxisLine({ axis, geometry, endsOnly = false }: Props) {
  const { width, edge, end, line, xOf, aheadWords, words } = geometry;
  const labels = labelsOf(axis.ticks, geometry, endsOnly);
  // Of very many days those alone have a tick that are written.
  const ticks = axis.bins.length === 0 ? labels : labels.filter((label) => label.words !== "");
  return (
    <>
      <path d={`M${edge} ${line}H${end}`} className="stroke-current" strokeWidth="1" />
      {axis.breaks.map((share) => (
        <g key={share}>
          <path d={`M${xOf(share) - 3} ${line}h6`} className="stroke-paper" strokeWidth="3" />
          <path
            d={`M${xOf(share) - 5} ${line + 5}l4 -10m2 10l4 -10`}
            className="stroke-current"
            strokeWidth="1"
            fill="none"
          />
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick.day}>
          <path d={`M${tick.at} ${line}v6`} className="stroke-current" strokeWidth="1" />
          <text x={tick.x} y={line + words} textAnchor={tick.anchor} className="fill-current">
            {tick.words}
          </text>
        </g>
      ))}
      {axis.ahead.length === 0 ? null : (
        <>
          <path
            d={`M${end + 8} ${line}H${width - edge - 2}m-6 -4l6 4l-6 4`}
            className="stroke-current"
            strokeWidth="1"
            strokeDasharray="3 3"
            fill="none"
          />
          <text x={width - edge} y={line + words} textAnchor="end" className="fill-current">
            {aheadWords}
          </text>
        </>
      )}
    </>
  );
}
