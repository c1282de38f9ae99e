import { namesOf, negate, negateShort, replaceFigure, replaceNames, rewriteThird } from "./changes.ts";
import { type Draft, targetText, withParagraph, withTargetText, withoutParagraph } from "./draft.ts";
import { anotherPlace, type Edit, own, several, STRANGERS } from "./edit.ts";
import type { Random } from "./random.ts";

const namesIn = (draft: Draft): ReadonlySet<string> => namesOf(draft.paragraphs.join("\n"));

// “is” before “not” cannot be negated once more.
const NEGATED_NEXT = /^[\s“"']*(?:not\b|never\b|n?[’'`]t\b)/u;

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

// A name that stands between a closing mark and a word of saying, or between such a word and a mark.
const SPEAKER =
  /(?:,["”]|[,.?!]["”] (?:said|says)) (?:(?:Mr|Mrs|Ms|Dr)\. )?(?<after>(?:\p{Lu}[\p{L}’'-]+ ){0,5}\p{Lu}[\p{L}’'-]+)|(?<before>(?:\p{Lu}[\p{L}’'-]+ ){0,5}\p{Lu}[\p{L}’'-]+) (?:said|says|added)[,:] ["“]/gu;
const NOBODY = new Set(["He", "She", "It", "They", "We"]);

/** Another last name for the only speaker whose quotes stand in the paragraph; null when there are none or more. */
function replaceSpeaker(words: string, random: Random): string | null {
  const speakers = new Set(
    [...words.matchAll(SPEAKER)].map((one) =>
      (one.groups?.["after"] ?? one.groups?.["before"] ?? "").split(" ").at(-1),
    ),
  );
  const [speaker] = speakers;
  if (speakers.size !== 1 || speaker === undefined || NOBODY.has(speaker)) return null;
  return words.replaceAll(speaker, random.pick(["Castell", "Thorpe", "Mbeki", "Osterman"]));
}

const SAYS = /\b(?:said|says|told|tells|added|adds|asked|asks|called|calls|warned|wrote|according)\b/;

/**
 * The whole paragraph of the target with its names changed, its words as they were. Where nobody says anything (a film's
 * title, a label) other names do not make the rest another's.
 */
const paragraphFromAnother =
  (
    inPlace: boolean,
    rename: (words: string, random: Random, names: ReadonlySet<string>) => string | null = replaceNames,
  ) =>
  (draft: Draft, random: Random): Draft | null => {
    const at = own(draft);
    const words = draft.paragraphs[at] ?? "";
    const renamed = rename(words, random, namesIn(draft));
    if (!SAYS.test(words)) return null;
    // The reporter's own words in their old place are themselves, whoever is named in the next sentence.
    if (renamed === null || !several(draft) || (inPlace && !/["“”]/u.test(targetText(draft)))) return null;
    // Where one speaker is renamed, only a whole utterance is sure to be another's now.
    if (rename === replaceSpeaker && !/^["“].{20,}[,.?!]["”]$/u.test(targetText(draft))) return null;
    const left = withoutParagraph(draft, at);
    return withParagraph(left, inPlace ? at : anotherPlace(left, random, at), renamed);
  };

/** The passage stays where it is, and a lookalike of it is put at the top or right above. */
const besideLookalike =
  (change: (words: string, random: Random, names: ReadonlySet<string>) => string | null, above: boolean) =>
  (draft: Draft, random: Random): Draft | null => {
    const paragraph = lookalike(change, true)(draft, random)?.paragraphs[own(draft)];
    return paragraph === undefined ? null : withParagraph(draft, above ? own(draft) : 0, paragraph);
  };

/** As `sameWordsFromAnother`, with the passage still there. */
const besideSameWords =
  (frame: (words: string, name: string) => string) =>
  (draft: Draft, random: Random): Draft | null => {
    const words = targetText(draft).replaceAll(/^["“]|[,.]?["”]$/gu, "");
    return withParagraph(draft, 0, frame(words, random.pick(STRANGERS)));
  };

/** A lookalike stands in the article beside the passage itself, which must be found. */
export const BESIDE_LOOKALIKES: readonly Edit[] = [
  ...[true, false].flatMap((above): Edit[] => {
    const where = above ? "right above" : "at the top";
    return [
      { name: `another name ${where}`, expected: "lands", make: besideLookalike(replaceNames, above) },
      { name: `another figure ${where}`, expected: "lands", make: besideLookalike(replaceFigure, above) },
      { name: `a “not” ${where}`, expected: "lands", make: besideLookalike(negate, above) },
    ];
  }),
  {
    name: "“…,” X said at the top",
    expected: "lands",
    make: besideSameWords((words, name) => `“${words},” ${name} said.`),
  },
];

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
        name: `deleted, its paragraph from another speaker ${where}`,
        expected: "refuses",
        make: paragraphFromAnother(inPlace, replaceSpeaker),
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
