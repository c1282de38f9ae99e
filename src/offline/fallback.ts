/**
 * Stands in the fallback where the site's root belongs. Pages are written with relative addresses; the one page that may
 * answer at any depth cannot be, and only the worker knows in which folder of which host it runs.
 */
export const ROOT_MARK = "/@root@/";

/** The fallback as HTML for a site whose root is at `root`, a path with a slash at both ends. */
export function fallbackAt(fallback: string, root: string): string {
  return fallback.replaceAll(ROOT_MARK, () => root);
}
