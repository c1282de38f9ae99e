import { correctWord, namesOf, negate, replaceFigure, replaceNames } from "./changes.ts";
import { type Draft, targetText, withParagraph, withTargetText } from "./draft.ts";
import { type Edit, FILLER, inTarget, own, several } from "./edit.ts";
import type { Random } from "./random.ts";

/** The words of the target as they were, quoted in a note below the article that a correction was made. */
function noteOf(draft: Draft, was: string): Draft {
  const words = was.replaceAll(/^["“]|["”]$/gu, "");
  const note = `Correction: an earlier version of this article said: “${words}” This has been put right.`;
  return withParagraph(draft, draft.paragraphs.length, note);
}

const correctedWithNote =
  (change: (words: string, random: Random, draft: Draft) => string | null, gone: boolean) =>
  (draft: Draft, random: Random): Draft | null => {
    const was = targetText(draft);
    const now = change(was, random, draft);
    const after = (draft.paragraphs[own(draft)] ?? "").slice(draft.target?.to);
    if (now === null || now === was || /^ not\b/.test(after)) return null;
    const noted = noteOf(withTargetText(draft, now), was);
    return gone ? { ...noted, target: null } : noted;
  };

/** Two copies of a paragraph's neighbours and itself, the later one being the passage. */
function prepended(draft: Draft): Draft | null {
  if (!several(draft)) return null;
  const at = own(draft);
  const update = ["Update, 14.20", draft.paragraphs[at] ?? "", FILLER[0] ?? ""];
  return update.reduceRight<Draft>((now, words) => withParagraph(now, 0, words), draft);
}

