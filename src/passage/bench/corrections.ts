import { correctWord, pickOrdinary } from "./changes.ts";
import { type Draft, retyped, targetText } from "./draft.ts";
import { type Edit, inTarget } from "./edit.ts";

/** Changes marks throughout the article; null when the target has none of them. */
const everywhere =
  (change: (words: string) => string) =>
  (draft: Draft): Draft | null =>
    change(targetText(draft)) === targetText(draft) ? null : retyped(draft, change);

const typoIn = inTarget((words, random) => correctWord(words, random));

/** Small corrections of the passage itself, none of them of a name, a figure or a negation. */
export const CORRECTIONS: readonly Edit[] = [
  { name: "one word corrected: letters", expected: "reworded", make: typoIn },
  {
    name: "one word corrected: another word",
    expected: "reworded",
    make: inTarget((words, random) =>
      pickOrdinary(words, random, () => random.pick(["broad", "gave", "slowly", "window"])),
    ),
  },
  {
    name: "one word corrected: tense",
    expected: "reworded",
    make: inTarget((words, random) => pickOrdinary(words, random, (word) => `${word}ed`)),
  },
  {
    name: "an adverb added",
    expected: "reworded",
    make: inTarget((words, random) => pickOrdinary(words, random, (word) => `${word} quite`)),
  },
  {
    name: "a word taken out",
    expected: "reworded",
    make: inTarget((words, random) => pickOrdinary(words, random, () => "")),
  },
  {
    name: "a title put before a name",
    expected: "reworded",
    make: inTarget((words) =>
      words.replace(/(?<=[a-z,] )(?=(?:Oduya|Brekke|Varga|Holm|Delgado|Ferrante|Adeyemi|Sohn)\b)/, "Ms "),
    ),
  },
];

/** The same words, otherwise set. */
export const RETYPED: readonly Edit[] = [
  { name: "a comma dropped", expected: "lands", make: everywhere((words) => words.replaceAll(", ", " ")) },
  {
    name: "marks retyped straight",
    expected: "lands",
    make: everywhere((words) => words.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'")),
  },
  {
    name: "marks retyped as '' and ``",
    expected: "lands",
    make: everywhere((words) => words.replaceAll("“", "``").replaceAll(/[”"]/gu, "''")),
  },
  {
    name: "marks retyped as « »",
    expected: "lands",
    make: everywhere((words) => words.replaceAll("“", "«\u00a0").replaceAll(/[”"]/gu, "\u00a0»")),
  },
  {
    name: "dashes retyped",
    expected: "lands",
    make: everywhere((words) =>
      words.replaceAll(/ ?[–—] ?/gu, " -- ").replaceAll(/(?<=[a-z])-(?=[a-z])/g, "\u2011"),
    ),
  },
  {
    name: "spaces retyped",
    expected: "lands",
    make: everywhere((words) =>
      words
        .replaceAll(/ (?=[0-9])/g, "\u00a0")
        .replaceAll(/ (?=[a-m])/g, "  ")
        .replaceAll(/ (?=w)/g, "\n"),
    ),
  },
  { name: "NFD", expected: "lands", make: everywhere((words) => words.normalize("NFD")) },
  {
    name: "soft hyphens",
    expected: "lands",
    make: everywhere((words) => words.replaceAll(/(?<=[a-z]{3})(?=[a-z]{3})/g, "\u00ad")),
  },
  {
    name: "markup left over",
    expected: "lands",
    make: everywhere((words) =>
      words.replaceAll(/\b(\w{5,})\b/g, "<em>$1</em>").replaceAll(" and ", "&nbsp;and "),
    ),
  },
  {
    name: "thousands retyped",
    expected: "lands",
    make: everywhere((words) => words.replaceAll(/(?<=[0-9]),(?=[0-9]{3})/g, "")),
  },
];
