import { Button } from "../../ui/button.tsx";
import type { InArticle, MentionLine } from "./model.ts";
import { PersonInArticle } from "./person-in-article.tsx";

interface Props {
  /** Those that are to be drawn; the same objects as before where nothing changed. */
  readonly parts: readonly InArticle[];
  readonly onMention: (article: string, line: MentionLine) => void;
  /** Takes an article's person apart from the others of the name; null where there are none. */
  readonly onApart: ((article: string) => void) | null;
  /** Parts two people whom one article has as one. */
  readonly onTwo: (article: string) => void;
}

/** What each article has of a person, one after the other. */
export function ArticlesOfPerson({ parts, onMention, onApart, onTwo }: Props) {
  return parts.map((part) => (
    <ArticleOfPerson key={part.article} part={part} onMention={onMention} onApart={onApart} onTwo={onTwo} />
  ));
}

interface OneProps extends Omit<Props, "parts"> {
  readonly part: InArticle;
}

function ArticleOfPerson({ part, onMention, onApart, onTwo }: OneProps) {
  return (
    <PersonInArticle
      part={part}
      level="h2"
      onMention={onMention}
      actions={
        <p className="person-tools">
          {onApart !== null && (
            <Button look="quiet" className="text-fine" onClick={() => onApart(part.article)}>
              In this article it is somebody else
            </Button>
          )}
          {part.said.length + part.mentionCount > 1 && (
            <Button look="quiet" className="text-fine" onClick={() => onTwo(part.article)}>
              Two people in this article …
            </Button>
          )}
        </p>
      }
    />
  );
}
