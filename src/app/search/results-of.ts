import type { Facet, Found, SearchQuery } from "../../library/search/model.ts";
import type { FacetValue, Results } from "../../reader/search/model.ts";

/** Every address that results lead to. */
export interface SearchHrefs {
  readonly article: (id: string) => string;
  readonly quote: (article: string, statement: string) => string;
  readonly person: (key: string) => string;
}

function valuesOf(facets: readonly Facet[], chosen: readonly string[]): readonly FacetValue[] {
  return facets.map((facet) => ({ ...facet, pressed: facet.keys.some((key) => chosen.includes(key)) }));
}

/** What was found, with its addresses, as the page shows it. */
export function resultsOf(found: Found, query: SearchQuery, hrefs: SearchHrefs): Results {
  return {
    totals: found.totals,
    said: valuesOf(found.said, query.said),
    about: valuesOf(found.about, query.about),
    people: found.people.map((hit) => ({ ...hit, id: hit.key, href: hrefs.person(hit.key) })),
    articles: found.articles.map((hit) => ({ ...hit, id: hit.article, href: hrefs.article(hit.article) })),
    quotes: found.quotes.map((hit) => ({
      ...hit,
      id: hit.quote,
      href: hrefs.quote(hit.article, hit.quote),
      speaker: hit.speaker === null ? null : { name: hit.speaker.name, href: hrefs.person(hit.speaker.key) },
    })),
  };
}
