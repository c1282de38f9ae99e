import { useSyncExternalStore } from "react";
import { DEFAULT_SETTINGS, type Settings, parseSettings, rootAttributes } from "../reader/settings.ts";

/** Also read by boot.ts, before the first paint. */
const KEY = "on-the-record:settings";

const listeners = new Set<() => void>();
let current: Settings | null = null;

function kept(): Settings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
  } catch {
    // A browser that keeps nothing, or a damaged entry.
    return DEFAULT_SETTINGS;
  }
}

function changed(): void {
  for (const listener of listeners) listener();
}

function onStorage(event: StorageEvent): void {
  if (event.key !== KEY && event.key !== null) return;
  current = kept();
  show(current);
  changed();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("storage", onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", onStorage);
  };
}

function show(settings: Settings): void {
  for (const [name, value] of rootAttributes(settings)) {
    if (value === null) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
}

/** Shows the settings at once and keeps them for later visits, in every open tab of this site. */
function choose(settings: Settings): void {
  current = settings;
  show(settings);
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows the choice for this visit.
  }
  changed();
}

/** The reader's settings, and how to change them. */
export function useSettings(): readonly [Settings, (settings: Settings) => void] {
  const settings = useSyncExternalStore(
    subscribe,
    () => (current ??= kept()),
    () => DEFAULT_SETTINGS,
  );
  return [settings, choose];
}
