import { hrefFrom, paths } from "../paths.ts";
import { SCREEN_NAMES, pageTitle } from "../title.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import type { ScreenProps } from "./screen-props.ts";

/** What is kept in this browser. */
export function KeepScreen({ place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.keep));
  return (
    <main id="main" className="library" tabIndex={-1}>
      <h1 className="library-title">{SCREEN_NAMES.keep}</h1>
      <p className="library-lead">
        Articles that you add stay in this browser and are sent nowhere. How the page is set is kept here too.
      </p>
      <p>
        <a className="link" href={hrefFrom(place.path, paths.folder("add"))}>
          {SCREEN_NAMES.add}
        </a>
      </p>
    </main>
  );
}
