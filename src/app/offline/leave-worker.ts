import { cacheName } from "../../offline/cache-name.ts";

/**
 * On a site without a service worker (OFFLINE=off): takes off an earlier one of the site at `base` that is there still,
 * and throws away what it kept. Not its worker's affair (offline/gone.ts): a page that the earlier one is just handing
 * out would be left without its scripts.
 */
export async function leaveWorker(base: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const scope = new URL(base, location.href).href;
  const registration = await navigator.serviceWorker.getRegistration(base);
  // A site in the folder above may have a worker of its own.
  if (registration?.scope === scope) await registration.unregister();
  await caches.delete(cacheName(scope));
}
