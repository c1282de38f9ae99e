import type { Random } from "./random.ts";

// The simulator keeps its own plain idea of what a name, a figure and an ordinary word is, so that it cannot agree with
// the code under test by sharing its tables.
const ORDINARY_WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}{4,}(?![\p{L}\p{M}\p{N}'’-])/gu;
const NOT_TO_BE_CHANGED = new Set(
  (
    "never none nobody nothing neither without hardly cannot first second third three four five seven eight nine eleven " +
    "twelve thirty forty fifty hundred hundreds thousand thousands million billion half twice last next today tonight " +
    "tomorrow yesterday days week weeks month months year years hour hours minute minutes miles kilometres percent " +
    "himself herself dozen dozens barely refused denied rejected quarter double sixth fourth fifth tenth unable decade decades " +
    "meter meters metre metres tons noon hers century centuries pound pounds dollars dollar euro euros refuse seventh century " +
    "deny denying thirteen fourteen fifteen sixteen twenty thirds halves seconds trillion deny kilo cent cents mile ninety sixty"
  ).split(" "),
);

/** One ordinary word of four letters or more changed; null when there is none. An empty change takes it out. */
export function pickOrdinary(words: string, random: Random, change: (word: string) => string): string | null {
  const ordinary = [...words.matchAll(ORDINARY_WORD)].filter((word) => !NOT_TO_BE_CHANGED.has(word[0]));
  if (ordinary.length === 0) return null;
  const one = random.pick(ordinary);
  const now = change(one[0]);
  const after = words.slice(one.index + one[0].length);
  return words.slice(0, one.index) + now + (now === "" ? after.trimStart() : after);
}

/** Two letters of one ordinary word swapped, as when a typing error is put right. */
export function correctWord(words: string, random: Random): string | null {
  return pickOrdinary(words, random, (word) => {
    const at = random.below(word.length - 1);
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    return swapped === word ? `${word}s` : swapped;
  });
}

const NAMES = ["Castell", "Thorpe", "Mbeki", "Osterman", "Lisbon", "Drava"];
// A whole name: of “al-Amr” or “Al-Maeena” no half may be left, or it would still be that person.
const MID_NAME = /(?<=(?:[\p{L},]|s[’']) )(?:\p{L}{1,4}[-’'])?\p{Lu}\p{L}+(?:[-’']\p{Lu}\p{L}+)*/gu;
const ANY_NAME = /(?<![\p{L}’'-])(?:\p{L}{1,4}[-’'])?\p{Lu}\p{L}+(?:[-’']\p{Lu}\p{L}+)*/gu;
const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** They begin a letter or a sentence set in marks, or stand for an office: “My Lady”, “The Minister, however, denied”. */
const OPENERS = new Set(
  "Sir Madam Lady Minister Dear Your My Our The An As Can May Why How What In On At It If We He She They No".split(
    " ",
  ),
);

/**
 * The capitalised words that stand inside sentences, and nowhere without a capital: they are names wherever they stand.
 * “Sir, Your …” makes no name of “Your”.
 */
export function namesOf(text: string): ReadonlySet<string> {
  const lower = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu));
  return new Set(
    [...text.matchAll(MID_NAME)]
      .map((name) => name[0])
      .filter((name) => !DAY_OR_MONTH.test(name) && !OPENERS.has(name) && !lower.has(name.toLowerCase())),
  );
}

/** Every one of those names swapped for another; null when there is none. */
export function replaceNames(words: string, random: Random, names: ReadonlySet<string>): string | null {
  let changed = false;
  // A place that the paragraph begins with in capitals is that place too.
  const inCapitals = new Set([...names].map((name) => name.toUpperCase()));
  const renamed = words.replaceAll(ANY_NAME, (name) => {
    if (!names.has(name) && !inCapitals.has(name)) return name;
    changed = true;
    return random.pick(NAMES);
  });
  return changed ? renamed : null;
}

/** One number changed, in digits or in letters; null when there is none. */
export function replaceFigure(words: string, random: Random): string | null {
  const digits = words.replace(/[1-9](?![0-9]*th)/, (digit) => String((Number(digit) % 9) + 1));
  if (digits !== words) return digits;
  const spelled = words.replace(/\b(?:two|three|four|five|six|seven|nine|eleven|thirty|forty)\b/, () =>
    random.pick(["eight", "twelve", "ninety"]),
  );
  return spelled === words ? null : spelled;
}

const VERB =
  /\b(?:is|are|was|were|will|would|has|have|had|can|could|should|must)\b(?!\W?t\b| (?:not|never)\b)/g;

/** "not" (or "never") after one verb; null when there is none. */
export function negate(words: string, random: Random): string | null {
  const verbs = [...words.matchAll(VERB)];
  if (verbs.length === 0) return null;
  const one = random.pick(verbs);
  const end = one.index + one[0].length;
  return `${words.slice(0, end)} ${random.pick(["not", "never"])}${words.slice(end)}`;
}

/** As `negate`, contracted: "is" → "isn’t". */
export function negateShort(words: string, random: Random): string | null {
  const verbs = [
    ...words.matchAll(/\b(?:is|are|was|were|would|has|have|had|could|should)\b(?! (?:not|never)\b)/g),
  ];
  if (verbs.length === 0) return null;
  const one = random.pick(verbs);
  const end = one.index + one[0].length;
  return `${words.slice(0, end)}n’t${words.slice(end)}`;
}

/** Every third word another one, names among them; null for fewer than six words. */
export function rewriteThird(words: string, random: Random): string | null {
  const parts = words.split(" ");
  if (parts.length < 6) return null;
  return parts
    .map((word, at) => (at % 3 === 1 ? random.pick([...NAMES, "harvest", "quietly", "opened"]) : word))
    .join(" ");
}
