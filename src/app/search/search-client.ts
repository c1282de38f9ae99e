import type { Answer, Ask } from "../../library/search/messages.ts";
import type { Found, SearchQuery } from "../../library/search/model.ts";
import workerAddress from "../../library/search/search-worker.ts?worker&url";
import { workerAt } from "../worker-at.ts";

export interface SearchClient {
  /** Settles when the worker has looked; a later question does not wait for an earlier one to be wanted. */
  readonly find: (query: SearchQuery) => Promise<Found>;
  /** Calls when the library changed or part of it could not be read (then with a sentence); what comes back ends it. */
  readonly listen: (listener: (fault: string | null) => void) => () => void;
  /** Ends the worker and gives back its memory. */
  readonly end: () => void;
}

/** Starts the search's worker over the site's own rows (their address, or null) and the reader's own articles. */
export function startSearch(bundled: string | null): SearchClient {
  const worker = workerAt(workerAddress);
  const waiting = new Map<number, { readonly done: (found: Found) => void }>();
  const listeners = new Set<(fault: string | null) => void>();
  let number = 0;
  const send = (ask: Ask): void => worker.postMessage(ask);
  const tell = (fault: string | null): void => {
    for (const listener of listeners) listener(fault);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (data.answer === "found") {
      waiting.get(data.number)?.done(data.found);
      waiting.delete(data.number);
    } else tell(data.answer === "fault" ? data.message : null);
  });
  worker.addEventListener("error", () =>
    tell("The search could not be started. Load the page again, then try once more."),
  );
  send({ ask: "begin", bundled });
  return {
    find: (query) =>
      new Promise((done) => {
        number += 1;
        waiting.set(number, { done });
        send({ ask: "find", number, query });
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => worker.terminate(),
  };
}
