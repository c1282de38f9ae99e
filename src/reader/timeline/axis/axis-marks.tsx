import { useId, useState } from "react";
import type { Source } from "../../choice.ts";
import type { Tone } from "../../tones.ts";
import type { Geometry } from "./axis-geometry.ts";
import { AxisMark, type MarkWay } from "./axis-mark.tsx";
import { AxisStroke } from "./axis-stroke.tsx";
import type { Axis } from "./axis.ts";
import type { Entry } from "../entries.ts";
import { markName } from "./mark-name.ts";
import type { TimelinePart } from "../part.ts";

interface Props {
  readonly axis: Axis;
  readonly geometry: Geometry;
  readonly parts: readonly TimelinePart[];
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly selected: string | null;
  readonly wayOf: (entry: Entry, part: TimelinePart) => MarkWay;
  /** False for what is drawn faint, so that the line stays the same line. */
  readonly isLit: (id: string) => boolean;
}

/** Every entry by itself: on the line at its days, and beyond its end what lies ahead. */
export function AxisMarks({ axis, geometry, parts, tones, selected, wayOf, isLit }: Props) {
  const fade = useId();
  const [focused, setFocused] = useState<string | null>(null);
  const { edge, half, end, aheadAt, xOf, yOf } = geometry;
  const placed = [
    ...axis.marks.map((mark) => ({
      entry: mark.entry,
      source: mark.source,
      from: mark.openFrom ? edge : xOf(mark.from) - half,
      to: mark.openTo ? end : xOf(mark.to) + half,
      y: yOf(mark.lane),
      fadeFrom: mark.openFrom,
      fadeTo: mark.openTo,
    })),
    ...axis.ahead.map(({ entry, source }, at) => ({
      entry,
      source,
      from: aheadAt - half,
      to: aheadAt + half,
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
        way={wayOf(entry, part)}
        geometry={geometry}
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
          faint={!isLit(entry.id)}
          id={`${fade}${entry.id}`}
          {...stroke}
        />
      </AxisMark>
    );
  });
}
