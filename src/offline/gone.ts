import { cacheName } from "./cache-name.ts";

/*
 * The worker of a site that no longer wants one (OFFLINE=off): takes the place of any earlier one at once, throws away
 * what that kept of the site, and goes. What a reader has stored is in IndexedDB, which no worker here touches.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await self.caches.delete(cacheName(self.registration.scope));
  await self.registration.unregister();
}
