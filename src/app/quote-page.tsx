import { prerender } from "react-dom/static";
import type { Reading, Statement } from "../engine/model.ts";
import { KIND_WORDS, nameOf, wordsOf } from "../reader/words.ts";
import { sourceOf } from "../reader/choice.ts";
import { passageAddress } from "./links.ts";
import { hrefFrom, paths } from "./paths.ts";
import { SITE_NAME } from "./title.ts";

/** Longer titles are cut by every reader of them. In UTF-16 units. */
const TITLE_CHARACTERS = 110;

function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}

/** A quotation stands in marks, a paraphrase never (R2). */
function asSaid(statement: Statement, words: string): string {
  return statement.kind === "reported" ? words : `“${words}”`;
}

/** A statement's own page, for those without scripts and for previews; without hydration. */
export async function renderQuote(
  reading: Reading,
  statement: Statement,
): Promise<{ html: string; title: string; description: string; words: string; inArticle: string }> {
  const { article } = reading;
  const words = wordsOf(reading, statement);
  const speaker = nameOf(reading, sourceOf(statement));
  const here = paths.quote(article.id, statement.id);
  const address = passageAddress(reading, statement.span);
  const inArticle = "problem" in address ? `#${encodeURIComponent(statement.id)}` : address.query;
  const articleHref = hrefFrom(here, paths.article(article.id)) + inArticle;
  const paragraph = article.paragraphs.find(
    (one) => one.span.from <= statement.span.from && statement.span.from < one.span.to,
  );
  const { prelude } = await prerender(
    <div className="site">
      <header className="site-header">
        <a className="site-name" href={hrefFrom(here, paths.library())}>
          {SITE_NAME}
        </a>
      </header>
      <main id="main" className="quote-page">
        <figure id={statement.id}>
          <blockquote className={statement.kind === "reported" ? "reported" : "quoted"}>
            <p>{asSaid(statement, words)}</p>
          </blockquote>
          <figcaption>
            <p className="quote-speaker">{speaker}</p>
            <p className="fine">{KIND_WORDS[statement.kind].one}</p>
          </figcaption>
        </figure>
        <h2>Where it stands</h2>
        {paragraph !== undefined && <p>{article.text.slice(paragraph.span.from, paragraph.span.to)}</p>}
        <p>
          <a className="link" href={articleHref}>
            Read it in “{article.title}”
          </a>
        </p>
      </main>
    </div>,
  );
  return {
    html: await new Response(prelude).text(),
    title: shortened(`${speaker}: ${asSaid(statement, words)}`, TITLE_CHARACTERS),
    description: `${KIND_WORDS[statement.kind].one} in “${article.title}”.`,
    words,
    inArticle,
  };
}
