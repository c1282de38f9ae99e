import { useQuery } from "@tanstack/react-query";
import { libraryQuery } from "../../library/library-query.ts";
import type { DataSource, LibraryEntry } from "../../library/model.ts";
import { dateInWords } from "../../reader/dates.ts";
import { counted } from "../../reader/words.ts";
import { hrefFrom, paths } from "../paths.ts";
import { SITE_NAME } from "../title.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import { FailureScreen } from "./failure-screen.tsx";
import { MessageScreen } from "./message-screen.tsx";

interface Props {
  readonly source: DataSource;
  readonly path: string;
}

/** The front page: what this is, in a sentence, and every article. */
export function LibraryScreen({ source, path }: Props) {
  const library = useQuery(libraryQuery(source));
  useDocumentTitle(SITE_NAME);
  if (library.isError) {
    return <FailureScreen error={library.error} path={path} onRetry={() => void library.refetch()} />;
  }
  if (library.isPending) {
    return (
      <MessageScreen title="Fetching the list of articles …" waiting>
        <p>One moment.</p>
      </MessageScreen>
    );
  }
  const { articles } = library.data;
  return (
    <main id="main" className="library" tabIndex={-1}>
      <h1 className="library-title">Who said what, and when</h1>
      <p className="library-lead">
        News, read for its sources: every quotation with its speaker and how that is known, every date placed,
        every passage with a link that keeps working.
      </p>
      {articles.length === 0 ? (
        <p>
          There is no article here yet. Whoever keeps this site adds one by putting a text file into its{" "}
          <code>seeds</code> folder and building it again.
        </p>
      ) : (
        <ol className="library-list" aria-label="Articles">
          {articles.map((entry) => (
            <li key={entry.id}>
              <LibraryItem entry={entry} path={path} />
            </li>
          ))}
        </ol>
      )}
    </main>
  );
}

/** How many speakers a list names before it only counts the rest. */
const NAMED_SPEAKERS = 4;

function LibraryItem({ entry, path }: { readonly entry: LibraryEntry; readonly path: string }) {
  const named = entry.speakers.slice(0, NAMED_SPEAKERS).map((speaker) => speaker.name);
  const others = entry.speakers.length - named.length;
  return (
    <article lang={entry.language}>
      <p className="library-when">
        {entry.place !== null && <span>{entry.place}</span>}
        {entry.published === null ? (
          <span>Undated</span>
        ) : (
          <time dateTime={entry.published}>{dateInWords(entry.published)}</time>
        )}
      </p>
      <h2 className="library-headline">
        <a href={hrefFrom(path, paths.article(entry.id))}>{entry.title}</a>
      </h2>
      <p className="library-speakers">
        {entry.statements === 0
          ? "Nobody is quoted"
          : `${counted(entry.statements, "statement")} by ${named.join(", ")}${others > 0 ? ` and ${others} more` : ""}`}
      </p>
    </article>
  );
}
