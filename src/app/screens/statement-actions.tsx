import type { Reading, Statement } from "../../engine/model.ts";
import type { Task } from "../../reader/corrections/task.ts";
import type { ReaderLinks } from "../../reader/links.ts";
import { QuoteActions } from "../../reader/share/quote-actions.tsx";
import { CorrectButton } from "../corrections/correct-button.tsx";

interface Props {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly links: ReaderLinks;
  readonly onTask: (task: Task) => void;
}

/** What can be done with a statement: handing it on, and correcting it. */
export function StatementActions({ reading, statement, links, onTask }: Props) {
  return (
    <>
      <QuoteActions reading={reading} statement={statement} links={links} />
      <CorrectButton words="Correct this …" task={{ what: "statement", id: statement.id }} onTask={onTask} />
    </>
  );
}
