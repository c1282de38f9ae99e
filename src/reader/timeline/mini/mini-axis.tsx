import type { DayRange, Source } from "../../choice.ts";
import type { Tone } from "../../tones.ts";
import { AxisBins } from "../axis/axis-bins.tsx";
import { type Geometry, besideSizes, geometryOf } from "../axis/axis-geometry.ts";
import { AxisLine } from "../axis/axis-line.tsx";
import { AxisMarks } from "../axis/axis-marks.tsx";
import type { Axis } from "../axis/axis.ts";
import { listenAlongMarks } from "../axis/listen-along-marks.ts";
import type { TimelinePart } from "../part.ts";

interface Props {
  readonly axis: Axis;
  readonly part: TimelinePart;
  readonly tones: ReadonlyMap<Source, Tone>;
  /** Those that pass the filter: the others are left out, and the line stays the same line. */
  readonly shown: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  readonly now: string | null;
  /** A mark leads the reader to its sentence. */
  readonly onFollow: (id: string) => void;
  readonly rangeHref: (range: DayRange) => string;
}

/** The drawn timeline as it fits beside the text: labelled at its ends alone, lit as far as the text has told. */
export function MiniAxis({ axis, part, tones, shown, told, now, onFollow, rangeHref }: Props) {
  const geometry = geometryOf(axis, besideSizes(axis));
  const drawn: Axis = {
    ...axis,
    marks: axis.marks.filter(({ id }) => shown.has(id)),
    ahead: axis.ahead.filter(({ id }) => shown.has(id)),
  };
  const at = placeOfNow(axis, geometry, now);
  return (
    <div ref={listenAlongMarks}>
      <svg
        viewBox={`0 0 ${geometry.width} ${geometry.line + geometry.labels}`}
        className="mini-axis w-full text-[13px] text-muted"
      >
        {axis.bins.length > 0 ? (
          <AxisBins axis={axis} geometry={geometry} isShown={(id) => told.has(id)} rangeHref={rangeHref} />
        ) : (
          <AxisMarks
            axis={drawn}
            geometry={geometry}
            parts={[part]}
            tones={tones}
            selected={now}
            wayOf={({ id, sentence }) => ({
              href: part.href,
              // To make a passage's address reads the article.
              point: (link) => link.setAttribute("href", part.links.passageInText(sentence)),
              follow: () => onFollow(id),
            })}
            isLit={(id) => told.has(id)}
          />
        )}
        <AxisLine axis={drawn} geometry={geometry} endsOnly />
        {at === null ? null : <path className="mini-now" d={`M${at - 5} ${geometry.line + 10}l5 -8l5 8z`} />}
      </svg>
    </div>
  );
}

/** The middle of the present entry; null where it has no place on the line. */
function placeOfNow({ marks, bins, ahead }: Axis, geometry: Geometry, now: string | null): number | null {
  if (now === null) return null;
  const mark = marks.find(({ id }) => id === now);
  if (mark !== undefined) return geometry.xOf((mark.from + mark.to) / 2);
  const bin = bins.find(({ ids }) => ids.includes(now));
  if (bin !== undefined) return geometry.xOf(bin.x + bin.width / 2);
  return ahead.some(({ id }) => id === now) ? geometry.aheadAt : null;
}
