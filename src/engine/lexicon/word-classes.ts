import { FEMALE_NAMES, MALE_NAMES } from "./first-names.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOT_ADVERBS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from "./grammar.ts";
import { BEFORE_THAT, PHRASAL_FORMS, WITH_NOUN } from "./phrasal.ts";
import { SAYING_FORMS } from "./sayings.ts";
import { VERB_FORMS } from "./verbs.ts";
import { NATIONALS } from "./places.ts";
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  MALE_NOUNS,
  PEOPLE_PLURALS,
  PERSON_NOUNS,
  TITLES,
} from "./roles.ts";
import { words } from "./words.ts";
import { isRole, singular } from "./nouns.ts";

/* The classes of a word, as bits. */
export const DETERMINER = 1;
export const POSSESSIVE = 2;
export const PRONOUN = 4;
export const RELATIVE = 8;
export const PREPOSITION = 16;
export const CONJUNCTION = 32;
export const AUXILIARY = 64;
export const ADVERB = 128;
/** Ends in -ly as adverbs do, and is no known exception. */
export const IN_LY = 256;
/** A form of a verb of saying. */
export const SAYING = 512;
/** A form of another common verb. */
export const VERB = 1024;
/** May be a word of saying with others behind it: “pointed out”, “held that”. */
export const SAYING_WITH = 2048;
export const FIRST_NAME = 4096;
export const ROLE = 8192;
/** Many people: “residents”. */
export const PEOPLE = 16_384;
/** A noun for a person, a body or a document, itself or as its singular. */
export const PERSON = 32_768;
export const BODY = 65_536;
export const DOCUMENT = 131_072;
/** A noun for a body as it stands: “Times” is one, and “time” is none. */
export const BODY_AS_IT_IS = 1_048_576;
/** A title or a noun that men, and one that women are called by. */
export const OF_MEN = 262_144;
export const OF_WOMEN = 524_288;

/** What opens a noun phrase; what links words and stands inside none; the same with “who”. */
export const OPENER = DETERMINER | POSSESSIVE;
export const LINK = PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUN;
export const NEVER_INSIDE = LINK | RELATIVE;

const MALE_TITLES = words(
  "mr sir lord father herr monsieur signor shri brother alhaji baron earl count viscount king prince duke",
);
const FEMALE_TITLES = words(
  "mrs ms miss dame lady sister frau madam mme smt hajia baroness countess viscountess queen princess duchess",
);

const TABLES: readonly (readonly [{ readonly has: (word: string) => boolean }, number])[] = [
  [DETERMINERS, DETERMINER],
  [POSSESSIVES, POSSESSIVE],
  [PRONOUNS, PRONOUN],
  [RELATIVES, RELATIVE],
  [PREPOSITIONS, PREPOSITION],
  [CONJUNCTIONS, CONJUNCTION],
  [AUXILIARIES, AUXILIARY],
  [ADVERBS, ADVERB],
  [SAYING_FORMS, SAYING],
  [VERB_FORMS, VERB],
  [PHRASAL_FORMS, SAYING_WITH],
  [BEFORE_THAT, SAYING_WITH],
  [WITH_NOUN, SAYING_WITH],
  [MALE_NAMES, FIRST_NAME],
  [FEMALE_NAMES, FIRST_NAME],
  [{ has: isRole }, ROLE],
  [PEOPLE_PLURALS, PEOPLE],
  [BODY_NOUNS, BODY_AS_IT_IS],
  [MALE_TITLES, OF_MEN],
  [FEMALE_TITLES, OF_WOMEN],
  [{ has: (word) => word.endsWith("ly") && !NOT_ADVERBS.has(word) }, IN_LY],
];

/** Asked of the singular. */
const OF_ONE: typeof TABLES = [
  [PERSON_NOUNS, PERSON],
  [TITLES, PERSON],
  [NATIONALS, PERSON],
  [BODY_NOUNS, BODY],
  [DOCUMENT_NOUNS, DOCUMENT],
];

/** The classes of a word in small letters; asked for once a word, since looking in each table wherever it stands took a tenth of the time. */
export function classesOf(low: string): number {
  let bits = 0;
  for (const [table, bit] of TABLES) if (table.has(low)) bits |= bit;
  const one = singular(low);
  for (const [table, bit] of OF_ONE) if (table.has(one)) bits |= bit;
  // “mother superior”: a title tells more than a noun.
  if ((bits & (OF_MEN | OF_WOMEN)) !== 0) return bits;
  return bits | (MALE_NOUNS.has(low) ? OF_MEN : FEMALE_NOUNS.has(low) ? OF_WOMEN : 0);
}

interface Classed {
  readonly classes: number;
}

/** True when the item at a place is of one of some classes; beyond the ends none is. */
export function isAt(items: readonly Classed[], at: number, wanted: number): boolean {
  return at >= 0 && is(items[at], wanted);
}

export function is(item: Classed | undefined, wanted: number): boolean {
  return item !== undefined && (item.classes & wanted) !== 0;
}
