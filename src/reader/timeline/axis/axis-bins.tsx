import { useState } from "react";
import type { DayRange } from "../../choice.ts";
import { counted } from "../../words.ts";
import type { Axis, Bin } from "./axis.ts";
import type { Geometry } from "./axis-geometry.ts";
import { shortDay } from "../range/civil-day.ts";

interface Props {
  readonly axis: Axis;
  readonly geometry: Geometry;
  readonly isShown: (id: string) => boolean;
  readonly rangeHref: (range: DayRange) => string;
}

/** Many entries as a bar for each stretch of days, as high as there are entries in it; each leads to its days. */
export function AxisBins({ axis, geometry: { edge, line, xOf }, isShown, rangeHref }: Props) {
  const [focused, setFocused] = useState(0);
  const stop = Math.min(focused, axis.bins.length - 1);
  const bins = axis.bins.map((bin) => ({ ...bin, shown: bin.ids.filter(isShown).length }));
  const most = Math.max(1, ...bins.map((bin) => bin.ids.length));
  const height = (count: number): number => (count === 0 ? 0 : 3 + (count / most) * (line - edge - 3));
  return bins.map((bin, at) => {
    const [x, width] = [xOf(bin.x), xOf(bin.x + bin.width) - xOf(bin.x)];
    return (
      <a
        key={bin.x}
        href={rangeHref({ from: bin.from, to: bin.to })}
        className="axis-mark"
        aria-label={binName(bin, bin.shown)}
        tabIndex={at === stop ? 0 : -1}
        onFocus={() => setFocused(at)}
      >
        <title>{binName(bin, bin.shown)}</title>
        <rect className="axis-reach" x={x} width={width} y={edge / 2} height={line - edge / 2} />
        {[bin.ids.length, bin.shown].map((count, layer) => (
          <rect
            key={layer === 0 ? "all" : "shown"}
            className={layer === 0 ? "fill-rule" : "axis-bin"}
            x={x + 1}
            width={Math.max(1, width - 2)}
            y={line - height(count)}
            height={height(count)}
          />
        ))}
      </a>
    );
  });
}

function binName({ from, to, ids }: Bin, shown: number): string {
  const days = from === to ? shortDay(from, true) : `${shortDay(from, true)} to ${shortDay(to, true)}`;
  const entries = counted(ids.length, "entry", "entries");
  return `${days}: ${shown === ids.length ? entries : `${shown.toLocaleString("en")} of ${entries}`}. Look closer.`;
}
