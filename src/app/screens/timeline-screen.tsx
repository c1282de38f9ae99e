import { useQuery } from "@tanstack/react-query";
import { inOneList } from "../../library/library-entry.ts";
import type { Library } from "../../library/model.ts";
import { ownLibraryQuery } from "../../library/own-library-query.ts";
import { readMany, writeMany } from "../address/many-timeline-state.ts";
import { go } from "../address/navigate.ts";
import { SCREEN_NAMES, pageTitle } from "../address/title.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { Notice } from "./notice.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { TimelineAcross } from "./timeline-across.tsx";
import { WithLibrary } from "./with-library.tsx";

/** The timeline of the whole library. */
export function TimelineScreen({ source, place }: ScreenProps) {
  useDocumentTitle(pageTitle(SCREEN_NAMES.timeline));
  return (
    <WithLibrary source={source} place={place}>
      {(library) => (
        <main id="main" className="library person" tabIndex={-1}>
          <h1 className="library-title">{SCREEN_NAMES.timeline}</h1>
          <p className="library-lead">
            Every dated event and statement of all articles, each with the sentence that tells of it.
          </p>
          <Across library={library} source={source} place={place} />
        </main>
      )}
    </WithLibrary>
  );
}

interface Props extends ScreenProps {
  readonly library: Library;
}

function Across({ library, source, place }: Props) {
  const own = useQuery(ownLibraryQuery());
  const ids = inOneList(library.articles, own.data?.articles ?? []).map((entry) => entry.id);
  const state = readMany(place.search);
  return (
    <>
      <Notice sentence={own.data?.notice ?? null} />
      <TimelineAcross
        ids={ids}
        source={source}
        place={place}
        state={state}
        onState={(next) => go(location.pathname + writeMany(next))}
        hrefOf={writeMany}
        title="What happened, and who spoke"
        nothing="There is no article here yet, so there is nothing to place."
      />
    </>
  );
}
