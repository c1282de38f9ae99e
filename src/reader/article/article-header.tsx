import type { Reading } from "../../engine/model.ts";
import { dateInWords } from "../dates.ts";

/** What the article is: its headline, where, when, by whom and from where. */
export function ArticleHeader({ reading }: { readonly reading: Reading }) {
  const { title, titleIs, place, published, byline, source, url, language } = reading.article;
  return (
    <header className="article-header">
      {(place ?? published) !== null && (
        <p className="article-dateline">
          {place !== null && <span className="article-place">{place}</span>}
          {published !== null && <time dateTime={published}>{dateInWords(published)}</time>}
        </p>
      )}
      <h1 className="article-title" lang={language} dir="auto">
        {title}
      </h1>
      {titleIs === "derived" && (
        <p className="article-derived">
          Headline derived from its leading quotation; the article came without one.
        </p>
      )}
      {(byline ?? source) !== null && (
        <p className="article-byline">
          {byline !== null && <span>{byline}</span>}
          {source !== null && <SourceName name={source} url={url} />}
        </p>
      )}
    </header>
  );
}

function SourceName({ name, url }: { readonly name: string; readonly url: string | null }) {
  // An imported article's address is the reader's text: only a web address may become a link.
  if (url === null || !/^https?:\/\//i.test(url)) return <span>{name}</span>;
  return (
    <a href={url} rel="noreferrer">
      {name}
    </a>
  );
}
