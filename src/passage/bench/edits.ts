import {
  articleOf,
  type Draft,
  retyped,
  targetText,
  withParagraph,
  withTargetText,
  withoutParagraph,
} from "./draft.ts";
import {
  correctWord,
  namesOf,
  pickOrdinary,
  replaceFigure,
  replaceNames,
  rewriteThird,
  negate,
  negateShort,
} from "./changes.ts";
import type { Random } from "./random.ts";

/** What must come of a link after an edit. "reworded" is landing there and saying so. */
export type Expected = "lands" | "reworded" | "refuses";

/** One way in which a newsroom edits an article. Null: this edit cannot be made to this passage. */
export interface Edit {
  readonly name: string;
  readonly expected: Expected;
  readonly make: (draft: Draft, random: Random) => Draft | null;
}

const FILLER = [
  "Rain was forecast for the whole of the coming night, and the stalls on the square were taken down early.",
  "The figures will be put before the county in the autumn, together with a plan for the years after.",
  "A spokesman for the town of Elm Hythe declined to comment. “There is nothing to add,” said Petra Quill.",
];
const STRANGERS = ["Ruben Castell", "Dagny Thorpe", "Wanda Mbeki", "Piet Osterman"];

const elsewhere = (draft: Draft, random: Random, not: number): number => {
  const others = draft.paragraphs.map((_words, at) => at).filter((at) => at !== not);
  return random.pick(others);
};

/** Where to put a paragraph so that it does not stand where it stood. */
function anotherPlace(left: Draft, random: Random, not: number): number {
  const place = random.below(left.paragraphs.length);
  return place < not ? place : place + 1;
}

const own = (draft: Draft): number => draft.target?.paragraph ?? -1;
const namesIn = (draft: Draft): ReadonlySet<string> => namesOf(draft.paragraphs.join(" "));
const several = (draft: Draft): boolean => draft.target !== null && draft.paragraphs.length > 3;

/** Changes the target's words; null when there was nothing to change. */
const inTarget =
  (change: (words: string, random: Random) => string | null) =>
  (draft: Draft, random: Random): Draft | null => {
    const words = change(targetText(draft), random);
    return words === null || words === targetText(draft) ? null : withTargetText(draft, words);
  };

/** Changes marks throughout the article; null when the target has none of them. */
const everywhere =
  (change: (words: string) => string) =>
  (draft: Draft): Draft | null =>
    change(targetText(draft)) === targetText(draft) ? null : retyped(draft, change);

/** Deletes the target's paragraph and puts a lookalike of it somewhere else, or in its place. */
const lookalike =
  (change: (words: string, random: Random, names: ReadonlySet<string>) => string | null, inPlace: boolean) =>
  (draft: Draft, random: Random): Draft | null => {
    const at = own(draft);
    const words = change(targetText(draft), random, namesIn(draft));
    if (words === null || words === targetText(draft) || !several(draft)) return null;
    const paragraph =
      targetText(withTargetText(draft, words)) === words ? withTargetText(draft, words).paragraphs[at] : null;
    if (paragraph === null || paragraph === undefined) return null;
    const left = withoutParagraph(draft, at);
    return withParagraph(left, inPlace ? at : anotherPlace(left, random, at), paragraph);
  };

/** Deletes the target's paragraph and lets somebody else say its very words elsewhere. */
const sameWordsFromAnother =
  (frame: (words: string, name: string) => string, inPlace: boolean) =>
  (draft: Draft, random: Random): Draft | null => {
    if (!several(draft)) return null;
    const words = targetText(draft).replaceAll(/^["“]|[,.]?["”]$/gu, "");
    const left = withoutParagraph(draft, own(draft));
    const at = inPlace ? own(draft) : anotherPlace(left, random, own(draft));
    return withParagraph(left, at, frame(words, random.pick(STRANGERS)));
  };

