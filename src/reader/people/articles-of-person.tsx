import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Mentions, type OnMention } from "./mentions.tsx";
import type { InArticle } from "./model.ts";
import { PersonInArticle } from "./person-in-article.tsx";

interface Props {
  /** As the page names the person. */
  readonly name: string;
  /** Those that are to be drawn; the same objects as before where nothing changed. */
  readonly parts: readonly InArticle[];
  readonly onMention: OnMention;
  readonly furtherMentions: (part: InArticle) => ReactNode;
  /** Takes an article's person apart from the others of the name; null where there are none. */
  readonly onApart: ((part: InArticle) => void) | null;
  /** Parts two people whom one article has as one. */
  readonly onTwo: (part: InArticle) => void;
}

/** What each article has of a person, one after the other. */
export function ArticlesOfPerson({ parts, ...rest }: Props) {
  return parts.map((part) => (
    // Of two whom the reader brought together both may stand in one article.
    <ArticleOfPerson key={`${part.article} ${part.person}`} part={part} {...rest} />
  ));
}

interface OneProps extends Omit<Props, "parts"> {
  readonly part: InArticle;
}

function ArticleOfPerson({ part, name, onMention, furtherMentions, onApart, onTwo }: OneProps) {
  return (
    <PersonInArticle
      part={part}
      name={name}
      mentions={<Mentions part={part} onMention={onMention} further={furtherMentions} />}
      actions={
        <p className="person-tools">
          {onApart !== null && (
            <Button look="quiet" className="text-fine" onClick={() => onApart(part)}>
              In this article it is somebody else
            </Button>
          )}
          {part.said.length + part.mentionCount > 1 && (
            <Button look="quiet" className="text-fine" onClick={() => onTwo(part)}>
              Two people in this article …
            </Button>
          )}
        </p>
      }
    />
  );
}
