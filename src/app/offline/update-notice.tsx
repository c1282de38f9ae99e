import { useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "../../ui/button.tsx";
import { useOffline } from "./offline-state.ts";
import { takeNewVersion } from "./registration.ts";

const WORDS = {
  none: "",
  waits: "A new version of this site is ready.",
  taken: "A new version was taken in another tab. This page goes on as it is until you reload it.",
} as const;

/** Says that there is a new version, quietly: nothing moves, nothing takes the focus, and nothing happens unasked. */
export function UpdateNotice() {
  const { update } = useOffline();
  const [putOff, setPutOff] = useState<typeof update>("none");
  const words = putOff === update ? "" : WORDS[update];
  const shown = words !== "";
  // The live region is there before its words are, or they would not be read out.
  return createPortal(
    <div
      className={shown ? "update-notice" : undefined}
      role={shown ? "region" : undefined}
      aria-label={shown ? "New version" : undefined}
    >
      <output>{words}</output>
      {shown && (
        <span className="update-choice">
          <Button onClick={takeNewVersion}>Reload now</Button>
          <Button look="quiet" onClick={() => setPutOff(update)}>
            Later
          </Button>
        </span>
      )}
    </div>,
    document.body,
  );
}
