import type { PersonId, Statement, When } from "../model.ts";
import { readIso } from "./civil.ts";
import type { Unit } from "./units.ts";

/** Days on which something was said or done, as the report has told them so far. */
export interface Occasions {
  readonly first: When | null;
  readonly last: { readonly when: When; readonly paragraph: number } | null;
  /** The last day told with a statement by each speaker. */
  readonly bySpeaker: Map<PersonId, When>;
}

/** Words that put a saying at another time than the report's own occasion; it is then not carried over. */
const NOT_THE_SAME = /\b(?:had|previously|earlier|once|formerly|in the past|used to|long|later)\b/iu;

/** The reporter's words put the saying at another time. */
export function isElsewhen(reporter: string): boolean {
  return NOT_THE_SAME.test(reporter);
}

/** No day told yet. */
export function noOccasions(): Occasions {
  return { first: null, last: null, bySpeaker: new Map() };
}

/** Who makes these statements, in order. */
export function speakersOf(statements: readonly Statement[]): readonly PersonId[] {
  const speakers: PersonId[] = [];
  for (const { attribution } of statements)
    if (attribution.speaker !== null) speakers.push(attribution.speaker);
  return speakers;
}

/** Adds a unit's day, if its words carry one: a single day, past or present, not counted back and not itself uncertain. */
export function withOccasion(occasions: Occasions, when: When | null, unit: Unit): Occasions {
  if (when === null || when.certainty === "uncertain" || readIso(when.edtf) === null) return occasions;
  if ((when.mood !== "past" && when.mood !== "present") || when.basis === "reckoned") return occasions;
  for (const speaker of speakersOf([...unit.own, ...unit.continued])) occasions.bySpeaker.set(speaker, when);
  return { ...occasions, first: occasions.first ?? when, last: { when, paragraph: unit.paragraph } };
}

/**
 * The day of a statement whose sentence tells none: the last day told in the same paragraph; else the last day told
 * with a statement by the same speaker; else the report's first told day. It is only carried over, so it is marked
 * uncertain, and not at all where the reporter's words put the saying at another time ("had said", "earlier").
 * `reporter` is the unit without what was said; `describe` puts a time into words for the reckoning.
 */
export function carriedWhen(
  reporter: string,
  describe: (when: When) => string,
  unit: Unit,
  { first, last, bySpeaker }: Occasions,
): When | null {
  if (unit.own.length === 0 || isElsewhen(reporter)) return null;
  const here = last !== null && last.paragraph === unit.paragraph ? last.when : null;
  const theirs = speakersOf(unit.own).map((speaker) => bySpeaker.get(speaker));
  const from = here ?? theirs.find((when) => when !== undefined) ?? first;
  if (from === null) return null;
  return {
    edtf: `${from.edtf}?`,
    basis: "relative",
    certainty: "uncertain",
    mood: from.mood,
    words: from.words,
    reckoning: `No day is told here; it is carried over from ${describe(from)}, as if said on the same day.`,
  };
}
