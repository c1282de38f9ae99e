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

/** Two speakers beside each other: each one's statements by article, in the article's own order (S8). */
export function SideBySide({ sides }: { readonly sides: readonly [Side, Side] }) {
  return (
    <div className="beside">
      {sides.map((side) => (
        <section key={side.href} aria-label={side.name} className="beside-side">
          <h2>
            <a className="search-name" href={side.href}>
              {side.name}
            </a>
          </h2>
          <p className="fine">
            {side.role === null ? "" : `${side.role} · `}
            {counted(side.statements, "statement")}
          </p>
          {side.parts.length === 0 && <p>Not in any article that has the other.</p>}
          {side.parts.map((part) => (
            <PersonInArticle key={part.article} part={part} level="h3" onMention={null} />
          ))}
        </section>
      ))}
    </div>
  );
}
