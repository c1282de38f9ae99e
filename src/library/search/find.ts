import { bestOf } from "./best.ts";
import { fold } from "./fold.ts";
import type {
  ArticleHit,
  Facet,
  Found,
  PersonHit,
  PersonRow,
  QuoteHit,
  QuoteRow,
  SearchQuery,
  SearchRow,
} from "./model.ts";
import { around, hitsIn, marked } from "./snippet.ts";
import { placeOf, placesOf, termsOf } from "./terms.ts";

/** A row made ready for looking through; folding is most of the work, so it is done once. */
export interface Prepared {
  readonly row: SearchRow;
  readonly title: string;
  readonly text: string;
  /** Folded names, as in the row's `people`. */
  readonly names: readonly string[];
}

export function prepare(row: SearchRow): Prepared {
  return {
    row,
    title: fold(row.title),
    text: fold(row.text),
    names: row.people.map((person) => fold(person.name)),
  };
}

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
export function find(rows: readonly Prepared[], query: SearchQuery, limits: Limits = LIMITS): Found {
  const terms = termsOf(query.words);
  const restricted = query.said.length > 0 || query.about.length > 0;
  if (terms.length === 0 && !restricted) return NOTHING;
  const articles = bestOf<ArticleHit>(limits.articles);
  const quotes = bestOf<QuoteHit>(limits.quotes);
  const people = new Map<string, Met>();
  const said = new Map<string, Tally>();
  const about = new Map<string, Tally>();
  const inName = namesWith(terms);

  for (const prepared of rows) {
    const { row, title, text } = prepared;
    if (terms.length > 0) gather(people, prepared, inName);
    const places = terms.map((term) => placesOf(term, text));
    const has = terms.every((term, at) => places[at]?.length !== 0 || placeOf(term, title) >= 0);
    if (!has) continue;
    const inTitle = terms.length > 0 && terms.every((term) => placeOf(term, title) >= 0);
    let matching = 0;
    for (const quote of row.quotes) {
      if (!holds(prepared, quote, terms, places, inName)) continue;
      const byWanted = query.said.length === 0 || query.said.includes(keyOf(row, quote.said));
      const ofWanted =
        query.about.length === 0 || quote.about.some((at) => query.about.includes(keyOf(row, at)));
      // Each facet counts what it would leave if it alone were chosen anew.
      if (ofWanted && quote.said !== null) count(said, row.people[quote.said]);
      if (byWanted) for (const at of quote.about) count(about, row.people[at]);
      if (!byWanted || !ofWanted) continue;
      matching += 1;
      quotes.add(quote.kind === "reported" ? 0 : 1, () => quoteHit(prepared, quote, terms));
    }
    if (restricted && matching === 0) continue;
    articles.add(matching + (inTitle ? TITLE_WEIGHT : 0), () => articleHit(prepared, terms));
  }
  const found = [...people.values()];
  return {
    articles: articles.hits(),
    quotes: quotes.hits(),
    people: found
      .toSorted((a, b) => b.statements - a.statements || b.articles - a.articles)
      .slice(0, limits.people)
      .map((one): PersonHit => {
        const hits = hitsIn(terms, one.name, 0, one.name.length);
        const { key, name, role } = one.row;
        return {
          key,
          name: marked(name, hits, 0, name.length),
          role,
          articles: one.articles,
          statements: one.statements,
        };
      }),
    totals: { articles: articles.count(), quotes: quotes.count(), people: found.length },
    said: mostOf(said, query.said, limits.facets),
    about: mostOf(about, query.about, limits.facets),
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

function keyOf(row: SearchRow, at: number | null): string {
  return at === null ? "" : (row.people[at]?.key ?? "");
}

/** Which of the terms stand in a folded name; names come again in article after article. */
type InName = (name: string) => readonly boolean[];

function namesWith(terms: readonly string[]): InName {
  const known = new Map<string, readonly boolean[]>();
  return (name) => {
    const old = known.get(name);
    if (old !== undefined) return old;
    const now = terms.map((term) => placeOf(term, name) >= 0);
    known.set(name, now);
    return now;
  };
}

/** Whether a statement's words, or its speaker's name, hold every term; without terms every statement does. */
function holds(
  { names }: Prepared,
  quote: QuoteRow,
  terms: readonly string[],
  places: readonly (readonly number[])[],
  inName: InName,
): boolean {
  const named = quote.said === null ? [] : inName(names[quote.said] ?? "");
  return terms.every(
    (term, at) =>
      named[at] === true ||
      places[at]?.some((place) => place >= quote.from && place + term.length <= quote.to) === true,
  );
}

/** A person whose name was looked for, in all articles so far. */
interface Met {
  readonly row: PersonRow;
  readonly name: string;
  articles: number;
  statements: number;
}

function gather(people: Map<string, Met>, { row, names }: Prepared, inName: InName): void {
  for (const [at, name] of names.entries()) {
    const person = row.people[at];
    if (person === undefined || !inName(name).every(Boolean)) continue;
    const met = people.get(person.key) ?? { row: person, name, articles: 0, statements: 0 };
    met.articles += 1;
    for (const quote of row.quotes) if (quote.said === at) met.statements += 1;
    people.set(person.key, met);
  }
}

interface Tally extends Facet {
  count: number;
}

function count(facets: Map<string, Tally>, person: PersonRow | undefined): void {
  if (person === undefined) return;
  const known = facets.get(person.key);
  if (known === undefined) facets.set(person.key, { key: person.key, name: person.name, count: 1 });
  else known.count += 1;
}

/** The facet's largest values, and always those that are chosen. */
function mostOf(
  facets: ReadonlyMap<string, Facet>,
  chosen: readonly string[],
  most: number,
): readonly Facet[] {
  const sorted = [...facets.values()].toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return sorted.filter((facet, at) => at < most || chosen.includes(facet.key));
}

function quoteHit({ row, text }: Prepared, quote: QuoteRow, terms: readonly string[]): QuoteHit {
  return {
    article: row.article,
    title: row.title,
    published: row.published,
    language: row.language,
    quote: quote.id,
    kind: quote.kind,
    speaker: quote.said === null ? null : (row.people[quote.said] ?? null),
    snippet: around(row.text, text, terms, quote.from, quote.to),
  };
}

function articleHit({ row, title, text }: Prepared, terms: readonly string[]): ArticleHit {
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
