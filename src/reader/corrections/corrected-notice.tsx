import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";

interface Props {
  /** Null while there is nothing to tell; the notice is there all the same, so that what it says is announced. */
  readonly words: string | null;
  /** Null where it is an undoing itself. */
  readonly onUndo: (() => void) | null;
  readonly onList: () => void;
  readonly onDismiss: () => void;
}

/** What was just corrected, with the way back. It lies over the window's lower edge, so that nothing moves. */
export function CorrectedNotice({ words, onUndo, onList, onDismiss }: Props) {
  const shown = words !== null;
  return (
    <div
      className={shown ? "fixed inset-x-0 bottom-0 z-30 border-t-2 border-ink bg-raised print:hidden" : ""}
    >
      <div
        className={
          shown
            ? "mx-auto max-w-[44rem] px-(--gutter) pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
            : ""
        }
      >
        <StatusLine className="text-small">{words ?? ""}</StatusLine>
        <div className="flex flex-wrap gap-x-4" hidden={!shown}>
          {onUndo === null ? null : (
            <Button look="quiet" className="px-0 text-fine" onClick={onUndo}>
              Undo
            </Button>
          )}
          <Button look="quiet" className="px-0 text-fine" onClick={onList}>
            Your corrections
          </Button>
          <Button look="quiet" className="px-0 text-fine" onClick={onDismiss}>
            Dismiss
          </Button>
        </div>
      </div>
    </div>
  );
}
