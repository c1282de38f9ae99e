import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ComponentProps, useContext, useMemo, useState } from "react";
import type { Reading } from "../../engine/model.ts";
import { readingsQuery } from "../../library/readings-query.ts";
import { ManyTimeline } from "../../reader/timeline/many-timeline.tsx";
import type { TimelinePart } from "../../reader/timeline/part.ts";
import { counted } from "../../reader/words.ts";
import { Button } from "../../ui/button.tsx";
import { articleAddress } from "../address/address.ts";
import { makeLinks } from "../address/links.ts";
import type { ManyState } from "../address/many-timeline-state.ts";
import { hrefFrom } from "../address/paths.ts";
import { START } from "../address/url-state.ts";
import { SiteContext } from "../address/use-place.ts";
import { entryIn } from "./landing-target.ts";
import { Notice } from "./notice.tsx";
import type { ScreenProps } from "./screen-props.ts";

type ManyProps = ComponentProps<typeof ManyTimeline>;

interface Props extends ScreenProps, Pick<ManyProps, "only" | "title" | "nothing"> {
  /** The articles, newest first. */
  readonly ids: readonly string[];
  readonly state: ManyState;
  /** Writes the address of another state. */
  readonly onState: (next: ManyState) => void;
  /** The query of another state, on this page. */
  readonly hrefOf: (next: ManyState) => string;
}

/** How many articles are taken in at first, and more at each press. */
const PAGE = 100;

/** The timeline of many articles, whose Readings are fetched for it. */
export function TimelineAcross({ ids, source, ...drawn }: Props) {
  const [most, setMost] = useState(PAGE);
  // What is drawn stays while more articles are fetched for it.
  const readings = useQuery({
    ...readingsQuery(source, ids.slice(0, most)),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      {readings.data?.lost.map((sentence) => (
        <Notice key={sentence} sentence={sentence} />
      ))}
      <output>
        {(readings.isPending || readings.isPlaceholderData) &&
          `Fetching ${counted(Math.min(ids.length, most), "article")} …`}
      </output>
      {readings.data !== undefined && <Drawn readings={readings.data.readings} {...drawn} />}
      {ids.length > most && (
        <p className="library-more">
          These are the newest {most} of {counted(ids.length, "article")}.{" "}
          <Button onClick={() => setMost(most + PAGE)}>Take in more</Button>
        </p>
      )}
    </>
  );
}

interface DrawnProps extends Omit<Props, "ids" | "source"> {
  readonly readings: readonly Reading[];
}

function Drawn({ readings, place, state, onState, hrefOf, ...rest }: DrawnProps) {
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
  return (
    <ManyTimeline
      {...state}
      {...rest}
      parts={parts}
      selected={entryIn(place.hash)}
      choices={{
        onFilter: (filter, days) => onState({ ...state, ...days, filter }),
        onOrder: (order) => onState({ ...state, order }),
        onRange: (range) => onState({ ...state, from: range?.from ?? null, to: range?.to ?? null }),
        rangeHref: (range) => hrefOf({ ...state, ...range }),
      }}
    />
  );
}
