import type { IsoDate, Person, Statement } from "../../engine/model.ts";

/**
 * A person across articles: the slug of a full name ("ann-lee"), the same in every article that names her in full; or,
 * for one known by a single word or by none, `person@article`, who is nobody in any other article.
 */
export type PersonKey = string;

/** One person in one article: what they said and where they are mentioned, without the Reading. */
export interface Appearance {
  readonly person: PersonKey;
  readonly article: string;
  readonly title: string;
  readonly published: IsoDate | null;
  readonly name: string;
  /** As this article words it. */
  readonly role: string | null;
  readonly kind: Person["kind"];
  /** In text order. */
  readonly statements: readonly SaidHere[];
  /** Sentences that name or mean the person, outside of their own words; the first ones, in text order. */
  readonly mentions: readonly MentionedHere[];
  /** How many such sentences there are in all. */
  readonly mentionCount: number;
  /** Who else speaks in this article. */
  readonly others: readonly { readonly person: PersonKey; readonly name: string }[];
}

export interface SaidHere {
  /** The statement's id, also its element id in the article's page. */
  readonly id: string;
  readonly kind: Statement["kind"];
  /** The words themselves, without marks; " … " where the reporter interrupts. */
  readonly words: string;
  /** Offset in the article's text, for story order. */
  readonly from: number;
}

export interface MentionedHere {
  /** White space made single; a very long one is cut at a word, with " …". */
  readonly sentence: string;
  /** Where it stands in the article's text; a link to it is made of the Reading, once it is wanted. */
  readonly from: number;
  readonly to: number;
}

/** A line in the list of people. */
export interface PersonSummary {
  readonly person: PersonKey;
  /** As the newest article gives it; so are `role` and `kind`. */
  readonly name: string;
  readonly role: string | null;
  readonly kind: Person["kind"];
  readonly articles: number;
  readonly statements: number;
  readonly mentions: number;
  /** Publication of the newest article, or null where none is dated. */
  readonly latest: IsoDate | null;
  /** Which article that is, so that a sum can grow; missing in what was stored before this was, and for several persons together. */
  readonly newest?: string;
}

/** What the reader said about people of several articles; nobody is merged without it. */
export type PeopleDecision = { readonly id: string; /** ISO 8601 instant. */ readonly made: string } & (
  | { readonly what: "same" | "different"; readonly keys: readonly [PersonKey, PersonKey] }
  /** In this article the name means somebody else. */
  | { readonly what: "apart"; readonly key: PersonKey; readonly article: string }
);
