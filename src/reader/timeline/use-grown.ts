import { useDeferredValue, useState, useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;

/**
 * False while a long list is drawn for the first time, so that its beginning is there at once; true when React, between
 * what the reader does, has drawn the rest. A page that was written with the whole list keeps it.
 */
export function useGrown(long: boolean): boolean {
  const written = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [atOnce] = useState(written || !long);
  return useDeferredValue(true, atOnce);
}
