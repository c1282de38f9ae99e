import type { ReactNode } from "react";
import { dateInWords } from "../dates.ts";
import { KIND_WORDS } from "../words.ts";
import type { InArticle, SaidLine } from "./model.ts";

interface Props {
  readonly part: InArticle;
  /** As the page names the person: what an article calls them is told where it is another name. */
  readonly name: string;
  /** What can be done with the person of this article, beside its mentions. */
  readonly actions: ReactNode;
  /** Where the article mentions them. */
  readonly mentions: ReactNode;
}

/** What one article has of a person: what they said, in its order, and where it mentions them. */
export function PersonInArticle({ part, name, actions, mentions }: Props) {
  const { title, href, published, said } = part;
  const here = [part.name === name ? null : part.name, part.role].filter((words) => words !== null);
  return (
    <section className="person-article">
      <p className="library-when">
        {published === null ? "Undated" : <time dateTime={published}>{dateInWords(published)}</time>}
        {here.length > 0 && <span>here: {here.join(", ")}</span>}
      </p>
      <h2 className="person-title">
        <a href={href}>{title}</a>
      </h2>
      {said.length === 0 ? <p className="fine">Says nothing here.</p> : <Said said={said} />}
      {mentions}
      {actions}
    </section>
  );
}

/** Statements in the order given, each with the way to it. */
export function Said({ said }: { readonly said: readonly SaidLine[] }) {
  return (
    <ul className="person-said">
      {said.map((line) => (
        <li key={line.id}>
          <a href={line.href} className="search-words">
            {line.kind === "reported" ? line.words : `“${line.words}”`}
          </a>
          <p className="fine">{KIND_WORDS[line.kind].one}</p>
        </li>
      ))}
    </ul>
  );
}
