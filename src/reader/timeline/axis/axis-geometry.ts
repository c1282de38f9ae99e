import type { Axis } from "./axis.ts";

/** A drawing's measures in its own units, which are pixels at its natural width. */
export interface Sizes {
  readonly width: number;
  /** Room at both ends and above the lanes. */
  readonly edge: number;
  /** Room below the line. */
  readonly labels: number;
  /** How far below the line the dates' words stand. */
  readonly words: number;
  /** Half a single day's stroke. */
  readonly half: number;
  readonly lane: number;
  /** Room beyond the line's end for what lies ahead, and its words. */
  readonly aheadRoom: number;
  readonly aheadWords: string;
}

/** The timeline's own drawing. */
export const WHOLE: Sizes = {
  width: 600,
  edge: 12,
  labels: 30,
  words: 21,
  half: 11,
  lane: 12,
  aheadRoom: 140,
  aheadWords: "ahead, or only if",
};

/** The same with the handles of the days looked at, which stand between the line and the dates' words. */
export const WITH_HANDLES: Sizes = { ...WHOLE, labels: 46, words: 38 };

/** Lanes share this much of the drawing beside the text, and are of these heights. */
const BESIDE_ROOM = 72;
const BESIDE_LANE = { least: 5, most: 8 } as const;

/** The drawing beside the text: the more lanes, the lower each. */
export function besideSizes({ lanes, ahead }: Pick<Axis, "lanes" | "ahead">): Sizes {
  const room = BESIDE_ROOM / Math.max(lanes, ahead.length, 1);
  return {
    width: 280,
    edge: 6,
    labels: 26,
    words: 21,
    half: 7,
    lane: Math.max(BESIDE_LANE.least, Math.min(BESIDE_LANE.most, room)),
    aheadRoom: 52,
    aheadWords: "ahead",
  };
}

/** Where an axis' shares and lanes come to lie in the drawing. */
export interface Geometry extends Sizes {
  /** The line's right end. */
  readonly end: number;
  /** The line's height; the lanes are above it. */
  readonly line: number;
  /** Where what lies ahead is stacked: over the middle of its words. */
  readonly aheadAt: number;
  readonly xOf: (share: number) => number;
  readonly yOf: (lane: number) => number;
  /** The share of the line at an x, which may lie beyond its ends. */
  readonly shareAt: (x: number) => number;
}

/** What a letter of the words ahead takes, and the half of them. */
const LETTER = 5.4;

export function geometryOf({ lanes, ahead }: Pick<Axis, "lanes" | "ahead">, sizes: Sizes = WHOLE): Geometry {
  const { width, edge, half, lane, aheadRoom, aheadWords } = sizes;
  const end = width - edge - (ahead.length > 0 ? aheadRoom : 0);
  const line = Math.max(lanes, ahead.length, 1) * lane + edge;
  const start = edge + half;
  const length = end - edge - 2 * half;
  return {
    ...sizes,
    end,
    line,
    aheadAt: Math.round(width - edge - (aheadWords.length * LETTER) / 2),
    xOf: (share) => Math.round(start + share * length),
    yOf: (at) => line - (at + 0.75) * lane,
    shareAt: (x) => (x - start) / length,
  };
}
