import type { Note, Span, When } from "../model.ts";
import { coverOf } from "./cover.ts";
import { NOWHERE } from "./edtf.ts";
import type { Unit } from "./units.ts";

/** The time that places an entry, and a note for each other time its words tell. */
export interface Chosen {
  readonly when: When | null;
  /** It is told in what was said, and need not be the day of saying it. */
  readonly said: boolean;
  readonly notes: readonly Note[];
}

/* The order of what places an entry; each outweighs all below it. */
const REPORTERS_OWN = 16;
/** “Two days earlier, on 28 February 2026”: the date in so many words, right behind one that is counted. */
const SET_OUT = 0.75;
const OF_THE_SENTENCE = 8;
const A_REAL_DATE = 4;
const NOT_OPEN = 2;
const BOTH_SIDES = 1;
const MORE_THAN_A_YEAR = 0.5;
/** “last year”, “in 1889”: a day told beside it says more. */
const YEAR = /^\d{4}[?~%]?$/u;

/**
 * Chooses the time that places an entry: the reporter's own before one inside what was said, then one of the sentence
 * before one told in passing, then a date before an impossible or open one, then what says more than a year, then the first. A time from inside what was said is marked as such in its reckoning. What is told in passing of
 * whoever speaks dates no saying.
 */
export function chooseWhen(whens: readonly When[], unit: Unit, asides: readonly Span[]): Chosen {
  if (whens.length === 0) return { when: null, said: false, notes: [] };
  const inside = coverOf([...unit.own, ...unit.continued].map((statement) => statement.span));
  const aside = coverOf(asides);
  const scored = whens.map((when, at) => {
    const said = inside(when.words);
    const passing = aside(when.words);
    const score =
      (said || passing ? 0 : REPORTERS_OWN) +
      (passing ? 0 : OF_THE_SENTENCE) +
      (isSetOut(whens[at - 1], when) ? SET_OUT : 0) +
      (when.edtf === NOWHERE ? 0 : A_REAL_DATE) +
      (when.basis === "open" ? 0 : NOT_OPEN) +
      (when.edtf.includes("..") ? 0 : BOTH_SIDES) +
      (YEAR.test(when.edtf) ? 0 : MORE_THAN_A_YEAR);
    return { when, said, passing, score };
  });
  const first = scored[0];
  if (first === undefined) return { when: null, said: false, notes: [] };
  const best = scored.reduce((most, one) => (one.score > most.score ? one : most), first);
  if (best.passing && unit.own.length > 0) return { when: null, said: false, notes: whens.map(alsoTold) };
  const notes = whens.filter((when) => when !== best.when).map(alsoTold);
  if (!best.said) return { when: best.when, said: false, notes };
  const reckoning = `${best.when.reckoning} It is told in what was said, and need not be the day of saying it.`;
  return { when: { ...best.when, reckoning }, said: true, notes };
}

function isSetOut(before: When | undefined, { basis, words }: When): boolean {
  return before !== undefined && basis === "stated" && words.from - before.words.to <= ", ".length;
}

/** A time that the words tell and that does not place the entry; where it cannot be so, the entry says that. */
export function alsoTold({ words, reckoning, doubt }: When): Note {
  if (doubt !== undefined) return { rule: "other-time", span: words, reason: doubt, unread: true };
  return { rule: "other-time", span: words, reason: `Also told here: ${reckoning}` };
}
