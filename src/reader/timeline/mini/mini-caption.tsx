import { counted } from "../../words.ts";
import { gistWords } from "../list/gist-words.ts";
import type { TimelinePart } from "../part.ts";
import type { Told } from "../list/told.ts";
import { WhenWords } from "../list/when-words.tsx";

interface Props {
  readonly part: TimelinePart;
  readonly told: Told;
  /** The same once the text has been read to its end. */
  readonly all: Told;
}

/** In words where the reading stands in time, with the way to that entry; and how much is without a date. */
export function MiniCaption({ part, told, all }: Props) {
  const { article } = part.reading;
  const { now } = told;
  return (
    <>
      <p className="mini-when">
        {now === null ? (
          "Marks fill in as you read."
        ) : (
          <a href={part.links.timelineEntry(now.id)}>
            <span className="sr-only">On the timeline: </span>
            <WhenWords article={article} when={now.when} />
          </a>
        )}
      </p>
      <p className="mini-gist">{now === null ? null : gistWords(article, now)}</p>
      <p className="text-fine text-muted">
        {`${told.dated} of ${counted(all.dated, "dated entry", "dated entries")} told`}
        {all.undated === 0 ? "." : `; ${told.undated} of ${all.undated} without a date.`}
      </p>
    </>
  );
}
