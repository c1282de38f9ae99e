import type { Reading, Statement } from "../../engine/model.ts";
import { sourceOf } from "../choice.ts";
import { type Tone, tonesOf } from "../tones.ts";

/** One statement on the strip. All lengths are per cent of the article's length, 0 … 100. */
export interface StripPart {
  readonly statement: Statement;
  readonly tone: Tone;
  readonly x: number;
  readonly width: number;
  /** The part of the strip that leads here: up to half-way to its neighbours, so that thin quotes are easy to hit. */
  readonly reachX: number;
  readonly reachWidth: number;
}

/** Beyond this many the strip keeps the longest statement of each stretch: more would be thinner than a pixel. */
const MOST_PARTS = 200;
/** Thinner than this cannot be seen on a narrow screen (about 2 px of 320). */
const LEAST_WIDTH = 0.6;

interface Place {
  readonly statement: Statement;
  readonly x: number;
  readonly width: number;
}

function thinned(places: readonly Place[]): readonly Place[] {
  if (places.length <= MOST_PARTS) return places;
  const longest = new Map<number, Place>();
  for (const place of places) {
    const bin = Math.floor((place.x * MOST_PARTS) / 100);
    const kept = longest.get(bin);
    if (!kept || kept.width < place.width) longest.set(bin, place);
  }
  return [...longest.values()];
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** Where each statement stands in the article, in text order. Empty for an empty article. */
export function stripOf(reading: Reading): readonly StripPart[] {
  const { length } = reading.article.text;
  const tones = tonesOf(reading);
  const places = thinned(
    reading.statements.map((statement) => {
      const width = Math.max(LEAST_WIDTH, (100 * (statement.span.to - statement.span.from)) / length);
      return { statement, width, x: Math.min((100 * statement.span.from) / length, 100 - width) };
    }),
  );
  const middle = (index: number): number => {
    const before = places[index - 1];
    const after = places[index];
    if (!before) return 0;
    if (!after) return 100;
    return Math.max(before.x, Math.min((before.x + before.width + after.x) / 2, 100));
  };
  return places.flatMap(({ statement, x, width }, index) => {
    const tone = tones.get(sourceOf(statement));
    if (!tone) return [];
    const reachX = rounded(middle(index));
    return [
      {
        statement,
        tone,
        x: rounded(x),
        width: rounded(width),
        reachX,
        reachWidth: rounded(Math.max(0, middle(index + 1) - reachX)),
      },
    ];
  });
}
