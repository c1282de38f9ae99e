import type { IsoDate, Person } from "../../engine/model.ts";
import type { StatementKind } from "../choice.ts";

/** One line of the list of people. */
export interface PersonLine {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  /** As the newest article words it. */
  readonly role: string | null;
  readonly kind: Person["kind"];
  readonly articles: number;
  readonly statements: number;
  readonly mentions: number;
}

export interface SaidLine {
  readonly id: string;
  readonly href: string;
  readonly kind: StatementKind;
  readonly words: string;
}

export interface MentionLine {
  readonly sentence: string;
  /** Where it stands: UTF-16 code units of the article's text. */
  readonly from: number;
  readonly to: number;
}

/** A person in one article. */
export interface InArticle {
  readonly article: string;
  /** The person's key as the article gives it. */
  readonly person: string;
  /** As the article names them. */
  readonly name: string;
  readonly href: string;
  readonly title: string;
  readonly published: IsoDate | null;
  readonly role: string | null;
  readonly said: readonly SaidLine[];
  readonly mentions: readonly MentionLine[];
  /** How many mentions there are, also those that are listed only when asked for. */
  readonly mentionCount: number;
}

/** Someone beside the person, and the address of both side by side. */
export interface Companion {
  readonly key: string;
  readonly name: string;
  /** The title of an article, where another companion bears the same name; else null. */
  readonly where: string | null;
  readonly href: string;
  readonly beside: string;
  readonly articles: number;
}

/** In which order the list of people stands. */
export type ListOrder = "quoted" | "name";

/** What a line is found and ordered by. */
export type Listed = Pick<PersonLine, "name" | "role" | "statements" | "mentions">;

/** The lines whose name or role has all of these words, each from a word's beginning; `order`ed. */
export function linesShown<Line extends Listed>(
  lines: readonly Line[],
  words: string,
  order: ListOrder,
): readonly Line[] {
  const wanted = words
    .toLocaleLowerCase("en")
    .split(/\s+/)
    .filter((word) => word !== "");
  const kept = lines.filter((line) => {
    const text = ` ${line.name} ${line.role ?? ""}`.toLocaleLowerCase("en").replaceAll(/[-’'.]/g, " ");
    return wanted.every((word) => text.includes(` ${word}`));
  });
  // By code unit: a collator takes a second over thirty thousand names.
  const byName = (a: Listed, b: Listed): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return kept.toSorted(
    order === "name"
      ? byName
      : (a, b) => b.statements - a.statements || b.mentions - a.mentions || byName(a, b),
  );
}

const twiceIn = new WeakMap<readonly Named[], ReadonlySet<string>>();

type Named = Pick<PersonLine, "name">;

function namesTwice(people: readonly Named[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of people) {
    const small = name.toLowerCase();
    (once.has(small) ? twice : once).add(small);
  }
  return twice;
}

/** Whether two or more of the people bear this name, whatever its letters' case: such a line must tell more than it. */
export function isNameOfTwo(people: readonly Named[], name: string): boolean {
  const twice = twiceIn.get(people) ?? namesTwice(people);
  // Asked for line after line, of the same list of tens of thousands.
  twiceIn.set(people, twice);
  return twice.has(name.toLowerCase());
}
