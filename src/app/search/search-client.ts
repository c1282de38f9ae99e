import type { Answer, Ask } from "../../library/search/messages.ts";
import type { Found, SearchQuery, SearchRow } from "../../library/search/model.ts";
import { default as workerAddress } from "../../library/search/search-worker.ts?worker&url";
import { workerAt } from "../worker-at.ts";

export interface Answered {
  readonly found: Found;
  readonly whole: boolean;
}

export interface SearchClient {
  /** `whole` is false while the library is still being read; its listeners are called once it is here. */
  readonly find: (query: SearchQuery) => Promise<Answered>;
  /** Looks through these rows in the place of those of the same articles that the build wrote. */
  readonly instead: (rows: readonly SearchRow[]) => void;
  /** What of the library could not be looked through, a sentence each; the same list until it grows. */
  readonly faults: () => readonly string[];
  /** Calls when the list of faults grows, or (then with true) when the library has changed; what comes back ends it. */
  readonly listen: (listener: (changed: boolean) => void) => () => void;
}

/** Starts a worker over the site's own rows, at this address, and the reader's own articles. */
function startSearch(bundled: string): SearchClient {
  const worker = workerAt(workerAddress);
  const waiting = new Map<number, (answered: Answered) => void>();
  const listeners = new Set<(changed: boolean) => void>();
  let faults: readonly string[] = [];
  let number = 0;
  // Nothing is handed over: the list of what is stays empty.
  const send = (ask: Ask): void => worker.postMessage(ask, []);
  const tell = (changed: boolean): void => {
    for (const listener of listeners) listener(changed);
  };
  const fail = (message: string): void => {
    if (!faults.includes(message)) faults = [...faults, message];
    tell(false);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (data.answer === "found") {
      waiting.get(data.number)?.({ found: data.found, whole: data.whole });
      waiting.delete(data.number);
    } else if (data.answer === "fault") fail(data.message);
    else tell(true);
  });
  worker.addEventListener("error", () =>
    fail("The search could not be started. Load the page again, then try once more."),
  );
  send({ ask: "begin", bundled });
  return {
    find: (query) =>
      new Promise((done) => {
        number += 1;
        waiting.set(number, done);
        send({ ask: "find", number, query });
      }),
    instead: (rows) => send({ ask: "instead", rows }),
    faults: () => faults,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

// One for the page's life: what it has read need not be read again when the reader comes back to the search.
const clients = new Map<string, SearchClient>();

export function searchClient(bundled: string): SearchClient {
  const client = clients.get(bundled) ?? startSearch(bundled);
  clients.set(bundled, client);
  return client;
}
