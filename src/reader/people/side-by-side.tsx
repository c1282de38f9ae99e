import { useDrawn } from "../use-drawn.ts";
import { counted } from "../words.ts";
import type { InArticle } from "./model.ts";
import { PersonInArticle } from "./person-in-article.tsx";

interface Side {
  readonly name: string;
  readonly href: string;
  readonly role: string | null;
  readonly statements: number;
  readonly parts: readonly InArticle[];
}

/** More than a high window shows. */
const FIRST = 6;

interface Props {
  readonly sides: readonly [Side, Side];
  /** Draws what there is at once; see use-drawn.ts. */
  readonly atOnce: boolean;
}

/** Two speakers beside each other: each one's statements by article, in the article's own order (S8). */
export function SideBySide({ sides, atOnce }: Props) {
  return (
    <div className="beside">
      {sides.map((side) => (
        <OneSide key={side.href} side={side} atOnce={atOnce} />
      ))}
    </div>
  );
}

function OneSide({ side, atOnce }: { readonly side: Side; readonly atOnce: boolean }) {
  const { name, role, href, statements, parts } = side;
  const drawn = useDrawn({ total: parts.length, first: FIRST, atOnce });
  return (
    <section aria-label={name} className="beside-side">
      <h2>
        <a className="search-name" href={href}>
          {name}
        </a>
      </h2>
      <p className="fine">
        {role === null ? "" : `${role} · `}
        {counted(statements, "statement")}
      </p>
      {parts.length === 0 && <p>Not in any article that has the other.</p>}
      {parts.slice(0, drawn).map((part) => (
        <PersonInArticle key={`${part.article} ${part.person}`} part={part} name={name} level="h3" />
      ))}
    </section>
  );
}
