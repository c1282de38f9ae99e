import { useQuery } from "@tanstack/react-query";
import { isOwn } from "../../library/article-id.ts";
import { correctedLibraryQuery } from "../../library/corrected-library-query.ts";
import { beginningOf, inOneList } from "../../library/library-entry.ts";
import type { Library, LibraryEntry } from "../../library/model.ts";
import { ownFrontQuery } from "../../library/own-front-query.ts";
import { ownLibraryQuery } from "../../library/own-library-query.ts";
import { ArticleList } from "../../reader/library/article-list.tsx";
import { LibraryTools } from "../../reader/library/library-tools.tsx";
import { type ArticleLine, linesShown } from "../../reader/library/model.ts";
import { counted } from "../../reader/words.ts";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { articleAddress } from "../address/address.ts";
import { cameBack } from "../came-back.ts";
import { readLibrary, writeLibrary } from "../address/library-state.ts";
import { go } from "../address/navigate.ts";
import { hrefFrom, paths } from "../address/paths.ts";
import { SCREEN_NAMES, SITE_NAME } from "../address/title.ts";
import { useAfterPaint } from "../use-after-paint.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { Notice } from "./notice.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { WithLibrary } from "./with-library.tsx";

/** The front page: what this is, in a sentence, and every article. */
export function LibraryScreen({ source, place }: ScreenProps) {
  useDocumentTitle(SITE_NAME);
  // Asked for at once, beside the list of bundled articles and not after it.
  useQuery(ownFrontQuery());
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
  const choice = readLibrary(place.search);
  const narrowed = writeLibrary(choice) !== "";
  const front = useQuery(ownFrontQuery());
  const painted = useAfterPaint(front.data !== undefined);
  const own = useQuery({ ...ownLibraryQuery(), enabled: painted || narrowed });
  const corrected = useQuery(correctedLibraryQuery(source));
  const { path } = place;
  const bundled = library.articles.map((entry) => corrected.data?.get(entry.id) ?? entry);
  const entries =
    own.data === undefined
      ? beginningOf(bundled, front.data ?? { entries: [], all: 0 })
      : inOneList(bundled, own.data.articles);
  const all = bundled.length + (own.data?.articles.length ?? front.data?.all ?? 0);
  /** Whether the list that is narrowed is only the beginning of it. */
  const waits = narrowed && entries.length < all;
  const shown = linesShown(entries, choice);
  const count = narrowed ? shown.length : all;
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
      <Notice sentence={front.data?.notice ?? own.data?.notice ?? null} />
      {all > FEW && (
        <>
          <LibraryTools
            choice={choice}
            onChoice={(next) => go(location.pathname + writeLibrary(next), { replace: true })}
          />
          <StatusLine className="search-status">
            {waits ? "Looking through all articles …" : counted(count, "article")}
          </StatusLine>
        </>
      )}
      {all === 0 && (
        <p>There is no article here yet. Add one of your own, or put a text file into the site’s seeds.</p>
      )}
      {all > 0 && shown.length === 0 && !waits && (
        <p>
          No article fits this choice.{" "}
          <Button
            onClick={() => {
              // The button goes with what it clears.
              document.querySelector<HTMLElement>("[type=search]")?.focus();
              go(location.pathname, { replace: true });
            }}
          >
            Show all
          </Button>
        </p>
      )}
      {shown.length > 0 && (
        <ArticleList
          entries={shown}
          all={count}
          lineOf={(entry) => lineOf(entry, path)}
          atOnce={cameBack()}
        />
      )}
      <p className="library-foot">
        <a className="link" href={hrefFrom(path, paths.folder("keep"))}>
          {SCREEN_NAMES.keep}
        </a>
        : your own articles, corrections, the bin, backups.
      </p>
    </main>
  );
}
