import type { Appearance, PersonSummary } from "../../library/people/model.ts";
import type { Companion, InArticle, PersonLine } from "../../reader/people/model.ts";
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

/** Who speaks in the same articles, those met most often first, at most so many. */
export function companionsOf(
  here: string,
  who: string,
  appearances: readonly Appearance[],
  most: number,
): readonly Companion[] {
  const met = new Map<string, { name: string; articles: number }>();
  for (const { others } of appearances) {
    for (const { person, name } of others) {
      met.set(person, { name, articles: (met.get(person)?.articles ?? 0) + 1 });
    }
  }
  return [...met]
    .toSorted(([, a], [, b]) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(([key, { name, articles }]) => ({
      key,
      name,
      articles,
      href: personHref(here, key),
      beside: personHref(here, who, key),
    }));
}
