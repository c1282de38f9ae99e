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
import { type Check, shapeOf } from "./needs.ts";

/** Letters or figures of a word, the figures by their shape, as rules need them. */
export interface Piece {
  readonly word: string;
  /** What rules ask where it stands; looked up once, when it is first met. */
  checks: readonly Check[] | null;
}

/** What the tables say of a word by itself; asked for once a word and not for each time it stands in an article. */
export interface WordFacts {
  /** Its letters and its figures apart. */
  readonly pieces: readonly Piece[];
  /** Can begin a verb group, or is a verb by itself, or is one of saying. Most words can not, and need no further look. */
  readonly mayBeVerb: boolean;
  /** The last word of the name of an occasion: “conference”. */
  readonly endsOccasion: boolean;
  /** May put a saying at another time than the report’s own occasion: “previously”. */
  readonly elsewhen: boolean;
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

/** Holds a word of each phrase in carry.ts. */
const ELSEWHEN = /had|previously|earlier|once|formerly|past|used|long|later/u;

/** Of a word in small letters with straight apostrophes. */
export function factsOf(lower: string, kind: "letters" | "mixed" | "sign"): WordFacts {
  return {
    pieces: (kind === "letters" ? [lower] : piecesOf(lower)).map((word) => ({ word, checks: null })),
    mayBeVerb: VERBS.has(lower) || lower.endsWith("ed"),
    endsOccasion: LAST_WORDS.has(kind === "mixed" ? (lower.split(/['-]/u, 1)[0] ?? lower) : lower),
    elsewhen: ELSEWHEN.test(lower),
  };
}

const PIECE = /\p{L}+|\p{N}+/gu;
function piecesOf(lower: string): readonly string[] {
  return (lower.match(PIECE) ?? []).map((piece) => (/^\d/u.test(piece) ? shapeOf(piece) : piece));
}
