import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Button } from "../../ui/button.tsx";
import { OFFLINE_SLOT_ID } from "../offline-slot.ts";
import { useInstallOffer } from "./install-offer.ts";
import { keptWords } from "./kept-words.ts";
import { useOffline } from "./offline-state.ts";
import { startKeeping, takeNewVersion } from "./registration.ts";
import { UpdateNotice } from "./update-notice.tsx";

/**
 * Keeps the site at `base` for reading offline, and tells of it in the settings. The part is drawn on its own: it comes
 * after everything else, and the page that is being read should not even know of it.
 */
export async function startOffline(base: string, heldOffer: () => Event | null): Promise<void> {
  const slot = document.getElementById(OFFLINE_SLOT_ID);
  if (slot !== null) {
    createRoot(slot).render(
      <StrictMode>
        <OfflinePart heldOffer={heldOffer} />
      </StrictMode>,
    );
  }
  await startKeeping(base);
}

/** What is kept, the new version that waits, and installing where the browser offers it. */
function OfflinePart({ heldOffer }: { readonly heldOffer: () => Event | null }) {
  const { keeping, update } = useOffline();
  const install = useInstallOffer(heldOffer);
  return (
    <div className="offline-part">
      <p>{keptWords(keeping)}</p>
      {update !== "none" && (
        <p>
          A new version of this site is ready. <Button onClick={takeNewVersion}>Reload now</Button>
        </p>
      )}
      {install !== null && (
        <p>
          <Button onClick={install}>Install as an app</Button>
        </p>
      )}
      <UpdateNotice />
    </div>
  );
}
