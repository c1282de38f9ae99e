import { type ReactNode, useState } from "react";
import { counted } from "../words.ts";
import type { InArticle, MentionLine } from "./model.ts";

/** Opens an article at a mention; the article is fetched to make the link. */
export type OnMention = (article: string, line: MentionLine) => void;

interface Props {
  readonly part: InArticle;
  readonly onMention: OnMention;
  /** What further mentions there are, asked for once the reader opens them. */
  readonly further: (part: InArticle) => ReactNode;
}

/** Where an article mentions a person: all of it, folded away. */
export function Mentions({ part, onMention, further }: Props) {
  const { mentionCount, mentions } = part;
  if (mentionCount === 0) return null;
  return (
    <details className="person-mentions">
      <summary>{counted(mentionCount, "mention")}</summary>
      <MentionList part={part} lines={mentions} onMention={onMention} />
      {mentionCount > mentions.length && (
        <Further count={mentionCount - mentions.length}>{() => further(part)}</Further>
      )}
    </details>
  );
}

interface FurtherProps {
  readonly count: number;
  readonly children: () => ReactNode;
}

/** Mentions beyond the first ones: nothing of them is fetched or drawn before they are wanted. */
function Further({ count, children }: FurtherProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <details onToggle={(event) => setWanted((was) => was || event.currentTarget.open)}>
      <summary>{counted(count, "more mention")}</summary>
      {wanted && children()}
    </details>
  );
}

interface ListProps {
  readonly part: InArticle;
  readonly lines: readonly MentionLine[];
  readonly onMention: OnMention;
}

/** Sentences that mention a person, each with the way to it. */
export function MentionList({ part, lines, onMention }: ListProps) {
  return (
    <ul>
      {lines.map((line) => (
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
