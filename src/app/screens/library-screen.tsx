import { useQuery } from "@tanstack/react-query";
import { isOwn } from "../../library/article-id.ts";
import { correctedLibraryQuery } from "../../library/corrected-library-query.ts";
import { inOneList } from "../../library/library-entry.ts";
import type { Library, LibraryEntry } from "../../library/model.ts";
import { ownLibraryQuery } from "../../library/own-library-query.ts";
import { ArticleList } from "../../reader/library/article-list.tsx";
import { LibraryTools } from "../../reader/library/library-tools.tsx";
import { type ArticleLine, linesShown } from "../../reader/library/model.ts";
import { counted } from "../../reader/words.ts";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { articleAddress } from "../address.ts";
import { readLibrary, writeLibrary } from "../library-state.ts";
import { go } from "../navigate.ts";
import { hrefFrom, paths } from "../paths.ts";
import { SCREEN_NAMES, SITE_NAME } from "../title.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import { Notice } from "./notice.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { WithLibrary } from "./with-library.tsx";

/** The front page: what this is, in a sentence, and every article. */
export function LibraryScreen({ source, place }: ScreenProps) {
  useDocumentTitle(SITE_NAME);
  return (
    <WithLibrary source={source} place={place}>
      {(library) => <FrontPage library={library} source={source} place={place} />}
    </WithLibrary>
  );
}

function lineOf(entry: LibraryEntry, path: string): ArticleLine {
  const { id } = entry;
  return { ...entry, own: isOwn(id), href: hrefFrom(path, articleAddress({ id })) };
}

/** A few articles need no tools to be looked through. */
const FEW = 3;

interface FrontProps extends ScreenProps {
  readonly library: Library;
}

function FrontPage({ library, source, place }: FrontProps) {
  const own = useQuery(ownLibraryQuery());
  const corrected = useQuery(correctedLibraryQuery(source));
  const { path } = place;
  const all = inOneList(
    library.articles.map((entry) => corrected.data?.get(entry.id) ?? entry),
    own.data?.articles ?? [],
  );
  const choice = readLibrary(place.search);
  const lines = linesShown(
    all.map((entry) => lineOf(entry, path)),
    choice,
  );
  const [newest] = library.articles;
  return (
    <main id="main" className="library" tabIndex={-1}>
      <h1 className="library-title">Who said what, and when</h1>
      <p className="library-lead">
        News, read for its sources: every quotation with its speaker and how that is known, every date placed,
        every passage with a link that keeps working.
      </p>
      <p className="library-ways">
        {newest !== undefined && (
          <a className="btn btn-strong" href={hrefFrom(path, articleAddress({ id: newest.id }))}>
            Read {library.articles.length === 1 ? "the article" : "the newest"}
          </a>
        )}
        <a className="btn btn-plain" href={hrefFrom(path, paths.folder("add"))}>
          Add your own
        </a>
      </p>
      <Notice sentence={own.data?.notice ?? null} />
      {all.length > FEW && (
        <>
          <LibraryTools
            choice={choice}
            onChoice={(next) => go(location.pathname + writeLibrary(next), { replace: true })}
          />
          <StatusLine className="search-status">{counted(lines.length, "article")}</StatusLine>
        </>
      )}
      {all.length === 0 && (
        <p>There is no article here yet. Add one of your own, or put a text file into the site’s seeds.</p>
      )}
      {all.length > 0 && lines.length === 0 && (
        <p>
          No article fits this choice.{" "}
          <Button onClick={() => go(location.pathname, { replace: true })}>Show all</Button>
        </p>
      )}
      {lines.length > 0 && <ArticleList lines={lines} />}
      <p className="library-foot">
        <a className="link" href={hrefFrom(path, paths.folder("keep"))}>
          {SCREEN_NAMES.keep}
        </a>
        : your own articles, corrections, the bin, backups.
      </p>
    </main>
  );
}
