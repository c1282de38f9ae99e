import { useSyncExternalStore } from "react";
import { never } from "../ui/never.ts";

/** False while a page is written by the build, and while that page is hydrated; then true. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
