import type { Reading } from "../../engine/model.ts";
import type { View } from "../../reader/choice.ts";
import { hrefFrom, paths } from "../paths.ts";
import { titleOf } from "../title.ts";
import { readState } from "../url-state.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import type { Place } from "../use-place.ts";

interface Props {
  readonly reading: Reading;
  readonly view: View;
  readonly place: Place;
}

export function ArticleReader({ reading, view, place }: Props) {
  const { article } = reading;
  useDocumentTitle(titleOf(article, view));
  const { state, problems } = readState(place.search, reading);
  return (
    <main id="main" tabIndex={-1}>
      <h1>{article.title}</h1>
      <p>{problems.join(" ")}</p>
      <nav>
        <a href={hrefFrom(place.path, paths.article(article.id))}>Text</a>
        <a href={hrefFrom(place.path, paths.article(article.id, "timeline"))}>Timeline</a>
      </nav>
      <p>{state.order}</p>
      {article.paragraphs.map((paragraph) => (
        <p key={paragraph.span.from}>{article.text.slice(paragraph.span.from, paragraph.span.to)}</p>
      ))}
    </main>
  );
}
