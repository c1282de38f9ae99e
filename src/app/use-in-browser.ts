import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;

/** False while a page is written by the build, and while that page is hydrated; then true. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
