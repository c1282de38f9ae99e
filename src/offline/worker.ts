import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { cacheName } from "./cache-name.ts";
import type { Kept } from "./kept.ts";
import { TAKE_OVER, TELL_FIGURES } from "./messages.ts";
import { fallbackAt } from "./fallback.ts";

/*
 * The service worker: keeps one version of the site whole and answers from it. The list of files is workbox-precaching's
 * business (4 packages, 4 kB of worker in all): each file by its revision, all or nothing. vite-plugin-pwa and workbox-build (324
 * packages) and @serwist/build make that list out of a folder, which site/checks/kept-files.ts does knowing the articles; and
 * the plugin runs before this build has written its pages.
 *
 * Versions are never mixed: a page comes out of the version that is active, asks for scripts named by their content,
 * and so gets its own or none. A new version waits until the reader asks for it or every page is closed.
 */
declare const self: ServiceWorkerGlobalScope & { readonly kept: Kept };

const { files, fallback, bytes, articles } = self.kept;
const cache = cacheName(self.registration.scope);
const precache = new PrecacheController({ cacheName: cache });
precache.addToCacheList([...files]);

self.addEventListener("install", (event) => {
  void precache.install(event);
});

self.addEventListener("activate", (event) => {
  // The first visit, too, is to work without a network: its page is taken on as it stands.
  event.waitUntil(self.clients.claim());
  event.waitUntil(tidy(event));
});

self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
  if (event.data === TELL_FIGURES) event.ports[0]?.postMessage({ bytes, articles });
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.location.origin)) return;
  if (request.mode === "navigate") {
    event.respondWith(page(request));
    event.waitUntil(tidy(event));
  } else {
    event.respondWith(file(request));
  }
});

/** A page's query is for its scripts: the same file answers whatever it says. */
async function page(request: Request): Promise<Response> {
  const address = new URL(request.url);
  address.search = "";
  const kept = await precache.matchPrecache(address.href);
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch {
    const html = fallbackAt(fallback, new URL(self.registration.scope).pathname);
    return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
  }
}

/** A file of this version; else one named by its content that a page of the version before still asks for. */
async function file(request: Request): Promise<Response> {
  const kept = await precache.matchPrecache(request);
  if (kept !== undefined) return kept;
  const opened = await self.caches.open(cache);
  return (await opened.match(request.url)) ?? fetch(request);
}

/**
 * Throws away the files of earlier versions, but never under a page: not while one is open, which may be of such a
 * version, nor while a later version is on its way into the same cache.
 */
async function tidy(event: ExtendableEvent): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const { installing, waiting } = self.registration;
  if (open.length > 0 || installing !== null || waiting !== null) return;
  await precache.activate(event);
}
