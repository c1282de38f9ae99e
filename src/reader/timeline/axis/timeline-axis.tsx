import { useMemo } from "react";
import type { IsoDate } from "../../../engine/model.ts";
import type { DayRange, Source } from "../../choice.ts";
import type { Tone } from "../../tones.ts";
import { counted } from "../../words.ts";
import { AxisBins } from "./axis-bins.tsx";
import { WHOLE, WITH_HANDLES, geometryOf } from "./axis-geometry.ts";
import { AxisLine } from "./axis-line.tsx";
import { AxisMarks } from "./axis-marks.tsx";
import { type Axis, axisOf, endsInWords } from "./axis.ts";
import type { Entry } from "../entries.ts";
import { listenAlongMarks } from "./listen-along-marks.ts";
import type { TimelinePart } from "../part.ts";
import { RangeEnds } from "./range-ends.tsx";
import { useBrush } from "./use-brush.ts";
import { type Extent, between } from "./zoom.ts";

interface Props {
  readonly entries: readonly Entry[];
  readonly published: IsoDate | null;
  /** The days looked at; null for all. */
  readonly range: DayRange | null;
  /** All days there are, where they are so many that they are looked at in part; null where not. */
  readonly extent: Extent | null;
  readonly parts: readonly TimelinePart[];
  readonly tones: ReadonlyMap<Source, Tone>;
  readonly selected: string | null;
  readonly isShown: (id: string) => boolean;
  readonly onRange: (range: DayRange | null) => void;
  readonly rangeHref: (range: DayRange) => string;
}

/** The drawing, where dates warrant one. */
export function TimelineAxis({ entries, published, ...drawing }: Props) {
  // By itself, and not left to the compiler: an order must not draw it anew.
  const { range } = drawing;
  const axis = useMemo(() => axisOf(entries, published, range), [entries, published, range]);
  return axis === null ? null : <DrawnAxis axis={axis} {...drawing} />;
}

interface DrawnProps extends Omit<Props, "entries" | "published"> {
  readonly axis: Axis;
}

/**
 * The dated entries at their distance, with those ahead beyond the end. Each mark is the way to its entry in the list,
 * which holds the same and is all there is where a window is narrow. One stop of the Tab key, arrow keys along it.
 */
function DrawnAxis({ axis, range, extent, parts, tones, selected, isShown, onRange, rangeHref }: DrawnProps) {
  const geometry = geometryOf(axis, extent === null ? WHOLE : WITH_HANDLES);
  const missing = missingWords(axis);
  const many = axis.bins.length > 0;
  const [brush, drawn] = useBrush(([one, other]) => {
    const [from, to] = [axis.dayAt(geometry.shareAt(one)), axis.dayAt(geometry.shareAt(other))];
    if (from !== null && to !== null) onRange(between(from, to));
  });
  return (
    <section aria-label="The timeline drawn" className="axis" ref={listenAlongMarks}>
      <p className="sr-only">
        {`A line ${endsInWords(axis)} with ${counted(axis.dated, "dated entry", "dated entries")}. Arrow keys move along it; the list holds every entry.`}
      </p>
      <svg
        viewBox={`0 0 ${geometry.width} ${geometry.line + geometry.labels}`}
        className="w-full touch-pan-y text-[13px] text-muted"
        ref={brush}
      >
        {many ? (
          <AxisBins axis={axis} geometry={geometry} isShown={isShown} rangeHref={rangeHref} />
        ) : (
          <AxisMarks
            axis={axis}
            geometry={geometry}
            parts={parts}
            tones={tones}
            selected={selected}
            // Where the entry is hidden by a filter, the link shows it.
            wayOf={({ id }) => ({ href: `#${encodeURIComponent(id)}` })}
            isLit={isShown}
          />
        )}
        <AxisLine axis={axis} geometry={geometry} />
        {extent === null ? null : (
          <RangeEnds axis={axis} geometry={geometry} extent={extent} range={range} onRange={onRange} />
        )}
        {drawn === null ? null : (
          <rect
            className="axis-brush"
            x={Math.min(...drawn)}
            width={Math.abs(drawn[1] - drawn[0])}
            height={geometry.line}
          />
        )}
      </svg>
      {missing === null ? null : <p className="text-fine text-muted">{missing}</p>}
    </section>
  );
}

/** What stands in the list but not on the line, and why; null when nothing. */
function missingWords({ undated, undrawn }: Axis): string | null {
  const parts = [
    ...(undated === 0 ? [] : [counted(undated, "entry without a date", "entries without a date")]),
    ...(undrawn === 0 ? [] : [counted(undrawn, "entry for want of room", "entries for want of room")]),
  ];
  return parts.length === 0 ? null : `Not drawn, but in the list: ${parts.join(", ")}.`;
}
