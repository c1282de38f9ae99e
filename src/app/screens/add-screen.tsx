import { SCREEN_NAMES, pageTitle } from "../title.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import type { ScreenProps } from "./screen-props.ts";

/** Where a reader adds articles of their own. */
export function AddScreen(_props: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.add));
  return (
    <main id="main" className="library" tabIndex={-1}>
      <h1 className="library-title">{SCREEN_NAMES.add}</h1>
      <p className="library-lead">
        Whoever keeps this site adds an article by putting a text file into its <code>seeds</code> folder and
        building it again.
      </p>
    </main>
  );
}
