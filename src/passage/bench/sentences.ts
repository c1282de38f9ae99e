import { type Draft, withTargetText } from "./draft.ts";
import { type Edit, FILLER, own, partsSentences } from "./edit.ts";
import { plainArticle } from "./plain-article.ts";
import type { Random } from "./random.ts";

/** A sentence of the target's own paragraph that lies beside it, as UTF-16 offsets into the paragraph, half-open. */
interface Beside {
  readonly from: number;
  readonly to: number;
}

const wordsOf = (draft: Draft): string => draft.paragraphs[own(draft)] ?? "";
const isWhole = (words: string): boolean =>
  words.split(/[“„]/u).length === words.split("”").length && words.split('"').length % 2 === 1;

/** The nearest whole sentence before (after) the target in its paragraph; null when there is none, or it is inside a quote. */
function sentenceBeside(draft: Draft, way: 1 | -1): Beside | null {
  const { target } = draft;
  const words = wordsOf(draft);
  if (target === null) return null;
  const sentences = plainArticle("p", words).paragraphs.flatMap((one) => one.sentences);
  const beside =
    way < 0
      ? sentences.findLast((one) => one.to <= target.from)
      : sentences.find((one) => one.from >= target.to);
  if (beside === undefined) return null;
  const parted = way < 0 ? partsSentences(words, beside.to) : partsSentences(words, beside.from);
  const begins = beside.from === 0 || partsSentences(words, beside.from);
  return parted && begins && isWhole(words.slice(beside.from, beside.to)) ? beside : null;
}

const NAMED = /(?<=[\p{L},] )\p{Lu}|\b(?:he|she|his|her|him)\b/iu;

/** The paragraph with other words in place of [from, to); the target is followed. */
function spliced(draft: Draft, from: number, to: number, words: string): Draft {
  const { target } = draft;
  if (target === null) return draft;
  const old = wordsOf(draft);
  const by = to <= target.from ? words.length - (to - from) : 0;
  const changed = old.slice(0, from) + words + old.slice(to);
  return {
    ...draft,
    paragraphs: draft.paragraphs.with(target.paragraph, changed),
    target: { ...target, from: target.from + by, to: target.to + by },
  };
}

const NEUTRAL = [
  "Rain was forecast for the whole of the coming night.",
  "It had been a long day for everyone.",
];

/** A sentence of nobody's put in where one ends beside the target. */
function putIn(draft: Draft, random: Random, way: 1 | -1, words: readonly string[]): Draft | null {
  const { target } = draft;
  const paragraph = wordsOf(draft);
  if (target === null) return null;
  const at = way < 0 ? target.from : target.to + (/^\s*/.exec(paragraph.slice(target.to))?.[0].length ?? 0);
  const isEdge = at === 0 || at === paragraph.length;
  if (!isEdge && !partsSentences(paragraph, at)) return null;
  if (!isWhole(paragraph.slice(0, at)) || !/^["“(]?\p{Lu}/u.test(paragraph.slice(at) || "A")) return null;
  if (at === paragraph.length && !/[.!?]["”]?$/u.test(paragraph)) return null;
  const one = random.pick(words);
  return spliced(draft, at, at, at === paragraph.length ? ` ${one}` : `${one} `);
}

function withoutBeside(draft: Draft, way: 1 | -1, named: boolean): Draft | null {
  const beside = sentenceBeside(draft, way);
  if (beside === null) return null;
  const words = wordsOf(draft);
  if (NAMED.test(words.slice(beside.from + 1, beside.to)) !== named) return null;
  const gap = /^\s*/.exec(words.slice(beside.to))?.[0].length ?? 0;
  return spliced(draft, beside.from, beside.to + gap, "");
}

function swapped(draft: Draft): Draft | null {
  const { target } = draft;
  const beside = sentenceBeside(draft, -1);
  const words = wordsOf(draft);
  if (target === null || beside === null) return null;
  if (words.slice(beside.to, target.from).trim() !== "") return null;
  const isSentence = target.to === words.length || partsSentences(words, target.to);
  const before = words.slice(beside.from, beside.to);
  const passage = words.slice(target.from, target.to);
  if (!isSentence || !isWhole(passage) || NAMED.test(before.slice(1))) return null;
  const moved = withTargetText(draft, passage);
  return {
    ...moved,
    paragraphs: draft.paragraphs.with(
      target.paragraph,
      `${words.slice(0, beside.from)}${passage} ${before}${words.slice(target.to)}`,
    ),
    target: { ...target, from: beside.from, to: beside.from + passage.length },
  };
}

/** Sentences of its own paragraph put in, taken out and swapped; the passage itself stays as it was. */
export const SENTENCES: readonly Edit[] = [
  {
    name: "a sentence put in before it",
    expected: "lands",
    make: (draft, random) => putIn(draft, random, -1, NEUTRAL),
  },
  {
    name: "a sentence put in after it",
    expected: "lands",
    make: (draft, random) => putIn(draft, random, 1, NEUTRAL),
  },
  {
    name: "another speaker put in before it",
    expected: "either",
    make: (draft, random) => putIn(draft, random, -1, [FILLER[2] ?? ""]),
  },
  {
    name: "the sentence before it deleted, which names nobody",
    expected: "lands",
    make: (draft) => withoutBeside(draft, -1, false),
  },
  {
    name: "the sentence after it deleted, which names nobody",
    expected: "lands",
    make: (draft) => withoutBeside(draft, 1, false),
  },
  {
    name: "the sentence before it deleted, which names somebody",
    expected: "either",
    make: (draft) => withoutBeside(draft, -1, true),
  },
  {
    name: "the sentence after it deleted, which names somebody",
    expected: "either",
    make: (draft) => withoutBeside(draft, 1, true),
  },
  { name: "swapped with the sentence before it", expected: "lands", make: swapped },
];
