import type { ReactNode } from "react";
import { dateInWords } from "../dates.ts";
import { KIND_WORDS, counted } from "../words.ts";
import type { InArticle, MentionLine, SaidLine } from "./model.ts";

interface Props {
  readonly part: InArticle;
  /** The heading's level, below the page's own. */
  readonly level: "h2" | "h3";
  /** What can be done with the person of this article, beside its mentions. */
  readonly actions?: ReactNode;
  /** Opens a mention in its article, which is fetched to make the link; null where mentions are not listed. */
  readonly onMention: ((article: string, line: MentionLine) => void) | null;
}

/** What one article has of a person: what they said, in its order, and where it mentions them. */
export function PersonInArticle({ part, level: Level, actions, onMention }: Props) {
  const { title, href, published, role, said, mentionCount } = part;
  return (
    <section className="person-article">
      <p className="library-when">
        {published === null ? "Undated" : <time dateTime={published}>{dateInWords(published)}</time>}
        {role === null ? null : <span>here: {role}</span>}
      </p>
      <Level className="person-title">
        <a href={href}>{title}</a>
      </Level>
      {said.length === 0 ? <p className="fine">Says nothing here.</p> : <Said said={said} />}
      {onMention !== null && mentionCount > 0 && (
        <details className="person-mentions">
          <summary>{counted(mentionCount, "mention")}</summary>
          <Mentions part={part} onMention={onMention} />
          {mentionCount > part.mentions.length && (
            <p className="fine">
              <a href={href}>The article</a> has {mentionCount - part.mentions.length} more.
            </p>
          )}
        </details>
      )}
      {actions}
    </section>
  );
}

function Said({ said }: { readonly said: readonly SaidLine[] }) {
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

interface MentionsProps {
  readonly part: InArticle;
  readonly onMention: (article: string, line: MentionLine) => void;
}

function Mentions({ part, onMention }: MentionsProps) {
  return (
    <ul>
      {part.mentions.map((line) => (
        <li key={line.from}>
          <a
            href={part.href}
            className="search-words"
            onClick={(event) => {
              // Opened elsewhere it is the article's address, as the browser sees it.
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onMention(part.article, line);
            }}
          >
            {line.sentence}
          </a>
        </li>
      ))}
    </ul>
  );
}
