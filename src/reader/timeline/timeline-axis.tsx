import { useId } from "react";
import type { Source } from "../choice.ts";
import type { Tone } from "../tones.ts";
import { counted } from "../words.ts";
import { AxisStroke } from "./axis-stroke.tsx";
import type { Axis } from "./axis.ts";

interface Props {
  readonly axis: Axis;
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly selected: string | null;
  /** False for what the filter hides: drawn faint, so that the line stays the same line. */
  readonly isShown: (id: string) => boolean;
}

/** In units of the drawing, which are pixels at its natural width. */
const WIDTH = 600;
const EDGE = 12;
const AHEAD_ROOM = 140;
const LANE = 9;
const LABELS = 30;
/** Half a single day's stroke. */
const HALF = 11;
/** Where what lies ahead is stacked: over the middle of its words. */
const AHEAD_AT = WIDTH - EDGE - 46;

/** For those who look rather than read: the dated entries at their distance, with those ahead beyond the end. The list holds the same. */
export function TimelineAxis({ axis, tones, selected, isShown }: Props) {
  const fade = useId();
  const end = WIDTH - EDGE - (axis.ahead.length > 0 ? AHEAD_ROOM : 0);
  const lanes = Math.max(axis.lanes, axis.ahead.length, 1);
  const line = lanes * LANE + EDGE;
  const xOf = (share: number): number => Math.round(EDGE + HALF + share * (end - EDGE - 2 * HALF));
  const yOf = (lane: number): number => line - (lane + 1) * LANE;
  const toneOf = (source: Source | null): Tone | undefined =>
    source === null ? undefined : tones.get(source);
  const first = axis.ticks[0]?.label ?? "";
  const last = axis.ticks.at(-1)?.label ?? "";
  const missing = missingWords(axis);
  return (
    <figure className="mt-6 hidden md:block">
      <svg
        viewBox={`0 0 ${WIDTH} ${line + LABELS}`}
        role="img"
        aria-label={`A line from ${first} to ${last} with ${counted(axis.marks.length, "dated entry", "dated entries")}, which are all in the list.`}
        className="w-full text-[13px] text-muted"
      >
        {axis.marks.map((mark) => (
          <AxisStroke
            key={mark.id}
            tone={toneOf(mark.source)}
            from={mark.openFrom ? EDGE : xOf(mark.from) - HALF}
            to={mark.openTo ? end : xOf(mark.to) + HALF}
            y={yOf(mark.lane)}
            fadeFrom={mark.openFrom}
            fadeTo={mark.openTo}
            strong={mark.id === selected}
            faint={!isShown(mark.id)}
            id={`${fade}${mark.id}`}
          />
        ))}
        <path d={`M${EDGE} ${line}H${end}`} className="stroke-current" strokeWidth="1" />
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
              x={at === 0 ? EDGE : xOf(tick.x) + (at === axis.ticks.length - 1 ? HALF : 0)}
              y={line + 21}
              textAnchor={at === 0 ? "start" : at === axis.ticks.length - 1 ? "end" : "middle"}
              className="fill-current"
            >
              {tick.label}
            </text>
          </g>
        ))}
        {axis.ahead.length === 0 ? null : (
          <g>
            <path
              d={`M${end + 8} ${line}H${WIDTH - EDGE - 2}m-6 -4l6 4l-6 4`}
              className="stroke-current"
              strokeWidth="1"
              strokeDasharray="3 3"
              fill="none"
            />
            {axis.ahead.map(({ id, source }, at) => (
              <AxisStroke
                key={id}
                tone={toneOf(source)}
                from={AHEAD_AT - HALF}
                to={AHEAD_AT + HALF}
                y={yOf(at)}
                strong={id === selected}
                faint={!isShown(id)}
              />
            ))}
            <text x={WIDTH - EDGE} y={line + 21} textAnchor="end" className="fill-current">
              ahead, or only if
            </text>
          </g>
        )}
      </svg>
      {missing === null ? null : <figcaption className="text-fine text-muted">{missing}</figcaption>}
    </figure>
  );
}

/** What the drawing leaves out, in a sentence; null when it leaves out nothing. */
function missingWords({ undated, undrawn }: Axis): string | null {
  const parts = [
    ...(undated === 0 ? [] : [counted(undated, "entry without a date", "entries without a date")]),
    ...(undrawn === 0 ? [] : [counted(undrawn, "entry for want of room", "entries for want of room")]),
  ];
  return parts.length === 0 ? null : `Not drawn, but in the list: ${parts.join(", ")}.`;
}
