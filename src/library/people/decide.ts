import type { Appearance, PeopleDecision, PersonKey, PersonSummary } from "./model.ts";

/** Which people of several articles are one, by what the reader said. */
export interface Identities {
  /** The key of the page on which an appearance stands. */
  readonly pageOf: (one: Pick<Appearance, "person" | "article">) => PersonKey;
  /** Keys as the articles give them, of everyone who may stand on that page; `pageOf` tells who does. */
  readonly keysOn: (page: PersonKey) => readonly PersonKey[];
  /** Keys of whom an article was parted. */
  readonly parted: readonly PersonKey[];
}

const apartKey = (key: PersonKey, article: string): PersonKey => `${key}@${article}`;

/** Heeds the decisions in the order they were made. Of two that are the same, the first's key names the page. */
export function identitiesOf(decisions: readonly PeopleDecision[]): Identities {
  const inOrder = decisions.toSorted((a, b) =>
    a.made === b.made ? (a.id < b.id ? -1 : 1) : a.made < b.made ? -1 : 1,
  );
  const leader = new Map<PersonKey, PersonKey>();
  const raw = new Map<PersonKey, PersonKey>();
  const lead = (key: PersonKey): PersonKey => {
    let at = key;
    for (let next = leader.get(at); next !== undefined; next = leader.get(at)) at = next;
    return at;
  };
  for (const one of inOrder) {
    if (one.what === "apart") raw.set(apartKey(one.key, one.article), one.key);
    if (one.what !== "same") continue;
    const [kept, other] = [lead(one.keys[0]), lead(one.keys[1])];
    if (kept !== other) leader.set(other, kept);
  }
  return {
    pageOf: ({ person, article }) => {
      const apart = apartKey(person, article);
      return lead(raw.has(apart) ? apart : person);
    },
    keysOn: (page) => {
      const members = [page, ...leader.keys()].filter((key) => lead(key) === lead(page));
      const named = [lead(page), ...members];
      return [...new Set(named.map((key) => raw.get(key) ?? key))];
    },
    parted: [...new Set(raw.values())],
  };
}

/** One summary a page: sums over everyone who stands on it, named as the page's own key is, else as the newest. */
export function bringTogether(
  summaries: readonly PersonSummary[],
  { pageOf }: Identities,
): readonly PersonSummary[] {
  const pages = new Map<PersonKey, PersonSummary>();
  const named = new Map<PersonKey, PersonSummary>();
  for (const one of summaries) {
    const page = pageOf({ person: one.person, article: "" });
    const old = pages.get(page);
    if (one.person === page) named.set(page, one);
    pages.set(page, old === undefined ? { ...one, person: page } : together(page, old, one));
  }
  return [...pages.values()].map((one) => asNamed(one, named.get(one.person)));
}

/** Whoever was kept gives the name, whatever newer articles call the others. */
function asNamed(one: PersonSummary, own: PersonSummary | undefined): PersonSummary {
  return own === undefined ? one : Object.assign({}, one, { name: own.name, role: own.role, kind: own.kind });
}

function together(page: PersonKey, old: PersonSummary, one: PersonSummary): PersonSummary {
  const newer = (one.latest ?? "") > (old.latest ?? "");
  const { name, role, kind } = newer ? one : old;
  return {
    person: page,
    name,
    role,
    kind,
    articles: old.articles + one.articles,
    statements: old.statements + one.statements,
    mentions: old.mentions + one.mentions,
    latest: newer ? one.latest : old.latest,
  };
}
