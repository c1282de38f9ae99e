import type { PersonId, Reading } from "../engine/model.ts";
import { type Source, UNKNOWN, sourceOf } from "./choice.ts";

/** Colours and patterns there are; styles/tones.css draws them. 8 × 4 pairs before one repeats. */
const HUES = 8;
const PATTERNS = 4;

/**
 * How a source is told apart from the others, never by colour alone (S7). `hue` 0–7 and `pattern` 0–3 are written as
 * `data-hue` and `data-pattern`; unknown has hue "none". `slot` numbers the sources of one Reading from 0.
 */
export interface Tone {
  readonly slot: number;
  readonly hue: string;
  readonly pattern: string;
}

const known = new WeakMap<Reading, ReadonlyMap<Source, Tone>>();

/** Tones of everyone who says something in the Reading, in order of their first statement, unknown last. */
export function tonesOf(reading: Reading): ReadonlyMap<Source, Tone> {
  const tones = known.get(reading) ?? tonesAcross([reading]);
  known.set(reading, tones);
  return tones;
}

/** The same for many Readings seen together: who speaks in several has one tone. */
export function tonesAcross(readings: readonly Reading[]): ReadonlyMap<Source, Tone> {
  const speakers = new Set<PersonId>();
  for (const { statements } of readings) {
    for (const statement of statements) speakers.add(sourceOf(statement));
  }
  speakers.delete(UNKNOWN);
  const tones = new Map<Source, Tone>();
  for (const [slot, id] of [...speakers].entries()) tones.set(id, { slot, ...toneOfSlot(slot) });
  tones.set(UNKNOWN, { slot: speakers.size, ...toneOfSlot(null) });
  return tones;
}

/** The look of the speaker with a number from 0; of an unknown one for null. */
export function toneOfSlot(slot: number | null): Pick<Tone, "hue" | "pattern"> {
  if (slot === null) return { hue: "none", pattern: "0" };
  // The pattern moves on with the hue, so that neighbours differ in both.
  const pattern = (slot + Math.floor(slot / HUES)) % PATTERNS;
  return { hue: String(slot % HUES), pattern: String(pattern) };
}
