import { useEffect, useRef } from "react";
import type { Library } from "../../library/model.ts";
import type { SearchQuery } from "../../library/search/model.ts";
import { FacetList } from "../../reader/search/facet-list.tsx";
import { statusOf } from "../../reader/search/model.ts";
import { SearchResults } from "../../reader/search/search-results.tsx";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { articleAddress } from "../address/address.ts";
import { go } from "../address/navigate.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { resultsOf } from "../search/results-of.ts";
import { NO_QUESTION, isAsked, readQuestion, toggled, writeQuestion } from "../search/search-state.ts";
import { useOpenWords } from "../address/use-open-words.ts";
import { useSearch } from "../search/use-search.ts";
import { SCREEN_NAMES, pageTitle } from "../address/title.ts";
import { START } from "../address/url-state.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { Notice } from "./notice.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { WithLibrary } from "./with-library.tsx";

/** Search over all articles, statements and people, bundled and the reader's own. */
export function SearchScreen({ source, place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.search));
  return (
    <WithLibrary source={source} place={place}>
      {(library) => <Search library={library} source={source} place={place} />}
    </WithLibrary>
  );
}

interface Props extends ScreenProps {
  readonly library: Library;
}

function hrefsFrom(here: string) {
  const href = (to: string): string => hrefFrom(here, to);
  return {
    article: (id: string): string => href(articleAddress({ id })),
    quote: (id: string, quote: string): string =>
      href(articleAddress({ id, state: { ...START, quote }, fragment: `#${encodeURIComponent(quote)}` })),
    person: (key: string): string => href(`${paths.folder("people")}?who=${encodeURIComponent(key)}`),
  };
}

/** While one types the address is replaced, so that Back leads out of the search and not through every letter. */
function ask(question: SearchQuery): void {
  go(location.pathname + writeQuestion(question), { replace: true });
}

function Search({ library, source, place }: Props) {
  const question = readQuestion(place.search);
  const asked = isAsked(question);
  const { found, current, whole, faults } = useSearch(source, source.root + library.search, question);
  const results = found === null || !asked ? null : resultsOf(found, question, hrefsFrom(place.path));
  const openWords = useOpenWords(source, place.path);
  const input = useRef<HTMLInputElement>(null);
  // Whoever comes here comes to type.
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const narrowed = question.said.length + question.about.length > 0;
  return (
    <main id="main" className="library search" tabIndex={-1}>
      <h1 className="library-title">{SCREEN_NAMES.search}</h1>
      <search>
        <label className="search-box">
          <span>Articles, statements and people</span>
          <input
            ref={input}
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={question.words}
            onChange={(event) => ask({ ...question, words: event.target.value })}
          />
        </label>
        <p className="fine">
          Every word must be there, from its beginning on; “a phrase” in quotation marks as it stands.
        </p>
      </search>
      <StatusLine className="search-status">
        {statusOf(current ? results : null, { asked, whole })}
      </StatusLine>
      {faults.map((fault) => (
        <Notice key={fault} sentence={fault} />
      ))}
      {results !== null && (
        <div className="search-columns">
          <div className="search-facets">
            <FacetList
              title="Said by"
              values={results.said}
              onToggle={({ keys }) => ask({ ...question, said: toggled(question.said, keys) })}
            />
            <FacetList
              title="About"
              values={results.about}
              onToggle={({ keys }) => ask({ ...question, about: toggled(question.about, keys) })}
            />
            {narrowed && (
              <Button onClick={() => ask({ ...NO_QUESTION, words: question.words })}>Anyone</Button>
            )}
          </div>
          <div>
            <SearchResults results={results} onWords={openWords} />
            {current &&
              whole &&
              results.totals.articles + results.totals.quotes + results.totals.people === 0 && (
                <p>
                  No article, statement or name has all of these words
                  {narrowed ? " with the people chosen" : ""}.{" "}
                  <Button
                    onClick={() => {
                      // The button goes with what it clears.
                      input.current?.focus();
                      ask(NO_QUESTION);
                    }}
                  >
                    Clear the search
                  </Button>
                </p>
              )}
          </div>
        </div>
      )}
    </main>
  );
}
