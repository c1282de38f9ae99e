import { DOCUMENT_NOUNS, PERSON_NOUNS } from "../lexicon/roles.ts";
import { SAYING_FORMS } from "../lexicon/sayings.ts";
import type { Token } from "../text/tokens.ts";
import { isDoer as isWorker } from "../lexicon/nouns.ts";
import {
  ADVERB,
  AUXILIARY,
  BODY_AS_IT_IS,
  CONJUNCTION,
  is,
  OPENER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
  VERB,
} from "../lexicon/word-classes.ts";
import { guessForm, isPlural } from "./word-shape.ts";

/** What the word before a possible verb, and the one behind it, say of it (verb-here.ts). */

/** An article, a possessive or a number: a noun follows. */
export function opensNoun(before: Token | undefined): boolean {
  return before !== undefined && (is(before, OPENER) || before.kind === "clitic" || before.kind === "number");
}

/** A pronoun, an auxiliary or an adverb before “claims” makes it a verb; a mark, a preposition or nothing a noun. */
export function leadsVerb(before: Token | undefined): boolean {
  if (before === undefined || before.kind !== "word") return before?.kind === "quote";
  if (opensNoun(before)) return false;
  if (is(before, PRONOUN | AUXILIARY | ADVERB | RELATIVE)) return true;
  if (before.low === "to" || before.low === "and") return true;
  if (is(before, PREPOSITION | CONJUNCTION) || opensNoun(before)) return false;
  // Behind a noun it is a verb, behind another verb its object.
  return !is(before, SAYING | VERB) && guessForm(before.low) === null;
}

/** “to say”, “will say”, “experts say”: a bare form behind it is a verb. */
export function takesBase(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.low === "to" ||
      is(before, AUXILIARY | PRONOUN) ||
      // “says lead author Ann Lee”: no plural, but a verb.
      (isPlural(before) && SAYING_FORMS.get(before.low)?.noun !== false))
  );
}

/** “calling for”, “complaining about”. */
export function isCalling(word: string, next: Token | undefined): boolean {
  return (
    /^(?:call|appeal|ask|argu|complain|campaign|plead|begg)ing$/u.test(word) &&
    /^(?:for|about|against)$/u.test(next?.low ?? "")
  );
}

/** “its recent attacks”: no noun, by its ending or by itself. */
export function isAdjective(item: Token | undefined): boolean {
  return /(?:al|ic|ous|ive|ful|less|able|ent|ant|est)$|^(?:new|old|past|previous|earlier|own|first|last|other|many|such|key|main|early|late)$/u.test(
    item?.low ?? "",
  );
}

/** A name, a person, a body or something written. */
export function canSpeak(item: Token | undefined): boolean {
  return (
    item === undefined ||
    item.capital ||
    item.kind !== "word" ||
    isDoer(item) ||
    isWorker(item.low) ||
    is(item, BODY_AS_IT_IS | PRONOUN | RELATIVE) ||
    DOCUMENT_NOUNS.has(item.low)
  );
}

/** A name, a person or many things: what can do an -ing, unlike the “regular” of “a regular briefing”. */
export function isDoer(item: Token | undefined): boolean {
  return item !== undefined && (item.capital || isPlural(item) || PERSON_NOUNS.has(item.low));
}

/** Words or marks from item `i` on may be the object of a verb before them. */
export function takesObject(items: readonly Token[], i: number): boolean {
  const next = items[i];
  if (next === undefined) return false;
  if (next.kind === "quote" || next.kind === "colon") return true;
  if (next.kind === "comma") return items[i + 1]?.kind === "quote";
  if (next.kind !== "word") return false;
  return is(next, OPENER | PRONOUN) || next.low === "that" || next.low === "to" || next.capital;
}
