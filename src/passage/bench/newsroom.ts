import { namesOf } from "./changes.ts";
import { type Draft, retyped, targetText, withParagraph } from "./draft.ts";
import { type Edit, FILLER, own, partsSentences, several } from "./edit.ts";

const NOTE =
  "Correction: an earlier version of this article gave a wrong date for the meeting. This has been put right.";

const LONG_NAME = 5;

/** The spelling of one name of the target put right wherever it stands, by its last letter doubled; null for none. */
function respelled(draft: Draft): Draft | null {
  const names = namesOf(draft.paragraphs.join("\n"));
  const name = [...names].find((one) => one.length >= LONG_NAME && targetText(draft).includes(one));
  if (name === undefined) return null;
  return retyped(draft, (words) => words.replaceAll(name, name + name.slice(-1)));
}

const withTens = (words: string): string =>
  words.replaceAll(/(?<![\d.,])[1-9]\d(?![\d.,])/g, (figure) => String((Number(figure) % 90) + 10 + 1));

/** The target is a quote: another one of the same speaker begins alike and goes on otherwise; null where it is none. */
function alike(draft: Draft, above: boolean): Draft | null {
  const words = targetText(draft);
  const parts = words.split(" ");
  if (!/^["“].{30,}["”]$/u.test(words) || parts.length < 8) return null;
  const begun = parts.slice(0, parts.length >> 1).join(" ");
  const paragraph = `${begun} what comes of it in the years that are ahead of us.${words.slice(-1)}`;
  return withParagraph(draft, own(draft) + (above ? 0 : 1), paragraph);
}

/** The paragraph is parted where the target begins; null where no sentence does. */
function splitBefore(draft: Draft): Draft | null {
  const { target, paragraphs } = draft;
  const words = paragraphs[own(draft)] ?? "";
  if (target === null || target.from < 20 || !partsSentences(words, target.from)) return null;
  const head = words.slice(0, target.from).trimEnd();
  return {
    ...draft,
    paragraphs: paragraphs.toSpliced(target.paragraph, 1, head, words.slice(target.from)),
    target: { paragraph: target.paragraph + 1, from: 0, to: target.to - target.from },
  };
}

/** What a newsroom does to an article in the days after it was published. */
export const NEWSROOM: readonly Edit[] = [
  {
    name: "a correction note put on top",
    expected: "lands",
    make: (draft) => withParagraph(draft, 0, NOTE),
  },
  {
    name: "another headline",
    expected: "lands",
    make: (draft) =>
      several(draft) && own(draft) > 0
        ? { ...draft, paragraphs: draft.paragraphs.with(0, "What is known of it, and what is not") }
        : null,
  },
  {
    name: "a name spelled otherwise throughout",
    // A name is never taken for another, not even for one that looks like it.
    expected: "refuses",
    make: respelled,
  },
  {
    name: "figures brought up to date throughout",
    expected: "refuses",
    make: (draft) => (withTens(targetText(draft)) === targetText(draft) ? null : retyped(draft, withTens)),
  },
  {
    name: "a quote that begins alike put in above",
    expected: "lands",
    make: (draft) => alike(draft, true),
  },
  {
    name: "a quote that begins alike put in below",
    expected: "lands",
    make: (draft) => alike(draft, false),
  },
  {
    name: "deleted, a quote that begins alike in its place",
    expected: "refuses",
    make: (draft) => {
      const beside = alike(draft, false);
      if (beside === null || !several(draft)) return null;
      return { ...beside, paragraphs: beside.paragraphs.toSpliced(own(draft), 1), target: null };
    },
  },
  { name: "split off before it", expected: "lands", make: splitBefore },
  {
    name: "its paragraph and the one after it merged",
    expected: "lands",
    make: (draft) => {
      const { target, paragraphs } = draft;
      const next = paragraphs[own(draft) + 1];
      if (target === null || next === undefined) return null;
      const merged = `${paragraphs[target.paragraph] ?? ""} ${next}`;
      return { ...draft, paragraphs: paragraphs.toSpliced(target.paragraph, 2, merged) };
    },
  },
  {
    name: "updates put in between all paragraphs",
    expected: "lands",
    make: (draft) => {
      const { target, paragraphs } = draft;
      if (target === null) return null;
      return {
        ...draft,
        paragraphs: paragraphs.flatMap((one, at) => [one, FILLER[at % FILLER.length] ?? ""]),
        target: { ...target, paragraph: 2 * target.paragraph },
      };
    },
  },
];
