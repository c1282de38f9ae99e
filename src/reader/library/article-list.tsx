import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { dateInWords } from "../dates.ts";
import { useDrawn } from "../use-drawn.ts";
import { counted } from "../words.ts";
import { EntryStrip } from "./entry-strip.tsx";
import type { ArticleLine } from "./model.ts";

/** How many articles are drawn at first, and more at each press. */
const PAGE = 60;
/** How many speakers a line names before it only counts the rest. */
const NAMED_SPEAKERS = 4;

/** More than a high window shows. */
const FIRST = 20;

interface Props<Entry> {
  readonly entries: readonly Entry[];
  /** How many there are, also where `entries` is only the beginning. */
  readonly all: number;
  /** Asked only for what is drawn: an address for each of ten thousand would take longer than drawing. */
  readonly lineOf: (entry: Entry) => ArticleLine;
  /** Draws what there is at once; see use-drawn.ts. */
  readonly atOnce: boolean;
}

/** Articles, each with its date, place, speakers, and the picture of who speaks where. */
export function ArticleList<Entry>({ entries, all, lineOf, atOnce }: Props<Entry>) {
  const [most, setMost] = useState(PAGE);
  const drawn = useDrawn({ total: Math.min(most, entries.length), first: FIRST, atOnce });
  return (
    <>
      <ol className="library-list" aria-label="Articles">
        {entries
          .slice(0, drawn)
          .map(lineOf)
          .map((line) => (
            <li key={line.id}>
              <Line line={line} />
            </li>
          ))}
      </ol>
      {all > most && (
        <p className="library-more">
          <Button onClick={() => setMost(most + PAGE)}>
            Show {Math.min(PAGE, all - most)} more of {(all - most).toLocaleString("en")}
          </Button>
        </p>
      )}
    </>
  );
}

function Line({ line }: { readonly line: ArticleLine }) {
  return (
    <article lang={line.language}>
      <p className="library-when">
        {line.place !== null && <span>{line.place}</span>}
        {line.published === null ? (
          <span>Undated</span>
        ) : (
          <time dateTime={line.published}>{dateInWords(line.published)}</time>
        )}
        {line.source !== null && <span>{line.source}</span>}
        {line.own && <span>Yours, in this browser</span>}
      </p>
      <h2 className="library-headline">
        <a href={line.href}>{line.title}</a>
      </h2>
      <p className="library-speakers">{whoSpeaks(line)}</p>
      <EntryStrip strip={line.strip} />
    </article>
  );
}

function whoSpeaks({ statements, speakers }: ArticleLine): string {
  if (statements === 0) return "No statements found";
  const named = speakers.slice(0, NAMED_SPEAKERS).map((speaker) => speaker.name);
  const others = speakers.length - named.length;
  if (named.length === 0) return `${counted(statements, "statement")}, nobody named`;
  return `${counted(statements, "statement")} by ${named.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
}
