import type { MouseEvent, ReactNode } from "react";
import type { IsoDate } from "../../engine/model.ts";
import { dateInWords } from "../dates.ts";
import { KIND_WORDS, counted } from "../words.ts";
import type { ArticleResult, Found, PersonResult, QuoteResult, Results } from "./model.ts";
import { Pieces } from "./pieces.tsx";

interface Props {
  readonly results: Results;
  /** Opens an article at some of its words, whose link is made only now. */
  readonly onWords: (article: string, at: Found) => void;
}

/** What was found: people, then what they said, then the articles. Every hit leads to its passage. */
export function SearchResults({ results, onWords }: Props) {
  const { people, quotes, articles, totals } = results;
  return (
    <>
      <Section title="People" shown={people.length} total={totals.people}>
        {people.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </Section>
      <Section title="Statements" shown={quotes.length} total={totals.quotes}>
        {quotes.map((quote) => (
          <Quote key={`${quote.id} ${quote.href}`} quote={quote} />
        ))}
      </Section>
      <Section title="Articles" shown={articles.length} total={totals.articles}>
        {articles.map((article) => (
          <Article key={article.id} article={article} onWords={onWords} />
        ))}
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly shown: number;
  readonly total: number;
  readonly children: ReactNode;
}

function Section({ title, shown, total, children }: SectionProps) {
  if (total === 0) return null;
  return (
    <section className="search-section" aria-label={title}>
      <h2>
        {title} <span className="search-count">{total.toLocaleString("en")}</span>
      </h2>
      <ul>{children}</ul>
      {shown < total && (
        <p className="fine">
          These are the {shown} best of {total.toLocaleString("en")}. One more word brings the rest nearer.
        </p>
      )}
    </section>
  );
}

function Person({ person }: { readonly person: PersonResult }) {
  const said = person.statements === 0 ? "mentioned, not quoted" : counted(person.statements, "statement");
  return (
    <li>
      <a className="search-name" href={person.href}>
        <Pieces words={person.name} />
      </a>
      <p className="fine">
        {person.role === null ? "" : `${person.role} · `}
        {person.also.length === 0 ? "" : `also ${person.also.join(", ")} · `}
        {said} · {counted(person.articles, "article")}
      </p>
    </li>
  );
}

function Quote({ quote }: { readonly quote: QuoteResult }) {
  return (
    <li>
      <a className="search-words" href={quote.href} lang={quote.language}>
        <Pieces words={quote.snippet} />
      </a>
      <p className="fine">
        {quote.speaker === null ? (
          "Unknown speaker"
        ) : (
          <a className="search-speaker" href={quote.speaker.href}>
            {quote.speaker.name}
          </a>
        )}
        , {KIND_WORDS[quote.kind].one.toLowerCase()} ·{" "}
        <Source title={quote.title} published={quote.published} />
      </p>
    </li>
  );
}

interface ArticleProps extends Pick<Props, "onWords"> {
  readonly article: ArticleResult;
}

function Article({ article, onWords }: ArticleProps) {
  const { at } = article;
  const follow = (event: MouseEvent): void => {
    // With a key held the browser opens the article in a tab or a window of its own.
    if (at === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onWords(article.id, at);
  };
  return (
    <li lang={article.language}>
      <a className="search-name" href={article.href} onClick={follow}>
        <Pieces words={article.title} />
      </a>
      <p className="search-snippet">
        <Pieces words={article.snippet} />
      </p>
      <p className="fine">
        <Source title={null} published={article.published} />
      </p>
    </li>
  );
}

function Source({ title, published }: { readonly title: string | null; readonly published: IsoDate | null }) {
  return (
    <>
      {title === null ? "" : `${title}, `}
      {published === null ? "undated" : <time dateTime={published}>{dateInWords(published)}</time>}
    </>
  );
}
