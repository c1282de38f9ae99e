import { dateOrder, edtfInWords } from "../../engine/events/edtf-range.ts";
import { useDrawn } from "../use-drawn.ts";
import { KIND_WORDS } from "../words.ts";
import type { InArticle, SaidLine } from "./model.ts";

/** A statement away from its article. */
export interface DatedLine extends SaidLine {
  readonly title: string;
  readonly articleHref: string;
  /** EDTF: what its sentence tells of, else the day on which its article appeared; null where neither is known. */
  readonly at: string | null;
}

/** All statements in the order of time, ties in story order, those without any date last, none left out. `parts`: newest first. */
export function inTime(parts: readonly InArticle[]): readonly DatedLine[] {
  const lines = parts.toReversed().flatMap((part) =>
    part.said.map((line): DatedLine => ({
      ...line,
      title: part.title,
      articleHref: part.href,
      at: line.when ?? part.published,
    })),
  );
  const dated = lines.filter((line) => line.at !== null);
  const order = dateOrder(dated.map((line) => line.at ?? ""));
  return [...order.flatMap((at) => dated[at] ?? []), ...lines.filter((line) => line.at === null)];
}

/** More than a high window shows. */
const FIRST = 24;

interface Props {
  /** Newest first. */
  readonly parts: readonly InArticle[];
  /** Draws what there is at once; see use-drawn.ts. */
  readonly atOnce: boolean;
}

/** Everything a person said, as it followed in time. */
export function SaidInTime({ parts, atOnce }: Props) {
  const lines = inTime(parts);
  const drawn = useDrawn({ total: lines.length, first: FIRST, atOnce });
  return (
    <ol className="person-said person-article">
      {lines.slice(0, drawn).map((line) => (
        <li key={line.href}>
          <p className="library-when">{line.at === null ? "Undated" : edtfInWords(line.at)}</p>
          <a href={line.href} className="search-words">
            {line.kind === "reported" ? line.words : `“${line.words}”`}
          </a>
          <p className="fine">
            {KIND_WORDS[line.kind].one}, in <a href={line.articleHref}>{line.title}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
