import type { Axis } from "./axis.ts";
import type { Geometry } from "./axis-geometry.ts";

interface Props {
  readonly axis: Axis;
  readonly geometry: Geometry;
}

/** The line itself: its days, its breaks, and beyond its end the dashed way ahead. */
export function AxisLine({
  axis,
  geometry: { width, edge, half, end, line, xOf, aheadWords, words },
}: Props) {
  const last = axis.ticks.length - 1;
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
      {axis.ticks.map((tick, at) => (
        <g key={tick.day}>
          <path d={`M${xOf(tick.x)} ${line}v6`} className="stroke-current" strokeWidth="1" />
          <text
            x={at === 0 ? edge : xOf(tick.x) + (at === last ? half : 0)}
            y={line + words}
            textAnchor={at === 0 ? "start" : at === last ? "end" : "middle"}
            className="fill-current"
          >
            {tick.label}
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
