import { useQuery } from "@tanstack/react-query";
import { useContext, useMemo, useState } from "react";
import type { Reading } from "../../engine/model.ts";
import { inOneList } from "../../library/library-entry.ts";
import type { DataSource, Library } from "../../library/model.ts";
import { ownLibraryQuery } from "../../library/own-library-query.ts";
import { readingsQuery } from "../../library/readings-query.ts";
import { ManyTimeline } from "../../reader/timeline/many-timeline.tsx";
import type { TimelinePart } from "../../reader/timeline/part.ts";
import { counted } from "../../reader/words.ts";
import { Button } from "../../ui/button.tsx";
import { articleAddress } from "../address/address.ts";
import { makeLinks } from "../address/links.ts";
import { type ManyState, readMany, writeMany } from "../address/many-timeline-state.ts";
import { go } from "../address/navigate.ts";
import { hrefFrom } from "../address/paths.ts";
import { SCREEN_NAMES, pageTitle } from "../address/title.ts";
import { START } from "../address/url-state.ts";
import { useDocumentTitle } from "../address/use-document-title.ts";
import { type Place, SiteContext } from "../address/use-place.ts";
import { Notice } from "./notice.tsx";
import type { ScreenProps } from "./screen-props.ts";
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

/** How many articles are taken in at first, newest first, and more at each press. */
const PAGE = 100;

function Across({ library, source, place }: Props) {
  const own = useQuery(ownLibraryQuery());
  const [most, setMost] = useState(PAGE);
  const all = inOneList(library.articles, own.data?.articles ?? []);
  const ids = all.slice(0, most).map((entry) => entry.id);
  const readings = useQuery(readingsQuery(source, ids));
  return (
    <>
      <Notice sentence={own.data?.notice ?? null} />
      {readings.data?.lost.map((sentence) => (
        <Notice key={sentence} sentence={sentence} />
      ))}
      {readings.data === undefined ? (
        <output>Fetching {counted(ids.length, "article")} …</output>
      ) : (
        <Drawn readings={readings.data.readings} source={source} place={place} />
      )}
      {all.length > most && (
        <p className="library-more">
          These are the newest {most} of {counted(all.length, "article")}.{" "}
          <Button onClick={() => setMost(most + PAGE)}>Take in more</Button>
        </p>
      )}
    </>
  );
}

interface DrawnProps {
  readonly readings: readonly Reading[];
  readonly source: DataSource;
  readonly place: Place;
}

function entryIn(hash: string): string | null {
  try {
    return hash === "" ? null : decodeURIComponent(hash.slice(1));
  } catch {
    return null;
  }
}

function show(next: ManyState): void {
  go(location.pathname + writeMany(next));
}

function Drawn({ readings, place }: DrawnProps) {
  const { base } = useContext(SiteContext);
  const { path } = place;
  // The same from draw to draw: with new ones every entry would be drawn again.
  const parts = useMemo(
    () =>
      readings.map((reading): TimelinePart => ({
        reading,
        links: makeLinks({ reading, here: path, view: "text", state: START, base }),
        href: hrefFrom(path, articleAddress({ id: reading.article.id })),
      })),
    [readings, path, base],
  );
  const state = readMany(place.search);
  return (
    <ManyTimeline
      {...state}
      parts={parts}
      selected={entryIn(place.hash)}
      choices={{
        onFilter: (filter, days) => show({ ...state, ...days, filter }),
        onOrder: (order) => show({ ...state, order }),
        onRange: (range) => show({ ...state, from: range?.from ?? null, to: range?.to ?? null }),
        rangeHref: (range) => writeMany({ ...state, ...range }),
      }}
      title="What happened, and who spoke"
      nothing="There is no article here yet, so there is nothing to place."
    />
  );
}
