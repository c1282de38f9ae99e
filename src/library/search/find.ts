import type { PersonKey } from "../people/model.ts";
import { bestOf } from "./best.ts";
import type { Everyone, Peopled, Somebody } from "./everyone.ts";
import { fold } from "./fold.ts";
import type { ArticleHit, Facet, Found, PersonHit, QuoteHit, QuoteRow, SearchQuery } from "./model.ts";
import { around, hitsIn, marked } from "./snippet.ts";
import { placeOf, placesOf, termsOf } from "./terms.ts";

export interface Limits {
  readonly articles: number;
  readonly quotes: number;
  readonly people: number;
  readonly facets: number;
}

const LIMITS: Limits = { articles: 20, quotes: 40, people: 8, facets: 12 };

/** A title that has the words outweighs this many quotations that have them. */
const TITLE_WEIGHT = 5;

/**
 * Looks through all rows, in their order. A plain pass over folded texts, not an index: an index of ten thousand
 * articles takes a phone half a minute to make and must be kept in step with every correction, while the pass answers
 * between two keystrokes (`npm run bench:library` times it).
 */
export function find(library: Everyone, query: SearchQuery, limits: Limits = LIMITS): Found {
  const terms = termsOf(query.words);
  const restricted = query.said.length > 0 || query.about.length > 0;
  if (terms.length === 0 && !restricted) return NOTHING;
  const articles = bestOf<ArticleHit>(limits.articles);
  const quotes = bestOf<QuoteHit>(limits.quotes);
  const said = new Map<Somebody, number>();
  const about = new Map<Somebody, number>();
  const inNames = namesWith(terms);
  const wantedSaid = amongst(library.people, query.said);
  const wantedAbout = amongst(library.people, query.about);

  for (const peopled of library.rows) {
    const { row, people, title, text } = peopled;
    const places = terms.map((term) => placesOf(term, text));
    const has = terms.every((term, at) => places[at]?.length !== 0 || placeOf(term, title) >= 0);
    // An article that has one name of a speaker only is looked through for the others too.
    if (!has && !people.some((one) => one.also.length > 0)) continue;
    const inTitle = terms.length > 0 && terms.every((term) => placeOf(term, title) >= 0);
    let matching = 0;
    for (const quote of row.quotes) {
      const speaker = quote.said === null ? undefined : people[quote.said];
      if (!holds(quote, speaker, terms, places, inNames)) continue;
      const named = new Set(quote.about.flatMap((at) => people[at] ?? []));
      const byWanted = query.said.length === 0 || (speaker !== undefined && wantedSaid.has(speaker));
      const ofWanted = query.about.length === 0 || [...named].some((one) => wantedAbout.has(one));
      // Each facet counts what it would leave if it alone were chosen anew.
      if (ofWanted && speaker !== undefined) count(said, speaker);
      if (byWanted) for (const one of named) count(about, one);
      if (!byWanted || !ofWanted) continue;
      matching += 1;
      quotes.add(quote.kind === "reported" ? 0 : 1, () => quoteHit(peopled, quote, terms));
    }
    if ((restricted || !has) && matching === 0) continue;
    articles.add(matching + (inTitle ? TITLE_WEIGHT : 0), () => articleHit(peopled, terms));
  }
  const met = terms.length === 0 ? [] : library.people.filter(({ names }) => inNames(names).every(Boolean));
  return {
    articles: articles.hits(),
    quotes: quotes.hits(),
    people: met
      .toSorted((a, b) => b.statements - a.statements || b.articles - a.articles)
      .slice(0, limits.people)
      .map((one) => personHit(one, terms)),
    totals: { articles: articles.count(), quotes: quotes.count(), people: met.length },
    said: mostOf(said, wantedSaid, limits.facets),
    about: mostOf(about, wantedAbout, limits.facets),
  };
}

const NOTHING: Found = {
  articles: [],
  quotes: [],
  people: [],
  totals: { articles: 0, quotes: 0, people: 0 },
  said: [],
  about: [],
};

/** Those whom any of these keys means. */
function amongst(people: readonly Somebody[], keys: readonly PersonKey[]): ReadonlySet<Somebody> {
  return new Set(keys.length === 0 ? [] : people.filter((one) => one.keys.some((key) => keys.includes(key))));
}

/** Which of the terms stand in somebody's folded names. */
type InNames = (names: string) => readonly boolean[];

function namesWith(terms: readonly string[]): InNames {
  const known = new Map<string, readonly boolean[]>();
  return (names) => {
    const old = known.get(names);
    if (old !== undefined) return old;
    const now = terms.map((term) => placeOf(term, names) >= 0);
    known.set(names, now);
    return now;
  };
}

/** Whether a statement's words, or its speaker's names, hold every term; without terms every statement does. */
function holds(
  quote: QuoteRow,
  speaker: Somebody | undefined,
  terms: readonly string[],
  places: readonly (readonly number[])[],
  inNames: InNames,
): boolean {
  const named = speaker === undefined ? [] : inNames(speaker.names);
  return terms.every(
    (term, at) =>
      named[at] === true ||
      places[at]?.some((place) => place >= quote.from && place + term.length <= quote.to) === true,
  );
}

function count(facets: Map<Somebody, number>, one: Somebody): void {
  facets.set(one, (facets.get(one) ?? 0) + 1);
}

/** The facet's largest values, and always those that are chosen. */
function mostOf(
  facets: ReadonlyMap<Somebody, number>,
  chosen: ReadonlySet<Somebody>,
  most: number,
): readonly Facet[] {
  return [...facets]
    .toSorted(([a, many], [b, more]) => more - many || (a.name < b.name ? -1 : 1))
    .filter(([one], at) => at < most || chosen.has(one))
    .map(([{ key, keys, name }, statements]) => ({ key, keys, name, count: statements }));
}

function personHit(one: Somebody, terms: readonly string[]): PersonHit {
  const { key, name, role, also, articles, statements } = one;
  const hits = hitsIn(terms, fold(name), 0, name.length);
  return { key, name: marked(name, hits, 0, name.length), role, also, articles, statements };
}

function quoteHit({ row, people, text }: Peopled, quote: QuoteRow, terms: readonly string[]): QuoteHit {
  const speaker = quote.said === null ? undefined : people[quote.said];
  return {
    article: row.article,
    title: row.title,
    published: row.published,
    language: row.language,
    quote: quote.id,
    kind: quote.kind,
    speaker: speaker === undefined ? null : { key: speaker.key, name: speaker.name },
    snippet: around(row.text, text, terms, quote.from, quote.to),
  };
}

function articleHit({ row, title, text }: Peopled, terms: readonly string[]): ArticleHit {
  const [first] = hitsIn(terms, text, 0, text.length);
  return {
    article: row.article,
    title: marked(row.title, hitsIn(terms, title, 0, title.length), 0, row.title.length),
    published: row.published,
    language: row.language,
    snippet: around(row.text, text, terms, 0, row.text.length),
    at: first === undefined ? null : { from: first[0], to: first[1] },
  };
}
