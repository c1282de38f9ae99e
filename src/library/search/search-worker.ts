import { openStore } from "../store/open-store.ts";
import { fetchJson } from "../fetch-json.ts";
import { isOwn } from "../article-id.ts";
import { find } from "./find.ts";
import { isSearchRows } from "./guards.ts";
import type { Answer, Ask } from "./messages.ts";
import type { SearchRow } from "./model.ts";
import { makeRows } from "./rows.ts";

/*
 * Looks through the library away from the page, so that no keystroke waits for it. Everything is read once, and after
 * that only what has changed.
 */

const rows = makeRows();
let read: Promise<void> = Promise.resolve();

function answer(message: Answer): void {
  postMessage(message);
}

function fault(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  answer({ answer: "fault", message });
}

/** The site's own rows as the build wrote them. */
let built: readonly SearchRow[] = [];
/** Those of them for which others stand now. */
let replaced: ReadonlySet<string> = new Set();

async function readBundled(address: string): Promise<void> {
  built = await fetchJson(address, isSearchRows, new AbortController().signal);
  rows.put(built);
}

function putInstead(corrected: readonly SearchRow[]): void {
  if (replaced.size + corrected.length === 0) return;
  rows.put(built.filter((row) => replaced.has(row.article)));
  rows.put(corrected);
  replaced = new Set(corrected.map((row) => row.article));
  answer({ answer: "changed" });
}

async function readOwn(): Promise<void> {
  const store = await openStore();
  const again = async (ids: readonly string[] | null): Promise<void> => {
    const now = await store.searchRows(ids);
    const there = new Set(now.map((row) => row.article));
    const gone = ids ?? rows.all().flatMap(({ row }) => (isOwn(row.article) ? row.article : []));
    rows.drop(gone.filter((id) => !there.has(id)));
    rows.put(now);
  };
  await again(null);
  store.subscribe((change) => {
    if (change.what === "people" || change.what === "bin" || change.what === "closed") return;
    again("ids" in change ? change.ids : null)
      .then(() => answer({ answer: "changed" }))
      .catch(fault);
  });
}

/** What can be read is looked through, even when the rest cannot. */
async function readAll(bundled: string | null): Promise<void> {
  const parts = [bundled === null ? Promise.resolve() : readBundled(bundled), readOwn()];
  for (const part of await Promise.allSettled(parts)) if (part.status === "rejected") fault(part.reason);
}

async function take(asked: Ask): Promise<void> {
  if (asked.ask === "begin") read = readAll(asked.bundled);
  await read;
  if (asked.ask === "instead") putInstead(asked.rows);
  if (asked.ask === "find") {
    answer({ answer: "found", number: asked.number, found: find(rows.all(), asked.query) });
  }
}

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  take(data).catch(fault);
});
