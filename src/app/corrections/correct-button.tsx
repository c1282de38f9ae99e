import type { Task } from "../../reader/corrections/task.ts";
import { Button } from "../../ui/button.tsx";

interface Props {
  readonly words: string;
  readonly task: Task;
  readonly onTask: (task: Task) => void;
}

/** Opens the sheet in which something is corrected. */
export function CorrectButton({ words, task, onTask }: Props) {
  return (
    <Button look="quiet" className="px-0 text-fine" onClick={() => onTask(task)}>
      {words}
    </Button>
  );
}
