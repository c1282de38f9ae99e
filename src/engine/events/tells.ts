import type { When } from "../model.ts";
import { standsAlone } from "./dateline.ts";
import type { Sentence } from "./sentence.ts";
import type { Tense } from "./tense.ts";
import { isWord } from "./tokens.ts";
import type { Unit } from "./units.ts";

export type Tells =
  | { readonly happens: true; readonly rule: "said" | "dated" | "past" | "ahead" | "present" | "told" }
  | {
      readonly happens: false;
      readonly rule: "background" | "continued" | "no-verb" | "date-line";
      readonly reason: string;
    };

/**
 * Whether a unit tells a happening: somebody speaks, a time is told, or a verb tells of the past or of what lies ahead.
 * Where no table knows the verb, a whole sentence is kept. Left out are headings, sentences that only describe ("The town is a port") and the later sentences of a statement that has its
 * entry already.
 */
export function tellsWhat(text: string, unit: Unit, sentence: Sentence, whens: readonly When[]): Tells {
  if (unit.own.length > 0) return { happens: true, rule: "said" };
  if (whens.some((when) => standsAlone(text, unit.span, when.words))) {
    return { happens: false, rule: "date-line", reason: "A date stands here alone and tells no happening." };
  }
  if (whens.length > 0) return { happens: true, rule: "dated" };
  if (unit.continued.length > 0) {
    return {
      happens: false,
      rule: "continued",
      reason: "These words go on with a statement that has its entry already.",
    };
  }
  const { tokens, marks } = sentence.verbs();
  const has = (tense: Tense): boolean => marks.some((mark) => mark !== null && mark.tense === tense);
  if (has("past")) return { happens: true, rule: "past" };
  if (has("future") || has("conditional")) return { happens: true, rule: "ahead" };
  const acts = tokens.some((token, at) => marks[at]?.tense === "present" && !STATES.has(token.lower));
  if (acts) return { happens: true, rule: "present" };
  if (has("present"))
    return {
      happens: false,
      rule: "background",
      reason: "It describes how things are and tells no happening.",
    };
  // The tables cannot hold every verb; a whole sentence has one, and is better kept than lost.
  const whole =
    /[.!?…][”"’')\]]*$/u.test(sentence.words) && tokens.filter((token) => isWord(token)).length >= 4;
  if (whole) return { happens: true, rule: "told" };
  return {
    happens: false,
    rule: "no-verb",
    reason: "It is no whole sentence, and no verb in it tells a happening.",
  };
}

/** Present forms that describe; any other present verb may tell a happening. */
const STATES: ReadonlySet<string> = new Set(
  "is are am has have isn't aren't hasn't haven't i'm we're they're you're he's she's it's i've we've they've you've".split(
    " ",
  ),
);
