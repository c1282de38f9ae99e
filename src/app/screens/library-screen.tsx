import type { LibraryEntry } from "../../library/model.ts";
import { dateInWords } from "../../reader/dates.ts";
import { counted } from "../../reader/words.ts";
import { articleAddress } from "../address.ts";
import { hrefFrom } from "../paths.ts";
import { SITE_NAME } from "../title.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import type { ScreenProps } from "./screen-props.ts";
import { WithLibrary } from "./with-library.tsx";

/** The front page: what this is, in a sentence, and every article. */
export function LibraryScreen({ source, place }: ScreenProps) {
  useDocumentTitle(SITE_NAME);
  return (
    <WithLibrary source={source} place={place}>
      {({ articles }) => <FrontPage articles={articles} path={place.path} />}
    </WithLibrary>
  );
}

function FrontPage({ articles, path }: { articles: readonly LibraryEntry[]; path: string }) {
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
        <a href={hrefFrom(path, articleAddress({ id: entry.id }))}>{entry.title}</a>
      </h2>
      <p className="library-speakers">
        {entry.statements === 0
          ? "Nobody is quoted"
          : `${counted(entry.statements, "statement")} by ${named.join(", ")}${others > 0 ? ` and ${others} more` : ""}`}
      </p>
    </article>
  );
}
