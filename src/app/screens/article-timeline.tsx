import { type ComponentProps, type ReactNode, useCallback } from "react";
import type { Task } from "../../reader/corrections/task.ts";
import { CopyLink } from "../../reader/share/copy-link.tsx";
import { Timeline } from "../../reader/timeline/timeline.tsx";
import { CorrectButton } from "../corrections/correct-button.tsx";

type TimelineProps = ComponentProps<typeof Timeline>;
type Actions = NonNullable<TimelineProps["actions"]>;

interface Props extends Omit<TimelineProps, "actions"> {
  readonly onTask: (task: Task) => void;
}

/** An article's timeline, with what can be done with each entry. */
export function ArticleTimeline({ onTask, ...timeline }: Props) {
  // The same from draw to draw: with a new one every entry would be drawn again.
  const actions = useCallback(
    ({ sentence, when }: Parameters<Actions>[0], { links }: Parameters<Actions>[1]): ReactNode => (
      <>
        <CopyLink at={sentence} links={links} what="to this entry" />
        <CorrectButton
          words={when === null ? "Give a date …" : "Fix the date …"}
          task={{ what: "date", sentence, edtf: when?.edtf ?? null }}
          onTask={onTask}
        />
      </>
    ),
    [onTask],
  );
  return <Timeline {...timeline} actions={actions} />;
}
