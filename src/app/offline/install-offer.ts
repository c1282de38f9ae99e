import { useEffect, useState } from "react";

interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

function isInstallOffer(event: Event | null): event is InstallOffer {
  return event !== null && "prompt" in event;
}

/** The browser's offer to install the site as what takes it, or null while it makes none. `held` gives the latest one. */
export function useInstallOffer(held: () => Event | null): (() => void) | null {
  const [offer, setOffer] = useState(held);
  useEffect(() => {
    const onOffer = (): void => setOffer(held());
    // Heard after the listener that holds it, for that was there first.
    addEventListener("beforeinstallprompt", onOffer);
    return () => removeEventListener("beforeinstallprompt", onOffer);
  }, [held]);
  if (!isInstallOffer(offer)) return null;
  return () => {
    // It holds once; the browser makes another when it sees fit.
    setOffer(null);
    void offer.prompt();
  };
}
