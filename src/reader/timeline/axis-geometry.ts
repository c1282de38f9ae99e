import type { Axis } from "./axis.ts";

/** In units of the drawing, which are pixels at its natural width. */
export const WIDTH = 600;
export const EDGE = 12;
export const LABELS = 30;
/** Half a single day's stroke. */
export const HALF = 11;
/** Where what lies ahead is stacked: over the middle of its words. */
export const AHEAD_AT = WIDTH - EDGE - 46;
export const LANE = 12;
const AHEAD_ROOM = 140;

/** Where an axis' shares and lanes come to lie in the drawing. */
export interface Geometry {
  /** The line's right end. */
  readonly end: number;
  /** The line's height; the lanes are above it. */
  readonly line: number;
  readonly xOf: (share: number) => number;
  readonly yOf: (lane: number) => number;
  /** The share of the line at an x, which may lie beyond its ends. */
  readonly shareAt: (x: number) => number;
}

export function geometryOf({ lanes, ahead }: Pick<Axis, "lanes" | "ahead">): Geometry {
  const end = WIDTH - EDGE - (ahead.length > 0 ? AHEAD_ROOM : 0);
  const line = Math.max(lanes, ahead.length, 1) * LANE + EDGE;
  const start = EDGE + HALF;
  const width = end - EDGE - 2 * HALF;
  return {
    end,
    line,
    xOf: (share) => Math.round(start + share * width),
    yOf: (lane) => line - (lane + 0.75) * LANE,
    shareAt: (x) => (x - start) / width,
  };
}
