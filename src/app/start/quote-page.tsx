import { prerender } from "react-dom/static";
import type { Paragraph, Reading, Statement } from "../../engine/model.ts";
import { sourceOf } from "../../reader/choice.ts";
import { dateInWords } from "../../reader/dates.ts";
import { KIND_WORDS, nameOf, personOf, wordsOf } from "../../reader/words.ts";
import { passageAddress } from "../address/passage-room.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { SiteNav } from "../screens/site-nav.tsx";
import { SITE_NAME } from "../address/title.ts";
import { asSaid, quoteDescription, quoteTitle } from "./quote-words.ts";

/** The paragraphs that hold the statement, and the one before where the statement is all that they hold. */
function contextOf({ article }: Reading, { span }: Statement): readonly Paragraph[] {
  const holding = article.paragraphs.filter((one) => one.span.from < span.to && span.from < one.span.to);
  const [first] = holding;
  if (first === undefined || first.span.from < span.from) return holding;
  const before = article.paragraphs[article.paragraphs.indexOf(first) - 1];
  return before === undefined ? holding : [before, ...holding];
}

function MarkedParagraph({
  text,
  paragraph,
  span,
}: { text: string; paragraph: Paragraph } & Pick<Statement, "span">) {
  const { from, to } = paragraph.span;
  const begins = Math.min(Math.max(span.from, from), to);
  const ends = Math.min(Math.max(span.to, begins), to);
  return (
    <p>
      {text.slice(from, begins)}
      {ends > begins && <mark className="quote-here">{text.slice(begins, ends)}</mark>}
      {text.slice(ends, to)}
    </p>
  );
}

interface QuoteProps {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly here: string;
  readonly articleHref: string;
}

function QuotePage({ reading, statement, here, articleHref }: QuoteProps) {
  const { article } = reading;
  const source = sourceOf(statement);
  const role = personOf(reading, source)?.role ?? null;
  const { published, place } = article;
  return (
    <div className="site">
      <header className="site-header">
        <div className="site-bar">
          <a className="site-name" href={hrefFrom(here, paths.library())}>
            {SITE_NAME}
          </a>
        </div>
        <SiteNav here={here} current="quote" />
      </header>
      <main id="main" className="quote-page">
        <figure id={statement.id}>
          <blockquote className={statement.kind === "reported" ? "reported" : "quoted"}>
            <p>{asSaid(statement, wordsOf(reading, statement))}</p>
          </blockquote>
          <figcaption>
            <p className="quote-speaker">
              {nameOf(reading, source)}
              {role !== null && <span className="fine">, {role}</span>}
            </p>
            <p className="fine">
              {KIND_WORDS[statement.kind].one}
              {statement.kind === "reported" && ", in the reporter’s words"}
              {place !== null && <> · {place}</>}
              {published !== null && (
                <>
                  {" · "}
                  <time dateTime={published}>{dateInWords(published)}</time>
                </>
              )}
            </p>
          </figcaption>
        </figure>
        <h1>Where it stands</h1>
        {contextOf(reading, statement).map((paragraph) => (
          <MarkedParagraph
            key={paragraph.span.from}
            text={article.text}
            paragraph={paragraph}
            span={statement.span}
          />
        ))}
        <p>
          <a href={articleHref}>Read it in the article</a>
        </p>
      </main>
    </div>
  );
}

/** A statement's own page, for those without scripts and for previews; it is not hydrated. */
export async function renderQuote(
  reading: Reading,
  statement: Statement,
): Promise<{ html: string; title: string; description: string; words: string; inArticle: string }> {
  const { article } = reading;
  const words = wordsOf(reading, statement);
  const here = paths.quote(article.id, statement.id);
  const address = passageAddress(reading, statement.span);
  const inArticle = "problem" in address ? `#${encodeURIComponent(statement.id)}` : address.query;
  const articleHref = hrefFrom(here, paths.article(article.id)) + inArticle;
  const { prelude } = await prerender(
    <QuotePage reading={reading} statement={statement} here={here} articleHref={articleHref} />,
  );
  return {
    html: await new Response(prelude).text(),
    title: quoteTitle(reading, statement),
    description: quoteDescription(reading, statement),
    words,
    inArticle,
  };
}
