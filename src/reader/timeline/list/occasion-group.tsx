import type { ReactNode } from "react";
import { inOneLine } from "../../quoted-words.ts";
import type { TimelinePart } from "../part.ts";
import type { Run } from "./dated-pieces.ts";
import { EntryLink } from "./entry-link.tsx";

interface Props {
  readonly part: TimelinePart;
  readonly run: Run;
  readonly headingId: string;
  /** A piece that goes on with its run has no heading of its own. */
  readonly first: boolean;
  /** Nothing of the run passes the filter. */
  readonly hidden: boolean;
  readonly late: boolean;
  /** The list. */
  readonly children: ReactNode;
}

/** Entries that the article tells of one occasion, under its words, which lead to the sentence that names it. */
export function OccasionGroup({ part, run, headingId, first, hidden, late, children }: Props) {
  return (
    <div className="occasion-group" hidden={hidden}>
      {first && (
        <h4
          id={headingId}
          className="break-after-avoid pt-2 text-small text-muted italic first-letter:uppercase"
        >
          <EntryLink part={part} at={run.occasion} late={late} className="inline-block py-1">
            {inOneLine(part.reading.article, run.occasion)}
          </EntryLink>
        </h4>
      )}
      {children}
    </div>
  );
}
