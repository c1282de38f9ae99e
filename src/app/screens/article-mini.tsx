import type { Filter } from "../../reader/choice.ts";
import { MiniTimeline } from "../../reader/timeline/mini/mini-timeline.tsx";
import type { TimelinePart } from "../../reader/timeline/part.ts";
import { articleAddress } from "../address/address.ts";
import { hrefFrom } from "../address/paths.ts";
import { START } from "../address/url-state.ts";

interface Props {
  readonly part: TimelinePart;
  readonly filter: Filter;
  /** Site path of the present page. */
  readonly here: string;
}

/** The timeline beside the text, with the ways to the whole one. */
export function ArticleMini({ part, filter, here }: Props) {
  const { id } = part.reading.article;
  return (
    <MiniTimeline
      part={part}
      filter={filter}
      rangeHref={(days) =>
        hrefFrom(here, articleAddress({ id, view: "timeline", state: { ...START, filter, ...days } }))
      }
    />
  );
}
