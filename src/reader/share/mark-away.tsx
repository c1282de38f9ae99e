import { useEffect, useEffectEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { focusWords } from "./focus-words.ts";
import { isTaken } from "./is-taken.ts";

interface Props {
  /** The notice stands there, with a control of its own. */
  readonly told: boolean;
  readonly onDismiss: () => void;
}

/**
 * Takes a passage's mark away: by Escape, and where no notice is that could be put away, by a control at the window's lower
 * edge.
 */
export function MarkAway({ told, onDismiss }: Props) {
  const put = (): void => {
    // What has the focus may be gone with the mark.
    focusWords();
    onDismiss();
  };
  const dismiss = useEffectEvent(put);
  useEffect(() => {
    // On the window, so that whatever else Escape closes comes first and says so.
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !isTaken(event)) dismiss();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  if (told) return null;
  return (
    <Button
      className="fixed inset-x-0 bottom-2 z-10 mx-auto w-fit bg-raised text-fine print:hidden"
      onClick={put}
    >
      Remove the mark
    </Button>
  );
}
