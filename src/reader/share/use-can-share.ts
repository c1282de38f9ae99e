import { useSyncExternalStore } from "react";
import { never } from "../../ui/never.ts";

const canShare = (): boolean => typeof navigator.share === "function";
const onServer = (): boolean => false;

/** Whether the system has a share sheet for pages. False while the page is hydrated, as when it was written. */
export function useCanShare(): boolean {
  return useSyncExternalStore(never, canShare, onServer);
}
