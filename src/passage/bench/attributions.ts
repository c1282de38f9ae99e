import { AFTER, around, aroundLone, attributedAfter, PRONOUNS, withAround } from "./attributed.ts";
import { type Draft, targetText, withTargetText } from "./draft.ts";
import { type Edit, own, several, STRANGERS } from "./edit.ts";
import type { Random } from "./random.ts";

const lastName = (name: string): string => name.split(" ").at(-1) ?? name;

/** Every double-marked utterance of the article with where it stands. */
function utterances(draft: Draft): readonly { paragraph: number; from: number; to: number; words: string }[] {
  return draft.paragraphs.flatMap((paragraph, at) =>
    [...paragraph.matchAll(/[“"][^“”"\n]{15,}[,.?!][”"]/gu)].map((one) => ({
      paragraph: at,
      from: one.index,
      to: one.index + one[0].length,
      words: one[0],
    })),
  );
}

/** The quote of the target and one of another paragraph change places, so that each is another's words. */
function swapQuotes(draft: Draft, random: Random): Draft | null {
  const { target } = draft;
  const one = attributedAfter(draft);
  if (target === null || one === null) return null;
  const others = utterances(draft).filter((other) => {
    const paragraph = draft.paragraphs[other.paragraph] ?? "";
    const match = AFTER.exec(paragraph.slice(other.to));
    const name = match?.groups?.["inverted"] ?? match?.groups?.["plain"];
    return (
      other.paragraph !== target.paragraph &&
      name !== undefined &&
      !PRONOUNS.has(name) &&
      lastName(name) !== lastName(one.name) &&
      !paragraph.includes(lastName(one.name))
    );
  });
  if (others.length === 0) return null;
  const other = random.pick(others);
  const mine = targetText(draft);
  const swapped = withTargetText(draft, other.words);
  const paragraph = swapped.paragraphs[other.paragraph] ?? "";
  return {
    ...swapped,
    paragraphs: swapped.paragraphs.with(
      other.paragraph,
      paragraph.slice(0, other.from) + mine + paragraph.slice(other.to),
    ),
    target: null,
  };
}

/** The speaker is still named beside the quote, and does not say it any more. */
const SOMEBODY_ELSES: readonly (readonly [string, (name: string) => string])[] = [
  ["a spokesman for the speaker", (name) => ` said a spokesman for ${name}.`],
  ["the speaker’s husband", (name) => ` ${name}’s husband said.`],
  ["critics of the speaker", (name) => ` said critics of ${name}.`],
  ["an aide to the speaker, on a day", (name) => ` an aide to ${name} said on Friday.`],
  ["a source close to the speaker", (name) => ` said a source close to ${name}.`],
  ["who is told it", (name) => ` ${name} was told.`],
  ["who denies it", (name) => ` ${name} denied saying.`],
  ["who never said it", (name) => ` ${name} never said.`],
];

/** The attribution of a quote is edited, or the quote is given to somebody else. */
export const ATTRIBUTIONS: readonly Edit[] = [
  {
    name: "“X said” for “said X”, or the other way",
    expected: "lands",
    make: aroundLone(({ before, after, name, rest }) =>
      after.startsWith(` said ${name}`)
        ? { before, after: ` ${name} said.${rest}` }
        : { before, after: ` said ${name}.${rest}` },
    ),
  },
  {
    name: "another word of saying",
    expected: "lands",
    make: aroundLone(({ before, name, rest }) => ({
      before,
      after: ` ${name} told a news conference.${rest}`,
    })),
  },
  {
    name: "the speaker named before it",
    expected: "lands",
    make: aroundLone(({ before, name, rest }) => ({ before: `${before}${name} said: `, after: rest })),
  },
  {
    name: "the speaker by the last name alone",
    expected: "lands",
    make: aroundLone(({ before, name, rest }) =>
      lastName(name) === name ? null : { before, after: ` ${lastName(name)} said.${rest}` },
    ),
  },
  {
    name: "a place and time after the speaker",
    expected: "lands",
    make: aroundLone(({ before, name, rest }) => ({
      before,
      after: ` ${name} said in the hall on Friday.${rest}`,
    })),
  },
  {
    name: "the speaker’s name spelled otherwise",
    expected: "either",
    make: around(({ before, after, name, rest }) => {
      const at = after.indexOf(name);
      const wrong = name.slice(0, -2) + name.slice(-1) + name.slice(-2, -1);
      return wrong === name
        ? null
        : {
            before,
            after:
              after.slice(0, at) + wrong + after.slice(at + name.length, after.length - rest.length) + rest,
          };
    }),
  },
  {
    name: "given to another speaker",
    expected: "refuses",
    make: (draft, random) => {
      const one = attributedAfter(draft);
      if (one === null) return null;
      const { before, after, name } = one;
      const paragraph = draft.paragraphs[own(draft)] ?? "";
      if (paragraph.split(lastName(name)).length > 2) return null;
      const now = withAround(draft, before, after.replace(name, random.pick(STRANGERS)));
      return now === null ? null : { ...now, target: null };
    },
  },
  {
    name: "given to another speaker, named before it",
    expected: "refuses",
    make: (draft, random) => {
      const one = attributedAfter(draft);
      if (one === null) return null;
      const { before, name, rest } = one;
      const paragraph = draft.paragraphs[own(draft)] ?? "";
      if (paragraph.split(lastName(name)).length > 2) return null;
      const now = withAround(draft, `${before}${random.pick(STRANGERS)} said: `, rest);
      return now === null ? null : { ...now, target: null };
    },
  },
  ...SOMEBODY_ELSES.map(([whose, words]): Edit => ({
    name: `given to ${whose}`,
    expected: "refuses",
    make: (draft, random) => {
      const now = aroundLone(({ before, name, rest }) => ({ before, after: words(name) + rest }))(
        draft,
        random,
      );
      return now === null ? null : { ...now, target: null };
    },
  })),
  {
    name: "quoted by the speaker from somebody",
    expected: "refuses",
    make: (draft, random) => {
      const now = aroundLone(({ before, name, rest }) => ({
        before,
        after: ` ${name} said, quoting ${random.pick(STRANGERS)}.${rest}`,
      }))(draft, random);
      return now === null ? null : { ...now, target: null };
    },
  },
  { name: "two speakers’ quotes swapped", expected: "refuses", make: swapQuotes },
  {
    name: "two speakers’ names swapped",
    expected: "refuses",
    make: (draft, random) => {
      const one = attributedAfter(draft);
      if (one === null || !several(draft)) return null;
      const mine = lastName(one.name);
      const names = new Set(
        utterances(draft).flatMap((other) => {
          const match = AFTER.exec((draft.paragraphs[other.paragraph] ?? "").slice(other.to));
          const name = match?.groups?.["inverted"] ?? match?.groups?.["plain"];
          return name === undefined || PRONOUNS.has(name) || lastName(name) === mine ? [] : [lastName(name)];
        }),
      );
      if (names.size === 0) return null;
      const other = random.pick([...names]);
      const swap = (words: string): string =>
        words.replaceAll(new RegExp(`(?<![\\p{L}])(?:${mine}|${other})(?![\\p{L}])`, "gu"), (name) =>
          name === mine ? other : mine,
        );
      return { ...draft, paragraphs: draft.paragraphs.map(swap), target: null };
    },
  },
  {
    name: "deleted, another’s quote in its place",
    expected: "refuses",
    make: (draft) => {
      if (attributedAfter(draft) === null) return null;
      const now = withTargetText(draft, "“There is nothing more to be said about any of this today,”");
      return { ...now, target: null };
    },
  },
];
