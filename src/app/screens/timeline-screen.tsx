import { dateInWords } from "../../reader/dates.ts";
import { articleAddress } from "../address.ts";
import { hrefFrom } from "../paths.ts";
import { SCREEN_NAMES, pageTitle } from "../title.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import type { ScreenProps } from "./screen-props.ts";
import { WithLibrary } from "./with-library.tsx";

/** The timeline of the whole library: its articles by day. */
export function TimelineScreen({ source, place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.timeline));
  return (
    <WithLibrary source={source} place={place}>
      {({ articles }) => (
        <main id="main" className="library" tabIndex={-1}>
          <h1 className="library-title">{SCREEN_NAMES.timeline}</h1>
          <p className="library-lead">The articles by the day on which they appeared, newest first.</p>
          <ol className="library-list">
            {articles.map(({ id, title, published }) => (
              <li key={id}>
                <p className="library-when">
                  {published === null ? (
                    "Undated"
                  ) : (
                    <time dateTime={published}>{dateInWords(published)}</time>
                  )}
                </p>
                <h2 className="library-headline">
                  <a href={hrefFrom(place.path, articleAddress({ id, view: "timeline" }))}>{title}</a>
                </h2>
              </li>
            ))}
          </ol>
        </main>
      )}
    </WithLibrary>
  );
}
