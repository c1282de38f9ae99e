import type { Identities } from "../people/decide.ts";
import type { PersonKey } from "../people/model.ts";
import { fold } from "./fold.ts";
import type { PersonRow, SearchRow } from "./model.ts";

/** A row made ready for looking through; folding is most of the work, so it is done once. */
export interface Prepared {
  readonly row: SearchRow;
  readonly title: string;
  readonly text: string;
}

export function prepare(row: SearchRow): Prepared {
  return { row, title: fold(row.title), text: fold(row.text) };
}

/** A person with a page of their own, under every name that the articles give them. */
export interface Somebody {
  /** The page's key. */
  readonly key: PersonKey;
  /** As the first article gives it that has the page's own key, else as the first of all; so is the role. */
  readonly name: string;
  readonly role: string | null;
  /** Names under which they stand in articles beside that one, other spellings of it left out. */
  readonly also: readonly string[];
  /** Every key that leads to the page, its own first. */
  readonly keys: readonly PersonKey[];
  /** All of the names, folded. */
  readonly names: string;
  readonly articles: number;
  readonly statements: number;
}

/** A row with whom each of its `people` is; the same object in every row in which they are. */
export interface Peopled extends Prepared {
  readonly people: readonly Somebody[];
}

/** A library as it is looked through. */
export interface Everyone {
  readonly rows: readonly Peopled[];
  readonly people: readonly Somebody[];
}

/** Keeps the end of one name and the beginning of the next from being a phrase. */
const BETWEEN = " · ";

/** What is known so far of one person. */
interface Gathering {
  readonly first: PersonRow;
  kept: PersonRow | null;
  readonly names: Set<string>;
  readonly keys: Set<PersonKey>;
  readonly articles: Set<string>;
  statements: number;
}

/** Puts the people of all rows together as the reader has decided. */
export function everyoneIn(prepared: readonly Prepared[], { pageOf }: Identities): Everyone {
  const gathered = new Map<PersonKey, Gathering>();
  const pages = prepared.map(({ row }) => {
    const { article, people, quotes } = row;
    const keys = people.map((person) => pageOf({ person: person.key, article }));
    for (const [at, person] of people.entries()) {
      const key = keys[at] ?? person.key;
      const one = gathered.get(key) ?? begun(key, person);
      gathered.set(key, one);
      if (key === person.key || key === `${person.key}@${article}`) one.kept ??= person;
      // Of one who was parted in this article alone, the key leads to another page.
      if (pageOf({ person: person.key, article: "" }) === key) one.keys.add(person.key);
      one.names.add(person.name);
      one.articles.add(article);
    }
    for (const { said } of quotes) {
      const speaker = said === null ? undefined : gathered.get(keys[said] ?? "");
      if (speaker !== undefined) speaker.statements += 1;
    }
    return keys;
  });
  const everyone = new Map([...gathered].map(([key, one]) => [key, somebody(key, one)] as const));
  return {
    rows: prepared.map((one, at) => ({
      ...one,
      people: (pages[at] ?? []).flatMap((key) => everyone.get(key) ?? []),
    })),
    people: [...everyone.values()],
  };
}

function begun(key: PersonKey, first: PersonRow): Gathering {
  return { first, kept: null, names: new Set(), keys: new Set([key]), articles: new Set(), statements: 0 };
}

function somebody(key: PersonKey, { first, kept, names, keys, articles, statements }: Gathering): Somebody {
  const { name, role } = kept ?? first;
  return {
    key,
    name,
    role,
    also: [...names].filter((other) => fold(other) !== fold(name)),
    keys: [...keys],
    names: fold([...names].join(BETWEEN)),
    articles: articles.size,
    statements,
  };
}
