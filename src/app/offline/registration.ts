import { cacheName } from "../../offline/cache-name.ts";
import { TAKE_OVER } from "../../offline/messages.ts";
import { askFigures } from "./ask-figures.ts";
import { offlineState, setOffline } from "./offline-state.ts";
import { workerAddress } from "./worker-address.ts";

const NO_WORKERS =
  "This browser keeps no pages for later here: that needs a secure address (https), and a window that is not private.";
const NOT_ALL_CAME =
  "Not every file could be fetched or stored, so none is used. It is tried again at your next visit.";

/** A page that stays open for days asks again when its reader comes back to it. */
const ASK_AGAIN_MS = 3_600_000;

/** Set once the reader has asked for the new version in this tab. */
let reloads = false;
let current: ServiceWorkerRegistration | null = null;

/** Registers the service worker of the site at `base` and tells the state of things. Never throws. */
export async function startKeeping(base: string): Promise<void> {
  if (!("serviceWorker" in navigator)) {
    setOffline({ keeping: { is: "not kept", why: NO_WORKERS } });
    return;
  }
  const container = navigator.serviceWorker;
  // The first worker of all takes on a page that has had none: that is no new version.
  let controlled = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (reloads) location.reload();
    else if (controlled) setOffline({ update: "taken" });
    controlled = true;
  });
  try {
    const address = workerAddress(base);
    await container.register(address, { scope: base, updateViaCache: "none" });
    // Asked for anew: where workers are switched off, some browsers register none without a word.
    const registration = await container.getRegistration(base);
    if (registration === undefined) throw new Error(NO_WORKERS);
    current = registration;
    watch(registration);
    askForNews(registration, address);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    setOffline({ keeping: { is: "not kept", why } });
  }
}

/** The reader wants the version that waits: it takes over, and this page is loaded anew out of it. */
export function takeNewVersion(): void {
  const waiting = current?.waiting ?? null;
  if (waiting === null) {
    location.reload();
    return;
  }
  reloads = true;
  waiting.postMessage(TAKE_OVER, []);
}

function watch(registration: ServiceWorkerRegistration): void {
  const follow = (): void => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => look(registration, worker));
  };
  registration.addEventListener("updatefound", follow);
  follow();
  look(registration, null);
}

function look(registration: ServiceWorkerRegistration, changed: ServiceWorker | null): void {
  const { active, waiting } = registration;
  if (active !== null && waiting !== null) setOffline({ update: "waits" });
  else if (offlineState().update === "waits") setOffline({ update: "taken" });
  if (active !== null) void tellFigures(active);
  else if (changed?.state === "redundant") {
    setOffline({ keeping: { is: "not kept", why: NOT_ALL_CAME } });
  }
}

async function tellFigures(worker: ServiceWorker): Promise<void> {
  setOffline({ keeping: { is: "kept", figures: await askFigures(worker) } });
}

function askForNews(registration: ServiceWorkerRegistration, address: string): void {
  let asked = 0;
  const ask = (): void => {
    if (!navigator.onLine || document.visibilityState === "hidden" || Date.now() - asked < ASK_AGAIN_MS)
      return;
    asked = Date.now();
    registration.update().catch(() => leaveIfGone(registration, address));
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}

/** A site that has dropped its worker is no longer answered by an old one. Without a network nothing is known. */
async function leaveIfGone(registration: ServiceWorkerRegistration, address: string): Promise<void> {
  if (!navigator.onLine) return;
  const answer = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer === null || (answer.status !== 404 && answer.status !== 410)) return;
  await registration.unregister();
  await caches.delete(cacheName(registration.scope));
}
