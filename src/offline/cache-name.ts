/** Caches belong to the whole host: a site in another folder of it must not be touched. */
export function cacheName(scope: string): string {
  return `on-the-record ${scope}`;
}
