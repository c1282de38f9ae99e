import { targetText, retyped, type Draft } from "./draft.ts";
import { type Edit, inTarget } from "./edit.ts";

/** Changes words throughout the article; null when the target has none of them. */
const throughout =
  (change: (words: string) => string) =>
  (draft: Draft): Draft | null =>
    change(targetText(draft)) === targetText(draft) ? null : retyped(draft, change);

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/(?<=\b[a-z]{3,})ise(?=[sd]?\b)/g, "ize"],
  [/(?<=\b[a-z]{3,})isation\b/g, "ization"],
  [/(?<=\b(?:col|fav|lab|hon|neighb|harb|behavi))our/g, "or"],
  [/\bcentre(?=s?\b)/g, "center"],
  [/\b(travel|cancel|signal)l(?=ed\b|ing\b)/g, "$1"],
  [/\bprogramme(?=s?\b)/g, "program"],
  [/\bdefence\b/g, "defense"],
  [/\bgrey\b/g, "gray"],
];

const american = (words: string): string =>
  AMERICAN.reduce((now, [from, to]) => now.replaceAll(from, to), words);
const british = (words: string): string =>
  words
    .replaceAll(/(?<=\b[a-z]{3,})ize(?=[sd]?\b)/g, "ise")
    .replaceAll(/(?<=\b[a-z]{3,})ization\b/g, "isation")
    .replaceAll(/\b(col|fav|lab|hon|neighb|harb|behavi)or(?=s?\b)/g, "$1our")
    .replaceAll(/\bcenter(?=s?\b)/g, "centre")
    .replaceAll(/\bprogram(?=s?\b)/g, "programme")
    .replaceAll(/\bdefense\b/g, "defence");

const IN_LETTERS = [
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** What a style guide changes without changing what is said. */
export const HOUSE_STYLE: readonly Edit[] = [
  {
    name: "“n’t” written out",
    expected: "lands",
    make: throughout((words) =>
      words
        .replaceAll(/\bcan['’]t\b/g, "cannot")
        .replaceAll(/\bwon['’]t\b/g, "will not")
        .replaceAll(
          /(?<=\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should))n['’]t\b/g,
          " not",
        ),
    ),
  },
  {
    name: "“not” contracted",
    expected: "lands",
    make: throughout((words) =>
      words
        .replaceAll(/\bwill not\b/g, "won’t")
        .replaceAll(/\b(do|does|did|is|are|was|were|has|have|had|would|could|should) not\b/g, "$1n’t"),
    ),
  },
  {
    name: "“we’re”, “I’ll” written out",
    expected: "lands",
    make: throughout((words) =>
      words
        .replaceAll(/\b(we|you|they)['’]re\b/gi, "$1 are")
        .replaceAll(/\b(we|you|they|I)['’]ve\b/gi, "$1 have")
        .replaceAll(/\b(we|you|they|he|she|I)['’]ll\b/gi, "$1 will"),
    ),
  },
  {
    name: "figures in digits",
    expected: "lands",
    make: throughout((words) =>
      IN_LETTERS.reduce(
        (now, one, at) => now.replaceAll(new RegExp(`\\b${one}\\b`, "g"), String(at + 2)),
        words,
      ),
    ),
  },
  {
    name: "“per cent” as a sign",
    expected: "either",
    make: throughout((words) => words.replaceAll(/ (?:percent|per cent)\b/g, "%")),
  },
  { name: "in capitals", expected: "lands", make: inTarget((words) => words.toUpperCase()) },
  {
    name: "every word with a capital",
    expected: "lands",
    make: inTarget((words) => words.replaceAll(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (sign) => sign.toUpperCase())),
  },
  { name: "American spelling", expected: "reworded", make: throughout(american) },
  { name: "British spelling", expected: "reworded", make: throughout(british) },
  {
    name: "hyphens dropped",
    expected: "lands",
    make: throughout((words) => words.replaceAll(/(?<=[a-z])-(?=[a-z])/g, " ")),
  },
  {
    name: "hyphened words in one",
    expected: "either",
    make: throughout((words) => words.replaceAll(/(?<=\b[a-z]{2,})-(?=[a-z]{3,})/g, "")),
  },
  {
    name: "dots of “…” closed up",
    expected: "lands",
    make: throughout((words) => words.replaceAll(/ ?(?:\.\.\.|…) ?/g, " … ")),
  },
  {
    name: "a comma put in",
    expected: "lands",
    make: inTarget((words) => words.replace(/ (?:and|but) /, (one) => `,${one}`)),
  },
  {
    name: "a long dash for a comma",
    expected: "lands",
    make: inTarget((words) => words.replace(/(?<=[a-z]), (?=[a-z])/, " — ")),
  },
  {
    name: "a semicolon for a full stop",
    expected: "lands",
    make: inTarget((words) =>
      words
        .replace(/(?<=[a-z])\. (?=(?:The|It|This|That|They|We|There) )/, "; ")
        .replace(/(?<=; )\w/, (sign) => sign.toLowerCase()),
    ),
  },
  {
    name: "a full stop for “, and”",
    expected: "either",
    make: inTarget((words) =>
      words.replace(/, and (?=[a-z])(\w)/, (_all, sign: string) => `. ${sign.toUpperCase()}`),
    ),
  },
];
