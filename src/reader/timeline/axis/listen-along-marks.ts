import { stepAlong } from "../../step-along.ts";

/** Arrow keys, Home and End go from mark to mark of the drawing. */
function step(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const { currentTarget: drawing } = event;
  if (!(drawing instanceof Element)) return;
  const marks = [...drawing.querySelectorAll<SVGElement>(".axis-mark")];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  const to = at === -1 ? null : stepAlong(event.key, at, marks.length);
  if (to === null) return;
  event.preventDefault();
  marks[to]?.focus();
}

// As in step-by-key.ts: the drawing is no control, its keys only add to those of its links.
export function listenAlongMarks(drawing: HTMLElement | null): () => void {
  drawing?.addEventListener("keydown", step);
  return () => drawing?.removeEventListener("keydown", step);
}
