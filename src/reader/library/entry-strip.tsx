import { toneOfSlot } from "../tones.ts";
import type { ArticleLine } from "./model.ts";

/** Of the drawing, in its own units; thousandths of the article along it. */
const LENGTH = 1000;
const HEIGHT = 14;
/** A single word would vanish: nothing is drawn narrower. */
const NARROWEST = 3;

/** The article as a thin bar with each statement where it stands, in its speaker's colour and pattern; a picture only. */
export function EntryStrip({ strip }: { readonly strip: ArticleLine["strip"] }) {
  if (strip.length === 0) return null;
  return (
    <svg
      className="entry-strip"
      viewBox={`0 0 ${LENGTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <line
        x1="0"
        x2={LENGTH}
        y1={HEIGHT}
        y2={HEIGHT}
        className="strip-axis"
        vectorEffect="non-scaling-stroke"
      />
      {strip.map((piece) => {
        const tone = toneOfSlot(piece.speaker);
        return (
          <rect
            key={`${piece.from}-${piece.to}`}
            x={piece.from}
            width={Math.max(piece.to - piece.from, NARROWEST)}
            y={Number(tone.pattern) % 2 === 0 ? 0 : HEIGHT / 3}
            height={Number(tone.pattern) % 2 === 0 ? HEIGHT : (2 * HEIGHT) / 3}
            data-hue={tone.hue}
            className="entry-strip-piece"
          />
        );
      })}
    </svg>
  );
}
