import { dayOf } from "./civil.ts";
import type { Point } from "./edtf.ts";
import type { Placed } from "./frames.ts";
import type { Found } from "./scene.ts";
import { before, pointOf } from "./scene.ts";

const LINK = /^\s{0,2}(?:–|—|-|to|until|till|through)\s{0,2}(?:the\s)?$/iu;
const AND = /^\s{1,2}and\s{1,2}(?:the\s)?$/iu;
const FROM = /(?<![\p{L}\p{N}-])(?:from|between)\s{1,2}(?:the\s)?$/iu;
const BETWEEN = /(?<![\p{L}\p{N}-])between\s{1,2}(?:the\s)?$/iu;

/** Joins two times that stand as "from A to B", "between A and B", "A–B" into one; what stood only as a far end and found no near one is left out. */
export function joinRanges(placed: readonly Placed[], sentence: string): readonly Placed[] {
  const out: Placed[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    const one = placed[at];
    if (one === undefined) continue;
    const two = placed[at + 1];
    const joined = two === undefined ? null : join(one, two, sentence);
    if (joined !== null) {
      out.push(joined);
      at += 1;
    } else if (one.time.onlyInRange !== true) out.push(one);
  }
  return out;
}

function join(one: Placed, two: Placed, sentence: string): Placed | null {
  if (two.from - one.to > 12) return null;
  const link = sentence.slice(one.to, two.from);
  const left = before({ sentence }, one.from, 14);
  if (!LINK.test(link) && !(AND.test(link) && BETWEEN.test(left))) return null;
  const pair = inOrder(one.time, two.time);
  if (pair === null) return null;
  const lead = FROM.exec(left);
  return {
    from: lead === null ? one.from : one.from - (left.length - lead.index),
    to: two.to,
    tense: one.tense,
    time: {
      kind: "found",
      start: pair[0],
      end: pair[1],
      basis: one.time.basis === two.time.basis ? one.time.basis : "relative",
      certainty: one.time.certainty === "certain" ? two.time.certainty : one.time.certainty,
      reckoning:
        one.time.reckoning === two.time.reckoning
          ? one.time.reckoning
          : `${one.time.reckoning} ${two.time.reckoning}`,
    },
  };
}

/** The two ends with the first not after the last; an end that tells no year or week is moved to fit the other. */
function inOrder(one: Found, two: Found): readonly [Point, Point] | null {
  const [start, end] = [one.start, two.end];
  if (start === null || end === null || one.end === null || two.start === null) return null;
  if (key(start) <= key(end)) {
    return one.cycle === "year" && two.cycle === undefined ? [inYear(start, end), end] : [start, end];
  }
  if (one.cycle === "week" && start.precision === "day") return [pointOf(dayOf(start) - 7), end];
  if (one.cycle === "year") return [inYear(start, end), end];
  if (two.cycle === "year")
    return [start, { ...end, year: start.year + (key({ ...end, year: start.year }) < key(start) ? 1 : 0) }];
  return null;
}

/** The same day or month in the far end's year, or in the year before when it would otherwise come after it. */
function inYear(start: Point, end: Point): Point {
  const moved = { ...start, year: end.year };
  return key(moved) <= key(end) ? moved : { ...moved, year: end.year - 1 };
}

/** Sorts points by their first day. */
function key(point: Point): number {
  const month = "month" in point && point.month <= 12 ? point.month : 1;
  return point.precision === "day" ? dayOf(point) : dayOf({ year: point.year, month, day: 1 });
}
