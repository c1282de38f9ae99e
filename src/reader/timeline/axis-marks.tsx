import { useId, useState } from "react";
import type { Source } from "../choice.ts";
import type { Tone } from "../tones.ts";
import { AHEAD_AT, EDGE, type Geometry, HALF } from "./axis-geometry.ts";
import { AxisMark } from "./axis-mark.tsx";
import { AxisStroke } from "./axis-stroke.tsx";
import type { Axis } from "./axis.ts";
import { markName } from "./mark-name.ts";
import type { TimelinePart } from "./part.ts";

interface Props {
  readonly axis: Axis;
  readonly geometry: Geometry;
  readonly parts: readonly TimelinePart[];
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly selected: string | null;
  /** False for what the filter hides: drawn faint, so that the line stays the same line. */
  readonly isShown: (id: string) => boolean;
}

/** Every entry by itself: on the line at its days, and beyond its end what lies ahead. */
export function AxisMarks({ axis, geometry, parts, tones, selected, isShown }: Props) {
  const fade = useId();
  const [focused, setFocused] = useState<string | null>(null);
  const { end, xOf, yOf } = geometry;
  const placed = [
    ...axis.marks.map((mark) => ({
      entry: mark.entry,
      source: mark.source,
      from: mark.openFrom ? EDGE : xOf(mark.from) - HALF,
      to: mark.openTo ? end : xOf(mark.to) + HALF,
      y: yOf(mark.lane),
      fadeFrom: mark.openFrom,
      fadeTo: mark.openTo,
    })),
    ...axis.ahead.map(({ entry, source }, at) => ({
      entry,
      source,
      from: AHEAD_AT - HALF,
      to: AHEAD_AT + HALF,
      y: yOf(at),
      fadeFrom: false,
      fadeTo: false,
    })),
  ];
  const ids = new Set(placed.map(({ entry }) => entry.id));
  const stop = [focused, selected].find((id) => id !== null && ids.has(id)) ?? placed[0]?.entry.id;
  return placed.map(({ entry, source, ...stroke }) => {
    const part = parts[entry.part];
    if (part === undefined) return null;
    return (
      <AxisMark
        key={entry.id}
        id={entry.id}
        name={markName(part, entry)}
        selected={entry.id === selected}
        isStop={entry.id === stop}
        onFocus={() => setFocused(entry.id)}
        from={stroke.from}
        to={stroke.to}
        y={stroke.y}
      >
        <AxisStroke
          tone={source === null ? undefined : tones.get(source)}
          strong={entry.id === selected}
          faint={!isShown(entry.id)}
          id={`${fade}${entry.id}`}
          {...stroke}
        />
      </AxisMark>
    );
  });
}
