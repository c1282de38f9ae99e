import type { When } from "../model.ts";
import { span } from "../text/span.ts";
import type { Civil, Day } from "./civil.ts";
import { addMonths, dayOf } from "./civil.ts";
import type { Point, Qualifier } from "./edtf.ts";
import { NOWHERE, OPEN, writeInterval, writePoint } from "./edtf.ts";
import type { Placed } from "./frames.ts";
import type { Found } from "./scene.ts";
import { inWords } from "./scene.ts";

/** Turns a placed time into a When; `offset` is where the sentence begins in the text. */
export function writeWhen({ from, to, time, tense }: Placed, offset: number, published: Civil | null): When {
  const today = published === null ? null : dayOf(published);
  const mood = moodOf(time, tense, today);
  const clash = tense === "past" && mood === "future" && time.basis === "stated" && today !== null;
  const doubt = clash
    ? `Told as past, yet it lies after publication on ${inWords(today)}: one of the two dates must be wrong.`
    : (time.doubt ?? null);
  return {
    edtf: edtfOf(clash ? { ...time, certainty: "uncertain" } : time),
    basis: time.basis,
    certainty: clash ? "uncertain" : time.certainty,
    mood,
    words: span(offset + from, offset + to),
    reckoning: time.reckoning,
    ...(doubt === null ? {} : { doubt }),
  };
}

/** A mark of doubt stands on single days, months and years; ranges, seasons, decades and centuries carry it in `certainty` alone, where EDTF has no agreed form. */
function edtfOf({ start, end, certainty }: Found): string {
  if (start === null && end === null) return NOWHERE;
  const single = start !== null && start === end;
  const plain = single && /^(?:day|month|year)$/u.test(start.precision);
  const mark: Qualifier = !plain || certainty === "certain" ? "" : certainty === "approximate" ? "~" : "?";
  if (single) return writePoint(start, mark);
  return writeInterval(start === null ? OPEN : writePoint(start), end === null ? OPEN : writePoint(end));
}

function moodOf(time: Found, tense: Placed["tense"], today: Day | null): When["mood"] {
  if (time.mood !== undefined) return time.mood;
  const first = time.start === null ? null : firstDay(time.start);
  const last = time.end === null ? null : lastDay(time.end);
  const ahead = tense === "conditional" ? "conditional" : "future";
  if (today !== null) {
    if (first !== null && first > today) return ahead;
    if (last !== null && last < today) return "past";
  }
  if (tense === "none") return today === null ? "past" : "present";
  return tense === "future" ? "future" : tense;
}

function firstDay(point: Point): Day {
  if (point.precision === "day") return dayOf(point);
  return dayOf({ year: point.year, month: point.precision === "month" ? point.month : 1, day: 1 });
}

function lastDay(point: Point): Day {
  switch (point.precision) {
    case "day":
      return dayOf(point);
    case "month":
      return dayOf(addMonths({ year: point.year, month: point.month, day: 1 }, 1)) - 1;
    case "group":
    case "year":
      return dayOf({ year: point.year, month: 12, day: 31 });
    case "decade":
      return dayOf({ year: point.year + 9, month: 12, day: 31 });
    case "century":
    default:
      return dayOf({ year: point.year + 99, month: 12, day: 31 });
  }
}
