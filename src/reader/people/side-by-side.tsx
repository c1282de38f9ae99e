import { dateInWords } from "../dates.ts";
import { useDrawn } from "../use-drawn.ts";
import { counted } from "../words.ts";
import { type BesideRow, besideRows } from "./beside.ts";
import type { InArticle } from "./model.ts";
import { Said } from "./person-in-article.tsx";

interface Side {
  readonly name: string;
  readonly href: string;
  readonly role: string | null;
  readonly statements: number;
  /** Newest first. */
  readonly parts: readonly InArticle[];
}

type Sides = readonly [Side, Side];

/** More than a high window shows. */
const FIRST = 6;

interface Props {
  readonly sides: Sides;
  /** Draws what there is at once; see use-drawn.ts. */
  readonly atOnce: boolean;
}

/** Two speakers beside each other, article by article, in the order of each one's text (S8). */
export function SideBySide({ sides, atOnce }: Props) {
  const [left, right] = sides;
  const { both, one } = besideRows([left.parts, right.parts]);
  const drawn = useDrawn({ total: both.length + one.length, first: FIRST, atOnce });
  return (
    <>
      <ul className="beside beside-who">
        {sides.map(({ name, href, role, statements }) => (
          <li key={href}>
            <a className="search-name" href={href}>
              {name}
            </a>
            <p className="fine">
              {role === null ? "" : `${role} · `}
              {counted(statements, "statement")}
            </p>
          </li>
        ))}
      </ul>
      <Rows
        title="Both speak"
        none="No article has statements by both."
        rows={both.slice(0, drawn)}
        sides={sides}
      />
      {one.length > 0 && (
        <Rows
          title="Only one of them speaks"
          none=""
          rows={one.slice(0, Math.max(0, drawn - both.length))}
          sides={sides}
        />
      )}
    </>
  );
}

interface RowsProps {
  readonly title: string;
  /** Said where there are no rows. */
  readonly none: string;
  readonly rows: readonly BesideRow[];
  readonly sides: Sides;
}

function Rows({ title, none, rows, sides }: RowsProps) {
  return (
    <section className="beside-part" aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 && <p className="fine">{none}</p>}
      {rows.map((row) => (
        <Row key={row.article} row={row} sides={sides} />
      ))}
    </section>
  );
}

function Row({ row, sides }: { readonly row: BesideRow; readonly sides: Sides }) {
  const { title, href, published } = row;
  return (
    <section className="person-article beside-article" aria-label={title}>
      <p className="library-when">
        {published === null ? "Undated" : <time dateTime={published}>{dateInWords(published)}</time>}
      </p>
      <h3 className="person-title">
        <a href={href}>{title}</a>
      </h3>
      <div className="beside">
        {sides.map(({ name }, at) => {
          const said = row.said[at] ?? [];
          return said.length === 0 ? null : (
            <div key={at === 0 ? "left" : "right"} data-side={at === 0 ? "left" : "right"}>
              <h4>{name}</h4>
              <Said said={said} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
