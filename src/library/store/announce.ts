import { hasFields } from "./guards.ts";
import type { StoreChange } from "./model.ts";

const CHANNEL = "on-the-record";

export interface Announcer {
  subscribe(listener: (change: StoreChange) => void): () => void;
  /** To this tab's listeners and to all other tabs. */
  announce(change: StoreChange): void;
  /** To this tab's listeners alone. */
  tellHere(change: StoreChange): void;
  close(): void;
}

const WHATS = new Set(["articles", "corrections", "people", "bin", "everything"]);

/** What another tab of this site sent; one of a newer version may send more than is known here. */
function isChange(value: unknown): value is StoreChange {
  if (!hasFields(value) || typeof value["what"] !== "string" || !WHATS.has(value["what"])) return false;
  return (value["what"] !== "articles" && value["what"] !== "corrections") || Array.isArray(value["ids"]);
}

export function announcer(): Announcer {
  const listeners = new Set<(change: StoreChange) => void>();
  const channel = new BroadcastChannel(CHANNEL);
  const send: (change: StoreChange) => void = channel.postMessage.bind(channel);
  const tellHere = (change: StoreChange): void => {
    for (const listener of listeners) listener(change);
  };
  channel.addEventListener("message", (event: MessageEvent<unknown>) => {
    // An unknown sort of change may have touched anything.
    tellHere(isChange(event.data) ? event.data : { what: "everything" });
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    announce(change) {
      tellHere(change);
      send(change);
    },
    tellHere,
    close() {
      listeners.clear();
      channel.close();
    },
  };
}
