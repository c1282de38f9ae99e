import { OCCASIONS } from "../lexicon/time/occasions.ts";
import {
  FUTURE_AUX,
  IRREGULAR_PAST,
  LOOKING_AHEAD,
  PAST_AUX,
  PRESENT_BE,
  PRESENT_HAVE,
  REPORTING,
  SCHEDULED_PRESENT,
} from "../lexicon/time/verbs.ts";
import { shapeOf } from "./needs.ts";

/** What the tables say of a word by itself; asked for once a word and not for each time it stands in an article. */
export interface WordFacts {
  /** Its letters and its figures apart, the figures by their shape, as rules need them. */
  readonly pieces: readonly string[];
  /** Can begin a verb group, or is a verb by itself, or is one of saying. Most words can not, and need no further look. */
  readonly mayBeVerb: boolean;
  /** The last word of the name of an occasion: “conference”. */
  readonly endsOccasion: boolean;
}

/** Every word that may be a verb but for those in "-ed". */
const VERBS: ReadonlySet<string> = new Set([
  ...FUTURE_AUX,
  ...PAST_AUX,
  ...PRESENT_BE,
  ...PRESENT_HAVE,
  ...IRREGULAR_PAST,
  ...LOOKING_AHEAD,
  ...SCHEDULED_PRESENT,
  ...REPORTING,
  "having",
  "to",
]);
const LAST_WORDS: ReadonlySet<string> = new Set(OCCASIONS.map((name) => name.split(" ").at(-1) ?? name));

/** Of a word in small letters with straight apostrophes. */
export function factsOf(lower: string, kind: "letters" | "mixed" | "sign"): WordFacts {
  return {
    pieces: kind === "letters" ? [lower] : piecesOf(lower),
    mayBeVerb: VERBS.has(lower) || lower.endsWith("ed"),
    endsOccasion: LAST_WORDS.has(kind === "mixed" ? (lower.split(/['-]/u, 1)[0] ?? lower) : lower),
  };
}

const PIECE = /\p{L}+|\p{N}+/gu;
function piecesOf(lower: string): readonly string[] {
  return (lower.match(PIECE) ?? []).map((piece) => (/^\d/u.test(piece) ? shapeOf(piece) : piece));
}
