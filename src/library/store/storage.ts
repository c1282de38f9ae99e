import type { OwnStore } from "./model.ts";

/** The browser's own word on this site's storage; it may know none of it (an old browser, no secure address). */
export const storage: Pick<OwnStore, "persist" | "usage"> = {
  async persist() {
    if (!("storage" in navigator)) return false;
    try {
      return (await navigator.storage.persisted()) || (await navigator.storage.persist());
    } catch {
      // A refusal by error is a refusal.
      return false;
    }
  },
  async usage() {
    if (!("storage" in navigator)) return null;
    try {
      const { usage, quota } = await navigator.storage.estimate();
      if (usage === undefined || quota === undefined) return null;
      return { used: usage, quota, persistent: await navigator.storage.persisted() };
    } catch {
      return null;
    }
  },
};
