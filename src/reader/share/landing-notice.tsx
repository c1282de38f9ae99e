import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { type Landing, landingWords } from "./landing-words.ts";

interface Props {
  /** Null where the address carries no passage; the notice still has to be there, so that what it says is announced. */
  readonly landing: Landing | null;
  /** The filter was set aside because it would hide the passage (D8). */
  readonly filterLifted: boolean;
  /** The reader has read it. The app keeps that; the address stays. */
  readonly onDismiss: () => void;
  /** What the reader can look at and do, where there is more to tell than that. */
  readonly children: (landing: Landing) => ReactNode;
}

/**
 * Tells what became of a link's passage (D3–D6, D8, D10). It lies over the lower edge of the window, so that nothing in
 * the page moves, and says nothing when the words are simply there.
 */
export function LandingNotice({ landing, filterLifted, onDismiss, children }: Props) {
  const words = landingWords(landing, filterLifted);
  const frame =
    "fixed inset-x-0 bottom-0 z-20 max-h-[50dvb] overflow-auto overscroll-contain border-t-2 border-ink bg-raised";
  return (
    <div className={words === null ? "" : `${frame} print:hidden`}>
      <div
        className={
          words === null
            ? ""
            : "mx-auto max-w-[44rem] px-(--gutter) pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
        }
      >
        <div className={words === null ? "" : "flex items-start justify-between gap-4"}>
          <StatusLine className="pt-1.5 text-small">{words ?? ""}</StatusLine>
          {words === null ? null : (
            <Button look="quiet" className="-me-3 shrink-0 text-fine" onClick={onDismiss}>
              Dismiss
            </Button>
          )}
        </div>
        {words === null || landing === null ? null : children(landing)}
      </div>
    </div>
  );
}
