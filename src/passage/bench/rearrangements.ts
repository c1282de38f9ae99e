import { type Draft, targetText, withParagraph, withoutParagraph } from "./draft.ts";
import { type Edit, FILLER, own, partsSentences, several, STRANGERS } from "./edit.ts";
import type { Random } from "./random.ts";

const elsewhere = (draft: Draft, random: Random, not: number): number => {
  const others = draft.paragraphs.map((_words, at) => at).filter((at) => at !== not);
  return random.pick(others);
};

/** Paragraphs put in, taken out, moved, cut and copied; the passage itself stays as it was. */
export const REARRANGEMENTS: readonly Edit[] = [
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
      if (target === null || rest.length < 20 || !partsSentences(words, target.to)) return null;
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
];
