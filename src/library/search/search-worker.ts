import type { OwnStore } from "../store/model.ts";
import { openStore } from "../store/open-store.ts";
import { fetchJson } from "../fetch-json.ts";
import { isOwn } from "../article-id.ts";
import { identitiesOf } from "../people/decide.ts";
import { find } from "./find.ts";
import { isSearchRows } from "./guards.ts";
import type { Answer, Ask } from "./messages.ts";
import type { SearchRow } from "./model.ts";
import { makeRows } from "./rows.ts";

/*
 * Looks through the library away from the page, so that no keystroke waits for it. Everything is read once, and after
 * that only what has changed; what is asked meanwhile is answered out of what is here, and again when all of it is.
 */

const rows = makeRows();

/** The articles added last, which are read first: then there is something to look through. */
let begun: Promise<unknown> = Promise.resolve();
let whole = false;
/** Whether anything was answered before all was read. */
let owing = false;

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

async function readAgain(store: OwnStore, ids: readonly string[]): Promise<void> {
  const now = await store.searchRows(ids);
  const there = new Set(now.map((row) => row.article));
  rows.drop(ids.filter((id) => !there.has(id)));
  rows.put(now);
}

async function readDecisions(store: OwnStore): Promise<void> {
  rows.decide(identitiesOf(await store.decisions()));
}

async function readAllAgain(store: OwnStore): Promise<void> {
  const gone = new Set(rows.articles().filter(isOwn));
  await store.eachSearchRows((now) => {
    for (const { article } of now) gone.delete(article);
    rows.put(now);
  });
  rows.drop([...gone]);
}

/** Reads every row of the reader's own; `onBegun` is called with the first ones. */
async function readOwn(onBegun: () => void): Promise<void> {
  const store = await openStore();
  await readDecisions(store);
  // What changes while all is being read is read after it, or it would be overwritten by what was there before.
  let reading: Promise<void> = store.eachSearchRows((now) => {
    rows.put(now);
    onBegun();
  });
  store.subscribe((change) => {
    if (change.what === "bin" || change.what === "closed") return;
    reading = reading
      .then(async () => {
        if ("ids" in change) return readAgain(store, change.ids);
        await readDecisions(store);
        return change.what === "everything" ? readAllAgain(store) : undefined;
      })
      .then(() => answer({ answer: "changed" }))
      .catch(fault);
  });
  await reading;
}

/** What can be read is looked through, even when the rest cannot. */
async function readAll(bundled: string | null): Promise<void> {
  const ofSite = bundled === null ? Promise.resolve() : readBundled(bundled);
  let own: Promise<void> = Promise.resolve();
  const first = new Promise<void>((resolve) => {
    own = readOwn(resolve);
  });
  begun = Promise.allSettled([ofSite, Promise.race([first, own])]);
  for (const part of await Promise.allSettled([ofSite, own])) {
    if (part.status === "rejected") fault(part.reason);
  }
  whole = true;
  if (owing) answer({ answer: "changed" });
}

async function take(asked: Ask): Promise<void> {
  if (asked.ask === "begin") {
    await readAll(asked.bundled);
    return;
  }
  await begun;
  if (asked.ask === "instead") {
    putInstead(asked.rows);
    return;
  }
  if (!whole) owing = true;
  answer({ answer: "found", number: asked.number, found: find(rows.all(), asked.query), whole });
}

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  take(data).catch(fault);
});
