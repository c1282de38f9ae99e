import type { IsoDate, Paragraph, Span, When } from "../model.ts";
import { hourLength } from "../text/hour.ts";
import { slice, span } from "../text/span.ts";
import { readIso } from "./civil.ts";
import { inWords, quoted } from "./scene.ts";
import type { Unit } from "./units.ts";

/** So many paragraphs that open with an hour make a live page; fewer may be of a programme or a timetable. */
const AT_LEAST = 3;

/** UTF-16 units between an hour and what it stands before: a space, or an empty line. */
const GAP = 2;

/** Of each paragraph of a live page, the hour of the post that it stands in; empty for any other text. */
export function hoursOfPosts(text: string, paragraphs: readonly Paragraph[]): readonly (Span | null)[] {
  let posts = 0;
  let hour: Span | null = null;
  const hours = paragraphs.map(({ span: at }) => {
    const length = hourLength(text, at.from);
    if (length > 0) {
      hour = span(at.from, at.from + length);
      posts += 1;
    }
    return hour;
  });
  return posts < AT_LEAST ? [] : hours;
}

/**
 * The day of what a post reports: that of publication, which is a guess, for a post tells its hour alone. Of a
 * statement in the post, and of the sentence that the hour stands before; null for all else.
 */
export function whenOfPost(
  text: string,
  unit: Unit,
  hour: Span | null,
  published: IsoDate | null,
): When | null {
  if (hour === null || published === null) return null;
  if (unit.own.length === 0 && unit.span.from > hour.to + GAP) return null;
  const day = readIso(published);
  if (day === null) return null;
  return {
    edtf: `${published}?`,
    basis: "relative",
    certainty: "uncertain",
    mood: "past",
    words: hour,
    reckoning: `The post opens with its hour, ${quoted(slice(text, hour))}, and tells no day: it is taken to be of the day of publication, ${inWords(day)}.`,
  };
}
