import { type ReactNode, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import type { Reading } from "../../engine/model.ts";
import { correctedQuery } from "../../library/corrected-query.ts";
import type { DataSource } from "../../library/model.ts";
import { CorrectedNotice } from "../../reader/corrections/corrected-notice.tsx";
import type { Task } from "../../reader/corrections/task.ts";
import type { ReaderLinks } from "../../reader/links.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { DeskForm } from "./desk-form.tsx";
import { DeskList } from "./desk-list.tsx";
import type { Edit } from "./edit.ts";
import { PeopleForm } from "./people-form.tsx";
import { useCorrect } from "./use-correct.ts";

interface Props {
  readonly source: DataSource;
  /** As it is shown, corrected. */
  readonly reading: Reading;
  readonly links: ReaderLinks;
  readonly task: Task | null;
  readonly onTask: (task: Task | null) => void;
  /** A statement is about to go: its card must not stay. */
  readonly onGone: () => void;
}

const TITLES: Readonly<Record<Task["what"], string>> = {
  statement: "Correct this",
  words: "This is a quote",
  date: "Fix the date",
  people: "Who is who",
  list: "Your corrections",
};

/** The button that brought this content went with the content before it, and the focus with the button. */
function takeFocus(content: HTMLElement | null): void {
  if (content !== null && document.activeElement === document.body) content.focus();
}

/** Where the reader corrects the article: one sheet for whatever is being corrected, and then the way back. */
export function CorrectionDesk({ source, reading, links, task, onTask, onGone }: Props) {
  const corrected = useQuery(correctedQuery(source, reading.article.id));
  const { change, fault } = useCorrect(source, reading.article.id);
  const [last, setLast] = useState<Edit | null>(null);
  const keep = (edit: Edit): void =>
    change(edit.apply, () => {
      if (edit.gone) onGone();
      setLast(edit);
      if (task?.what !== "list") onTask(null);
    });
  const problem = fault ?? corrected.error?.message ?? null;
  const [shown, setShown] = useState<Task | null>(task);
  // The sheet keeps its content while it closes.
  if (task !== null && task !== shown) setShown(task);
  const content = (now: Task): ReactNode => {
    const given = { reading, corrected: corrected.data, links, keep };
    if (now.what === "list") return <DeskList {...given} />;
    if (now.what === "people") {
      return <PeopleForm key={`${now.person} ${now.at?.from}`} {...given} person={now.person} at={now.at} />;
    }
    return <DeskForm {...given} task={now} onTask={onTask} />;
  };
  return (
    <>
      <Sheet
        open={task !== null}
        onClose={() => onTask(null)}
        title={shown === null ? "" : TITLES[shown.what]}
      >
        {problem === null ? null : (
          <p role="alert" className="mb-3 text-accent">
            {problem}
          </p>
        )}
        {task === null ? null : (
          <div key={task.what} ref={takeFocus} tabIndex={-1} className="outline-none">
            {content(task)}
            {task.what === "list" ? null : (
              <p className="mt-6 border-t border-rule pt-2">
                <Button look="quiet" className="px-0" onClick={() => onTask({ what: "list" })}>
                  Your corrections …
                </Button>
              </p>
            )}
          </div>
        )}
      </Sheet>
      <CorrectedNotice
        words={last === null || task !== null ? null : last.words}
        onUndo={
          last?.undo === undefined || last.undo === null
            ? null
            : () =>
                keep({ words: "Undone: it is as it was.", apply: last.undo ?? ((list) => list), undo: null })
        }
        onList={() => onTask({ what: "list" })}
        onDismiss={() => setLast(null)}
      />
    </>
  );
}