/** Sentences written anew: cut, joined, turned round. And whole articles written anew round their quotes. */
export const RECASTINGS: readonly Edit[] = [
  {
    name: "its middle cut out for “…”",
    expected: "either",
    make: inTarget((words) => {
      const parts = words.split(" ");
      if (parts.length < 9) return null;
      const third = Math.floor(parts.length / 3);
      return [...parts.slice(0, third), "…", ...parts.slice(-third)].join(" ");
    }),
  },
  {
    name: "its first half cut off",
    expected: "either",
    make: inTarget((words) => {
      const parts = words.split(" ");
      return parts.length < 9 ? null : parts.slice(parts.length >> 1).join(" ");
    }),
  },
  {
    name: "its clauses turned round",
    expected: "either",
    make: inTarget((words) => {
      const halves = words.split(", ");
      return halves.length === 2 ? `${halves[1] ?? ""}, ${halves[0] ?? ""}` : null;
    }),
  },
  {
    name: "its words in brackets made plain",
    expected: "either",
    make: inTarget((words) => words.replace(/\b(?:it|they|this)\b/, (one) => `${one} [the plan]`)),
  },
  {
    name: "a clause added at its end",
    expected: "either",
    make: inTarget((words) => words.replace(/(?=[.,][”"]?$)/u, " as things stood at the time")),
  },
  {
    name: "joined to the sentence after",
    expected: "lands",
    make: (draft) => {
      const { target } = draft;
      const words = draft.paragraphs[own(draft)] ?? "";
      if (
        target === null ||
        !/[a-z]\.$/u.test(targetText(draft)) ||
        !/^ (?:The|It|This|They|There|In|But) /.test(words.slice(target.to))
      )
        return null;
      const joined = `${words.slice(0, target.to - 1)}; ${words.charAt(target.to + 1).toLowerCase()}${words.slice(target.to + 2)}`;
      return {
        ...draft,
        paragraphs: draft.paragraphs.with(target.paragraph, joined),
        target: { ...target, to: target.to - 1 },
      };
    },
  },
  {
    name: "a headline put above",
    expected: "lands",
    make: (draft) =>
      withParagraph(
        draft,
        0,
        targetText(draft)
          .replaceAll(/["“”.,]/gu, "")
          .split(" ")
          .slice(0, 9)
          .join(" "),
      ),
  },
  { name: "a live update that repeats its paragraph", expected: "lands", make: prepended },
  {
    name: "the article printed twice",
    expected: "either",
    make: (draft) => ({ ...draft, paragraphs: [...draft.paragraphs, ...draft.paragraphs] }),
  },
  {
    name: "all but its paragraph written anew",
    expected: "lands",
    make: (draft) => ({
      ...draft,
      paragraphs: draft.paragraphs.map((words, at) =>
        at === own(draft) ? words : (FILLER[at % FILLER.length] ?? ""),
      ),
    }),
  },
  {
    name: "all written anew, its paragraph too",
    expected: "refuses",
    make: (draft) => ({
      ...draft,
      paragraphs: draft.paragraphs.map((_words, at) => FILLER[at % FILLER.length] ?? ""),
      target: null,
    }),
  },
  {
    name: "one word corrected in every paragraph",
    expected: "either",
    make: (draft, random) => {
      const at = own(draft);
      const paragraphs = draft.paragraphs.map((words, one) =>
        one === at ? words : (correctWord(words, random) ?? words),
      );
      const now = correctWord(targetText(draft), random);
      return now === null ? null : withTargetText({ ...draft, paragraphs }, now);
    },
  },
  {
    name: "a word corrected, the old words in a note",
    expected: "reworded",
    make: correctedWithNote((words, random) => correctWord(words, random), false),
  },
  {
    name: "a figure corrected, the old words in a note",
    expected: "refuses",
    make: correctedWithNote(replaceFigure, true),
  },
  {
    name: "a name corrected, the old words in a note",
    expected: "refuses",
    make: correctedWithNote(
      (words, random, draft) => replaceNames(words, random, namesOf(draft.paragraphs.join("\n"))),
      true,
    ),
  },
  {
    name: "a “not” put in, the old words in a note",
    expected: "refuses",
    make: correctedWithNote(negate, true),
  },
  {
    name: "deleted, its words in a note",
    expected: "refuses",
    make: (draft) =>
      several(draft)
        ? {
            ...noteOf({ ...draft, paragraphs: draft.paragraphs.toSpliced(own(draft), 1) }, targetText(draft)),
            target: null,
          }
        : null,
  },
  ...(["he", "she"] as const).map((from): Edit => ({
    name: `“${from}” made the other`,
    expected: "refuses",
    make: (draft) => {
      const other = from === "he" ? "she" : "he";
      const words = targetText(draft).replace(new RegExp(`\\b${from}\\b`), other);
      return words === targetText(draft) ? null : { ...withTargetText(draft, words), target: null };
    },
  })),
  {
    name: "a “not” taken out",
    expected: "refuses",
    make: (draft) => {
      const words = targetText(draft).replace(/ not\b|n['’]t\b/, "");
      return words === targetText(draft) ? null : { ...withTargetText(draft, words), target: null };
    },
  },
  {
    name: "another day",
    expected: "refuses",
    make: (draft) => {
      const words = targetText(draft)
        .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/, "Sunday")
        .replace(/\b(?:January|February|March|April|June|July|August)\b/, "October");
      return words === targetText(draft) ? null : { ...withTargetText(draft, words), target: null };
    },
  },
  {
    name: "another unit",
    expected: "refuses",
    make: (draft) => {
      const words = targetText(draft)
        .replace(/\bmillion\b/, "billion")
        .replace("$", "€")
        .replace(/\b(days|weeks|months)\b/, "years");
      return words === targetText(draft) ? null : { ...withTargetText(draft, words), target: null };
    },
  },
  {
    name: "the opposite word",
    expected: "refuses",
    make: (draft) => {
      const pairs: readonly (readonly [RegExp, string])[] = [
        [/\bmore\b/, "less"],
        [/\bbefore\b/, "after"],
        [/\babove\b/, "below"],
        [/\bup\b/, "down"],
        [/\bincrease(?=[ds]?\b)/, "decrease"],
        [/\bopen\b/, "closed"],
        [/\bsafe\b/, "unsafe"],
        [/\bwon\b/, "lost"],
        [/\bsupport\b/, "oppose"],
        [/\bMr\b/, "Mrs"],
        [/\bhigh(?=er\b|\b)/, "low"],
        [/\ball\b/, "some"],
        [/\bwith\b/, "without"],
        [/\bagainst\b/, "for"],
        [/\bagree/, "disagree"],
        [/\bbest\b/, "worst"],
        [/\bwomen\b/, "men"],
        [/\bmost\b/, "least"],
      ];
      const words = targetText(draft);
      const pair = pairs.find(([from]) => from.test(words));
      return pair === undefined
        ? null
        : { ...withTargetText(draft, words.replace(pair[0], pair[1])), target: null };
    },
  },
];
