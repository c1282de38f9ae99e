import type { Tone } from "../../tones.ts";

interface Props {
  /** Undefined where nobody speaks. */
  readonly tone: Tone | undefined;
  /** In units of the drawing. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly fadeFrom?: boolean;
  readonly fadeTo?: boolean;
  readonly strong?: boolean;
  /** Without its colour. */
  readonly faint?: boolean;
  /** Unique in the page; needed where a side fades. */
  readonly id?: string;
}

/** The speakers' underline patterns as strokes; "double" is drawn as two thin lines. */
const DASHES: Readonly<Record<string, string>> = { "1": "6 3", "2": "2 3" };
const DOUBLE = "3";

/** One entry on the axis, in its speaker's colour and pattern; a side that is not known fades away. */
export function AxisStroke({
  tone,
  from,
  to,
  y,
  fadeFrom = false,
  fadeTo = false,
  strong = false,
  faint = false,
  id,
}: Props) {
  const fades = (fadeFrom || fadeTo) && !faint && id !== undefined;
  const double = tone?.pattern === DOUBLE;
  const lines = double ? [y - 2, y + 2] : [y];
  return (
    <g data-hue={tone?.hue ?? "none"}>
      {fades ? (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from} x2={to} y1="0" y2="0">
          <stop offset="0" className="[stop-color:var(--tone)]" stopOpacity={fadeFrom ? 0 : 1} />
          {/* What fades on both sides is there between them. */}
          <stop
            offset="0.5"
            className="[stop-color:var(--tone)]"
            stopOpacity={fadeFrom && fadeTo ? 1 : 0.5}
          />
          <stop offset="1" className="[stop-color:var(--tone)]" stopOpacity={fadeTo ? 0 : 1} />
        </linearGradient>
      ) : null}
      {lines.map((at) => (
        <path
          key={at}
          d={`M${from} ${at}H${to}`}
          {...(fades ? { stroke: `url(#${id})` } : { className: faint ? "stroke-rule" : "stroke-tone" })}
          strokeWidth={(double ? 1.5 : 4) + (strong ? 2 : 0)}
          strokeDasharray={DASHES[tone?.pattern ?? ""]}
        />
      ))}
    </g>
  );
}
