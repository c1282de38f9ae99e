import { PERSON_NOUNS } from "../lexicon/roles.ts";
import { SAYING_FORMS } from "../lexicon/sayings.ts";
import { VERB_FORMS } from "../lexicon/verbs.ts";
import type { Token } from "../text/tokens.ts";
import { closesTail, isVerbByMarks } from "./beside-marks.ts";
import { isNameHere } from "./name-here.ts";
import {
  canSpeak,
  isAdjective,
  isCalling,
  isDoer,
  leadsVerb,
  opensNoun,
  takesBase,
  takesObject,
} from "./verb-neighbours.ts";
import { guessForm, isPlural } from "./word-shape.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DOCUMENT,
  is,
  OPENER,
  PEOPLE,
  PERSON,
  PREPOSITION,
  PRONOUN,
  SAYING,
  VERB,
  FIRST_NAME,
  ROLE,
} from "../lexicon/word-classes.ts";

/** Participles that tell how somebody holds an office. */
const OF_OFFICE = /^(?:retired|acting|serving|visiting|sitting|ruling|ousted|exiled|disgraced|deposed)$/u;
const NO_ADJECTIVE = PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUN | VERB | SAYING | FIRST_NAME;

/**
 * Whether a word that may be a verb or a noun is a verb where it stands; `after` tells that a noun of the same phrase
 * came before it. “the minister claims that …” but “the minister’s claims”.
 */
export function isVerbHere(items: readonly Token[], i: number, after: boolean): boolean {
  const item = items[i];
  if (item === undefined) return false;
  const saying = is(item, SAYING) ? SAYING_FORMS.get(item.low) : undefined;
  const verb = saying === undefined && is(item, VERB) ? VERB_FORMS.get(item.low) : undefined;
  const form = saying?.form ?? verb ?? (item.capital ? null : guessForm(item.low));
  const before = items[i - 1];
  // “said retired Gen. Ann Lee”, “acting chief Ann Lee”.
  if (OF_OFFICE.test(item.low) && (is(items[i + 1], ROLE | PERSON) || items[i + 1]?.capital === true))
    return false;
  if (item.low === "think" && /^tanks?$/u.test(items[i + 1]?.low ?? "")) return false;
  // “a man aged 40 died”: no participle before a noun.
  if (/^(?:died|went|came|fled|fell|began|became)$/u.test(item.low)) return true;
  // “she’d say”, “they’ll tell”.
  if (before?.kind === "clitic" && /d$|ll$|ve$/u.test(before.low) && (saying ?? verb) !== undefined)
    return true;
  if (form === null) return isUnknownVerb(items, i, after);
  if (item.capital && isNameHere(items, i, form)) return false;
  // “the union’s claim”: a bare form behind ’s is its noun.
  if (before?.low === "'s" && (form === "base" || form === "s") && saying?.noun !== false) return false;
  // “Senior investigating officer Ann Lee”.
  if (form === "ing" && saying === undefined && i === 1 && is(items[2], ROLE) && !is(before, NO_ADJECTIVE))
    return false;
  // “at a press briefing that it rained”: whoever briefs, briefs somebody.
  if (item.low === "briefing" && after && items[i + 1]?.low === "that") return false;
  // “three-times married Ann Lee”.
  if (form === "ed" && /-times?$/u.test(before?.low ?? "")) return false;
  // “in a regulatory filing Lee warned”, but “a firm filing papers”.
  if (form === "ing" && after && is(item, DOCUMENT) && is(items[i - 2], OPENER) && !isDoer(before))
    return false;
  // “a friend of Lee’s said”.
  if (before?.kind === "clitic" && /^(?:said|told)$/u.test(item.low)) return true;
  // “Number 10 said”, “Studio 54 said”: the number ends a name.
  const counts = before?.kind === "number" && items[i - 2]?.capital === true;
  const opened =
    opensNoun(before) && !counts && !(saying?.noun === false && form !== "ing" && standsAlone(items, i));
  // “results were”, “plans are”: a subject and its verb.
  if (
    !after &&
    form === "s" &&
    saying?.noun !== false &&
    is(items[i + 1], AUXILIARY) &&
    items[i + 1]?.low !== "having"
  )
    return false;
  // Behind “the” or “his” a verb’s letters are a noun’s; at the start of a phrase a bare base form needs a “to” or a “will”.
  if (!after && saying?.noun === true && form !== "ed" && form !== "ing")
    return (
      leadsVerb(before) ||
      (SAYING_FORMS.get(before?.low ?? "")?.noun === true &&
        !opensNoun(before) &&
        takesObject(items, i + 1)) ||
      (form === "s" && before?.kind === "comma" && takesObject(items, i + 1))
    );
  if (!after) return !opened && (form !== "base" || saying !== undefined || takesBase(before));
  // “its profit forecast for the year”, “the bank forecast a loss”.
  if (form === "ed" && saying?.lemma === item.low)
    return (
      takesObject(items, i + 1) ||
      (before?.capital === true && items[i + 1]?.kind === "word") ||
      closesTail(items, i)
    );
  if (form === "ed" || (form === "s" && saying !== undefined && isVerbByMarks(items, i))) return true;
  if (form === "ing")
    return isDoer(before)
      ? saying !== undefined || verb !== undefined
      : // “a group calling for calm”, but “ample warning to leave”.
        isCalling(item.low, items[i + 1]) || (takesObject(items, i + 1) && items[i + 1]?.low !== "to");
  if (saying !== undefined && !saying.noun) return true;
  // “the fisheries board said”: before its verb it is a noun.
  if (form === "base" && verb !== undefined && isPlural(before) && opensNoun(items[i - 2]))
    return items[i + 1]?.kind === "word" && !is(items[i + 1], AUXILIARY | SAYING);
  if (saying !== undefined && form === "s" && closesTail(items, i)) return true;
  if (saying !== undefined && items[i + 1]?.low === "to") return false;
  // “renovation rules “protect nests””, “insurance claims that …”: bare words that cannot speak make it a noun.
  if (
    saying?.noun === true &&
    form === "s" &&
    !canSpeak(before) &&
    // “in his programme notes that …”.
    (!opensNoun(items[i - 2]) || isAdjective(before) || is(items[i - 3], PREPOSITION))
  )
    return false;
  // “a police claim that …”: one claim, and no verb.
  const many = isPlural(before) && !/^(?:an?|another|one)$/u.test(items[i - 2]?.low ?? "");
  if (form === "s" && isOnlyVerb(items, i)) return true;
  return (form === "s" || many) && (takesObject(items, i + 1) || items[i + 1]?.kind === "number");
}

