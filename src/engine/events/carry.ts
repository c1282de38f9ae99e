import type { PersonId, Statement, When } from "../model.ts";
import { readIso } from "./civil.ts";
import type { Unit } from "./units.ts";

/** A day on which something was said or done, with whose words it came with. */
export interface Occasion {
  readonly when: When;
  readonly paragraph: number;
  readonly speakers: readonly PersonId[];
}

/** Words that put a saying before the report's own occasion; it is then not carried over. */
const NOT_THE_SAME = /\b(?:had|previously|earlier|once|formerly|in the past|used to|long|later)\b/iu;

/** Ids of those who speak in these statements. */
export function speakersOf(statements: readonly Statement[]): readonly PersonId[] {
  return statements.flatMap(({ attribution }) => (attribution.speaker === null ? [] : [attribution.speaker]));
}

/** An occasion that others may be carried over from: one past or present day that the words carry themselves. */
export function occasionOf(when: When | null, unit: Unit): Occasion | null {
  if (when === null || when.certainty === "uncertain" || readIso(when.edtf) === null) return null;
  if ((when.mood !== "past" && when.mood !== "present") || when.basis === "reckoned") return null;
  return { when, paragraph: unit.paragraph, speakers: speakersOf([...unit.own, ...unit.continued]) };
}

/**
 * The day of a statement whose sentence tells none: the last day told in the same paragraph; else the last day told
 * with a statement by the same speaker; else the report's first told day. It is only carried over, so it is marked
 * uncertain, and not at all where the reporter's words put the saying at another time ("had said", "earlier").
 */
export function carriedWhen(
  words: { readonly reporter: string; readonly describe: (when: When) => string },
  unit: Unit,
  occasions: readonly Occasion[],
): When | null {
  if (unit.own.length === 0 || NOT_THE_SAME.test(words.reporter)) return null;
  const speakers = new Set(speakersOf(unit.own));
  const here = occasions.findLast(({ paragraph }) => paragraph === unit.paragraph);
  const theirs = here ?? occasions.findLast((occasion) => occasion.speakers.some((id) => speakers.has(id)));
  const from = theirs ?? occasions[0];
  if (from === undefined) return null;
  return {
    edtf: `${from.when.edtf}?`,
    basis: "relative",
    certainty: "uncertain",
    mood: from.when.mood,
    words: from.when.words,
    reckoning: `No day is told here; it is carried over from ${words.describe(from.when)}, as if said on the same occasion.`,
  };
}
