import type { Appearance, PersonKey, PersonSummary } from "../../library/people/model.ts";
import type { PersonPage } from "../../library/person-query.ts";
import { type Companion, type InArticle, type PersonLine, isNameOfTwo } from "../../reader/people/model.ts";
import { articleAddress } from "../address/address.ts";
import { hrefFrom } from "../address/paths.ts";
import { START } from "../address/url-state.ts";
import { personHref } from "./person-href.ts";

/** A line of the list of people, with the address of their page. */
export function personLine(here: string, { person, ...one }: PersonSummary): PersonLine {
  return { ...one, key: person, href: personHref(here, person) };
}

const known = new WeakMap<Appearance, { readonly here: string; readonly part: InArticle }>();

/** A person's appearances with the addresses of all that is in them; the same object for the same appearance. */
export function partsOf(here: string, appearances: readonly Appearance[]): readonly InArticle[] {
  return appearances.map((one) => {
    const old = known.get(one);
    if (old?.here === here) return old.part;
    const part = partOf(here, one);
    known.set(one, { here, part });
    return part;
  });
}

function partOf(here: string, { article: id, ...one }: Appearance): InArticle {
  const href = (state: Partial<typeof START>, fragment = ""): string =>
    hrefFrom(here, articleAddress({ id, state: { ...START, ...state }, fragment }));
  return {
    article: id,
    person: one.person,
    name: one.name,
    href: href({}),
    title: one.title,
    published: one.published,
    role: one.role,
    said: one.statements.map((line) => ({
      ...line,
      href: href({ quote: line.id }, `#${encodeURIComponent(line.id)}`),
    })),
    mentions: one.mentions,
    mentionCount: one.mentionCount,
  };
}

/** Who speaks in the same articles, those met most often first, at most so many; whom the reader brought together is one. */
export function companionsOf(
  here: string,
  who: string,
  { appearances, pageOf }: Pick<PersonPage, "appearances" | "pageOf">,
  most: number,
): readonly Companion[] {
  const met = new Map<PersonKey, { name: string; readonly titles: Map<string, string> }>();
  const own = pageOf({ person: who, article: "" });
  for (const { others, article, title } of appearances) {
    for (const { person, name } of others) {
      const page = pageOf({ person, article });
      if (page === own) continue;
      const one = met.get(page) ?? { name, titles: new Map<string, string>() };
      if (person === page) one.name = name;
      one.titles.set(article, title);
      met.set(page, one);
    }
  }
  const shown = [...met]
    .toSorted(([, a], [, b]) => b.titles.size - a.titles.size || (a.name < b.name ? -1 : 1))
    .slice(0, most);
  const names = shown.map(([, { name }]) => ({ name }));
  return shown.map(([key, { name, titles }]) => ({
    key,
    name,
    where: isNameOfTwo(names, name) ? ([...titles.values()][0] ?? null) : null,
    articles: titles.size,
    href: personHref(here, key),
    beside: personHref(here, who, key),
  }));
}
