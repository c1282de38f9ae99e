import type { Keeping } from "./offline-state.ts";

const MEGABYTE = 1_000_000;

/** Whether the site can be read without a network, as a sentence. */
export function keptWords(keeping: Keeping): string {
  if (keeping.is === "under way") return "Kept for reading offline: being fetched …";
  if (keeping.is === "not kept") return `Kept for reading offline: no. ${keeping.why}`;
  const { bytes, articles } = keeping.figures;
  const size = `${(bytes / MEGABYTE).toFixed(1)} MB`;
  return articles.kept === articles.all
    ? `Kept for reading offline: yes, ${size}.`
    : `Kept for reading offline: yes, with the newest ${articles.kept} of ${articles.all} articles, ${size}.`;
}
