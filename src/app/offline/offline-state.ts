import { useSyncExternalStore } from "react";
import type { KeptFigures } from "../../offline/kept.ts";

/** How far the site is kept for reading without a network. */
export type Keeping =
  | { readonly is: "under way" }
  | { readonly is: "kept"; readonly figures: KeptFigures }
  /** Why not, a whole sentence. */
  | { readonly is: "not kept"; readonly why: string };

export interface OfflineState {
  readonly keeping: Keeping;
  /** waits = a new version is here and takes over when asked; taken = another tab has asked. */
  readonly update: "none" | "waits" | "taken";
}

const AT_FIRST: OfflineState = { keeping: { is: "under way" }, update: "none" };

const listeners = new Set<() => void>();
let state = AT_FIRST;

export function setOffline(change: Partial<OfflineState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function offlineState(): OfflineState {
  return state;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOffline(): OfflineState {
  return useSyncExternalStore(subscribe, offlineState, () => AT_FIRST);
}