/** “Ann Lee talks to the oven”: behind a name of two words, with no other verb up to the next mark. */
function isOnlyVerb(items: readonly Token[], i: number): boolean {
  // “Lee winces at it”, where the name opens the sentence.
  const named = items[i - 1]?.capital === true && (i === 1 || items[i - 2]?.capital === true);
  if (!named || !is(items[i + 1], PREPOSITION)) return false;
  for (let k = i + 1; items[k]?.kind === "word"; k += 1)
    if (is(items[k], AUXILIARY | VERB | SAYING) || guessForm(items[k]?.low ?? "") !== null) return false;
  return true;
}

/** A word that no table of verbs holds: “opposing the plant”, “Ann Lee plans to”. */
function isUnknownVerb(items: readonly Token[], i: number, after: boolean): boolean {
  const item = items[i];
  const before = items[i - 1];
  const next = items[i + 1];
  if (item === undefined) return false;
  if (item.capital) return !after && isOpeningParticiple(items, i);
  const ing = item.low.length >= 6 && item.low.endsWith("ing") && !/^(?:morn|even)ing$/u.test(item.low);
  if (after && ing) return takesObject(items, i + 1);
  if (after)
    return (
      (before?.capital ?? false) &&
      item.low.endsWith("s") &&
      /[^s']s$/u.test(item.low) &&
      // “urged Nato members to pay”.
      !is(item, PEOPLE | PERSON) &&
      (takesObject(items, i + 1) || isOnlyVerb(items, i))
    );
  if (!ing || opensNoun(before) || PERSON_NOUNS.has(next?.low ?? "")) return false;
  return next?.kind === "word" || next?.kind === "quote";
}

/** “Cross-examined by Lee, he said”: a past participle that begins a sentence names nobody. */
function isOpeningParticiple(items: readonly Token[], i: number): boolean {
  const before = items[i - 1];
  // “Reacting, the chairman said”.
  if (
    before === undefined &&
    /^(?:reacting|speaking|responding|replying|commenting|continuing)$/u.test(items[i]?.low ?? "")
  )
    return true;
  return (
    (before === undefined || before.kind === "quote") &&
    guessForm(items[i]?.low ?? "") !== null &&
    /^(?:by|about|whether|if|how|why|over|as)$/u.test(items[i + 1]?.low ?? "")
  );
}

/** “one said”, “many called it”: a word of number that needs no noun, where none follows the verb. */
function standsAlone(items: readonly Token[], i: number): boolean {
  const next = items[i + 1];
  return (
    /^(?:one|two|three|four|five|six|another|other|no|some|many|several|both|most|few)$/u.test(
      items[i - (items[i - 2]?.low === "no" ? 2 : 1)]?.low ?? "",
    ) &&
    (next === undefined ||
      next.kind !== "word" ||
      is(next, PREPOSITION | ADVERB) ||
      (!next.capital && takesObject(items, i + 1)))
  );
}
