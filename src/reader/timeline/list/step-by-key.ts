import { nextPlace, wayOf } from "./step-entry.ts";

/** Arrow keys, Home and End go from entry to entry while the focus is inside the list, and nowhere else (T5). */
function stepByKey(event: KeyboardEvent): void {
  const way = wayOf(event);
  const { target, currentTarget: list } = event;
  if (way === null || !(target instanceof Element) || !(list instanceof Element)) return;
  const entries = [...list.querySelectorAll<HTMLElement>("[data-entry]:not([hidden])")];
  const at = entries.findIndex((entry) => entry.contains(target));
  const place = at === -1 ? null : nextPlace(at, entries.length, way);
  const next = place === null ? undefined : entries[place];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

// Not React's onKeyDown, which would ask for a role: the element is no control, its keys only add to those of its links.
export function listenToSteps(list: HTMLElement | null): () => void {
  list?.addEventListener("keydown", stepByKey);
  return () => list?.removeEventListener("keydown", stepByKey);
}