/** The whole paragraph of the target with all its names changed, its words as they were. */
const paragraphFromAnother =
  (inPlace: boolean) =>
  (draft: Draft, random: Random): Draft | null => {
    const at = own(draft);
    const words = draft.paragraphs[at] ?? "";
    const renamed = replaceNames(words, random, namesIn(draft));
    // The reporter's own words in their old place are themselves, whoever is named in the next sentence.
    if (renamed === null || !several(draft) || (inPlace && !/["“”]/u.test(targetText(draft)))) return null;
    const left = withoutParagraph(draft, at);
    return withParagraph(left, inPlace ? at : anotherPlace(left, random, at), renamed);
  };

const typoIn = inTarget((words, random) => correctWord(words, random));

export const EDITS: readonly Edit[] = [
  { name: "nothing", expected: "lands", make: (draft) => draft },
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
      words.replace(
        /(?<=[a-z,] )(?=(?:Oduya|Brekke|Varga|Holm|Delgado|Ferrante|Adeyemi|Sohn|Stoltenberg|Rau)\b)/,
        "Ms ",
      ),
    ),
  },
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
  {
    name: "a paragraph put in before",
    expected: "lands",
    make: (draft, random) => withParagraph(draft, own(draft), random.pick(FILLER)),
  },
  {
    name: "a paragraph put in after",
    expected: "lands",
    make: (draft, random) => withParagraph(draft, own(draft) + 1, random.pick(FILLER)),
  },
  {
    name: "paragraphs put in before and after",
    expected: "lands",
    make: (draft) =>
      withParagraph(withParagraph(draft, own(draft) + 1, FILLER[0] ?? ""), own(draft), FILLER[1] ?? ""),
  },
  {
    name: "another paragraph deleted",
    expected: "lands",
    make: (draft, random) =>
      several(draft) ? withoutParagraph(draft, elsewhere(draft, random, own(draft))) : null,
  },
  {
    name: "both neighbours deleted",
    expected: "lands",
    make: (draft) => {
      const at = own(draft);
      if (!several(draft) || at === 0 || at === draft.paragraphs.length - 1) return null;
      return withoutParagraph(withoutParagraph(draft, at + 1), at - 1);
    },
  },
  {
    name: "another paragraph moved",
    expected: "lands",
    make: (draft, random) => {
      if (!several(draft)) return null;
      const from = elsewhere(draft, random, own(draft));
      const left = withoutParagraph(draft, from);
      return withParagraph(left, random.below(left.paragraphs.length + 1), draft.paragraphs[from] ?? "");
    },
  },
  {
    name: "its own paragraph moved",
    expected: "lands",
    make: (draft, random) => {
      if (!several(draft)) return null;
      const { target } = draft;
      const left = withoutParagraph(draft, own(draft));
      const to = random.below(left.paragraphs.length + 1);
      const moved = withParagraph(left, to, draft.paragraphs[own(draft)] ?? "");
      return target === null ? null : { ...moved, target: { ...target, paragraph: to } };
    },
  },
  {
    name: "all paragraphs in reverse",
    expected: "lands",
    make: (draft) => {
      const { target, paragraphs } = draft;
      if (target === null || paragraphs.length < 2) return null;
      const at = paragraphs.length - 1 - target.paragraph;
      return { ...draft, paragraphs: paragraphs.toReversed(), target: { ...target, paragraph: at } };
    },
  },
  {
    name: "previous paragraph rewritten",
    expected: "lands",
    make: (draft, random) => {
      const at = own(draft);
      if (at < 1) return null;
      return { ...draft, paragraphs: draft.paragraphs.with(at - 1, random.pick(FILLER)) };
    },
  },
  {
    name: "merged with the paragraph before",
    expected: "lands",
    make: (draft) => {
      const { target, paragraphs } = draft;
      if (target === null || target.paragraph < 1) return null;
      const before = paragraphs[target.paragraph - 1] ?? "";
      const by = before.length + 1;
      return {
        ...draft,
        paragraphs: paragraphs.toSpliced(
          target.paragraph - 1,
          2,
          `${before} ${paragraphs[target.paragraph] ?? ""}`,
        ),
        target: { paragraph: target.paragraph - 1, from: target.from + by, to: target.to + by },
      };
    },
  },
  {
    name: "split off after it",
    expected: "lands",
    make: (draft) => {
      const { target, paragraphs } = draft;
      const words = paragraphs[own(draft)] ?? "";
      const rest = words.slice(target?.to).trimStart();
      if (target === null || !/[.!?]["”]?$/u.test(words.slice(0, target.to)) || rest.length < 20) return null;
      return {
        ...draft,
        paragraphs: paragraphs.toSpliced(target.paragraph, 1, words.slice(0, target.to), rest),
      };
    },
  },
  {
    name: "pull quote at the top",
    expected: "lands",
    make: (draft) => withParagraph(draft, 0, targetText(draft)),
  },
  {
    name: "pull quote right above",
    expected: "lands",
    make: (draft) => withParagraph(draft, own(draft), targetText(draft)),
  },
  {
    name: "pull quote with its speaker",
    expected: "lands",
    make: (draft, random) => withParagraph(draft, 0, `${targetText(draft)} – ${random.pick(STRANGERS)}`),
  },
  {
    name: "its words deleted",
    expected: "refuses",
    make: (draft) => {
      const left = withTargetText(draft, "");
      const at = own(draft);
      const empty = (left.paragraphs[at] ?? "").trim().length < 3;
      return empty ? withoutParagraph(draft, at) : { ...left, target: null };
    },
  },
  {
    name: "its paragraph deleted",
    expected: "refuses",
    make: (draft) => (several(draft) ? withoutParagraph(draft, own(draft)) : null),
  },
  {
    name: "its paragraph and both neighbours deleted",
    expected: "refuses",
    make: (draft) => {
      const at = own(draft);
      if (draft.paragraphs.length < 6 || at === 0 || at > draft.paragraphs.length - 2) return null;
      return withoutParagraph(withoutParagraph(withoutParagraph(draft, at + 1), at), at - 1);
    },
  },
  ...[true, false].flatMap((inPlace): Edit[] => {
    const where = inPlace ? "in its place" : "elsewhere";
    return [
      { name: `deleted, another name ${where}`, expected: "refuses", make: lookalike(replaceNames, inPlace) },
      {
        name: `deleted, another figure ${where}`,
        expected: "refuses",
        make: lookalike(replaceFigure, inPlace),
      },
      { name: `deleted, a “not” ${where}`, expected: "refuses", make: lookalike(negate, inPlace) },
      { name: `deleted, an “n’t” ${where}`, expected: "refuses", make: lookalike(negateShort, inPlace) },
      {
        name: `deleted, a third with other names ${where}`,
        expected: "refuses",
        make: lookalike(rewriteThird, inPlace),
      },
      {
        name: `deleted, its paragraph with other names ${where}`,
        expected: "refuses",
        make: paragraphFromAnother(inPlace),
      },
      {
        name: `deleted, “…,” X said ${where}`,
        expected: "refuses",
        make: sameWordsFromAnother((words, name) => `“${words},” ${name} said.`, inPlace),
      },
      {
        name: `deleted, X said: “…” ${where}`,
        expected: "refuses",
        make: sameWordsFromAnother((words, name) => `${name} told reporters: “${words}.”`, inPlace),
      },
      {
        name: `deleted, “…,” said the y, X ${where}`,
        expected: "refuses",
        make: sameWordsFromAnother(
          (words, name) => `“${words},” said the new chair of the board, ${name}.`,
          inPlace,
        ),
      },
    ];
  }),
];

/** Two drafts of the same text. */
export const sameText = (one: Draft, other: Draft): boolean => articleOf(one).text === articleOf(other).text;
