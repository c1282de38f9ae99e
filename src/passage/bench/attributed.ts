import { type Draft, targetText } from "./draft.ts";
import type { Random } from "./random.ts";

// “…,” said X. / “…,” X said, with or without an office before the name.
const NAME_RUN = "(?:\\p{Lu}[\\p{L}’'-]+ ){0,2}\\p{Lu}[\\p{L}’'-]+";
export const AFTER = new RegExp(
  `^ (?:(?:said|says) (?<inverted>${NAME_RUN})|(?<plain>${NAME_RUN}) (?:said|says))(?<stop>[.,])`,
  "u",
);
export const PRONOUNS = new Set(["He", "She", "It", "They", "We"]);

interface Attributed {
  readonly before: string;
  readonly after: string;
  readonly name: string;
  /** An office or the like goes on after the name: “…,” said Ann Lee, the mayor. */
  readonly goesOn: boolean;
  /** What follows the attribution. */
  readonly rest: string;
}

/** The target is one quote with its speaker named right after it; null when it is not. */
export function attributedAfter(draft: Draft): Attributed | null {
  const { target } = draft;
  if (target === null || !/^[“"][^“”"]{15,}[,.?!][”"]$/u.test(targetText(draft))) return null;
  const paragraph = draft.paragraphs[target.paragraph] ?? "";
  const after = paragraph.slice(target.to);
  const match = AFTER.exec(after);
  const name = match?.groups?.["inverted"] ?? match?.groups?.["plain"];
  if (match === null || name === undefined || PRONOUNS.has(name)) return null;
  return {
    before: paragraph.slice(0, target.from),
    after,
    name,
    goesOn: match.groups?.["stop"] === ",",
    rest: after.slice(match[0].length),
  };
}

export function withAround(draft: Draft, before: string, after: string): Draft | null {
  const { target } = draft;
  if (target === null) return null;
  const words = targetText(draft);
  return {
    ...draft,
    paragraphs: draft.paragraphs.with(target.paragraph, before + words + after),
    target: { ...target, from: before.length, to: before.length + words.length },
  };
}

export const around =
  (change: (one: Attributed, random: Random) => { readonly before: string; readonly after: string } | null) =>
  (draft: Draft, random: Random): Draft | null => {
    const one = attributedAfter(draft);
    const now = one === null ? null : change(one, random);
    return now === null ? null : withAround(draft, now.before, now.after);
  };

/** The same where nothing goes on after the name, so that what is written there is English. */
export const aroundLone = (change: Parameters<typeof around>[0]): ReturnType<typeof around> =>
  around((one, random) => (one.goesOn ? null : change(one, random)));
