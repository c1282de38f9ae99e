/*
 * The worker of a site that no longer wants one (OFFLINE=off): takes any earlier one off the site, and is never put in
 * its place. Pages that are open keep the worker they have, and what it kept, until they are closed; every page that is
 * loaded from then on comes from the host, and throws the rest away (app/offline/leave-worker.ts). What a reader has
 * stored is in IndexedDB, which no worker here touches.
 *
 * Taking the earlier one's place first (skipWaiting) would be no better: in Chromium a page that is being loaded through
 * a worker just as another takes its place may hang for good.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => {
  // Not waited for: the browser takes a worker off only once what goes on for it, this installation too, is over.
  void self.registration.unregister();
  // A failed installation is tried again at the next visit: should a page of the earlier version that was just being
  // loaded have registered its worker anew, this one is not taken for one that is here already.
  event.waitUntil(Promise.reject(new Error("This site keeps no pages for reading offline any more.")));
});
