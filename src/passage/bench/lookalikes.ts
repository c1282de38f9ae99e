import { namesOf, negate, negateShort, replaceFigure, replaceNames, rewriteThird } from "./changes.ts";
import { type Draft, targetText, withParagraph, withTargetText, withoutParagraph } from "./draft.ts";
import { anotherPlace, type Edit, own, several, STRANGERS } from "./edit.ts";
import type { Random } from "./random.ts";

const namesIn = (draft: Draft): ReadonlySet<string> => namesOf(draft.paragraphs.join(" "));

// “is” before “not” cannot be negated once more.
const NEGATED_NEXT = /^\s*(?:not\b|never\b|n?[’'`]t\b)/u;

/** Deletes the target's paragraph and puts a lookalike of it somewhere else, or in its place. */
const lookalike =
  (change: (words: string, random: Random, names: ReadonlySet<string>) => string | null, inPlace: boolean) =>
  (draft: Draft, random: Random): Draft | null => {
    const at = own(draft);
    const words = change(targetText(draft), random, namesIn(draft));
    if (NEGATED_NEXT.test((draft.paragraphs[at] ?? "").slice(draft.target?.to))) return null;
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

/** The passage is deleted: nothing may be shown under its link, whatever else stands in the article. */
export const DELETIONS: readonly Edit[] = [
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
