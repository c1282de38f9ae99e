import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { focusWords } from "./focus-words.ts";
import { type Landing, landingWords } from "./landing-words.ts";

interface Props {
  /** Null where the address carries no passage; the notice still has to be there, so that what it says is announced. */
  readonly landing: Landing | null;
  /** The filter was set aside because it would hide the passage (D8). */
  readonly filterLifted: boolean;
  /** The reader has read it. The app keeps that; the address stays. */
  readonly onDismiss: () => void;
  /** What the reader can look at and do; `told`: the notice itself stands there. */
  readonly children: (landing: Landing, told: boolean) => ReactNode;
}

/**
 * Tells what became of a link's passage (D3–D6, D8, D10). It lies over the lower edge of the window, so that nothing in
 * the page moves, and says nothing when the words are simply there.
 */
export function LandingNotice({ landing, filterLifted, onDismiss, children }: Props) {
  const words = landingWords(landing, filterLifted);
  return (
    <div className={words === null ? "" : "link-told"}>
      <div>
        <div>
          <StatusLine>{words ?? ""}</StatusLine>
          {words === null ? null : (
            <Button
              look="quiet"
              onClick={() => {
                focusWords();
                onDismiss();
              }}
            >
              Dismiss
            </Button>
          )}
        </div>
        {landing === null ? null : children(landing, words !== null)}
      </div>
    </div>
  );
}
