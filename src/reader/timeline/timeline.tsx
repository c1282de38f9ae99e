import type { ReactNode } from "react";
import { type Entry, entriesOf } from "./entries.ts";
import type { TimelinePart } from "./part.ts";
import { type TimelineChoices, type TimelineState, TimelineView } from "./timeline-view.tsx";

interface Props extends TimelineState {
  readonly part: TimelinePart;
  readonly choices: TimelineChoices;
  /** What can be done with one entry: shown beside its link. The same function from draw to draw. */
  readonly actions?: (entry: Entry, part: TimelinePart) => ReactNode;
}

/** What happened and what was said in one article. */
export function Timeline({ part, choices, actions, ...state }: Props) {
  return (
    <TimelineView
      title="Timeline"
      nothing="This article tells of nothing that could stand on a timeline: no dated event, and nothing that anyone said."
      parts={[part]}
      entries={entriesOf(part.reading)}
      state={state}
      choices={choices}
      named={false}
      actions={actions}
    />
  );
}
