import { type RefObject, useEffect, useState } from "react";
import type { Span } from "../../engine/model.ts";
import { stretchBetween, trimmed } from "./selection-span.ts";

/** Words that the reader has selected in the article. */
export interface Selected {
  readonly span: Span;
  /** Where the selection ends, in CSS px from the window's left and top edge. */
  readonly end: { readonly x: number; readonly y: number };
}

/** A selection that rests this long is meant. In ms; touch handles are let go and taken up again more slowly. */
const RESTS_FOR = 250;

/**
 * The words selected inside an element, or null. They stay while the focus is in `tool`, whose own field may take the
 * selection over. Follows mouse, touch and keys through the document's own selection,
 * and waits until the pointer is let go, so that nothing appears under a moving finger.
 */
export function useSelectedSpan(
  container: RefObject<HTMLElement | null>,
  tool: RefObject<HTMLElement | null>,
  text: string,
): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressing = false;
    const look = (): void => {
      clearTimeout(timer);
      if (pressing) return;
      timer = setTimeout(() => {
        const next = readSelection(container.current, text);
        const busy = next === null && tool.current?.contains(document.activeElement) === true;
        if (!busy) setSelected(next);
      }, RESTS_FOR);
    };
    const press = (): void => {
      pressing = true;
    };
    const release = (): void => {
      pressing = false;
      look();
    };
    document.addEventListener("selectionchange", look);
    document.addEventListener("pointerdown", press);
    document.addEventListener("pointerup", release);
    document.addEventListener("pointercancel", release);
    // Words may have been selected before the scripts came.
    look();
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", look);
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("pointerup", release);
      document.removeEventListener("pointercancel", release);
    };
  }, [container, tool, text]);
  return selected;
}

function readSelection(container: HTMLElement | null, text: string): Selected | null {
  const selection = getSelection();
  if (container === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const inside = clamped(range, container);
  const stretch = stretchBetween(
    container,
    { node: inside.startContainer, offset: inside.startOffset },
    { node: inside.endContainer, offset: inside.endOffset },
  );
  const span = stretch === null ? null : trimmed(text, stretch);
  return span === null ? null : { span, end: endOf(inside) };
}

/** The part of a range that lies in the container: “select all” begins far above it. */
function clamped(range: Range, container: HTMLElement): Range {
  const whole = document.createRange();
  whole.selectNodeContents(container);
  const part = range.cloneRange();
  if (part.compareBoundaryPoints(Range.START_TO_START, whole) < 0) {
    part.setStart(whole.startContainer, whole.startOffset);
  }
  if (part.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    part.setEnd(whole.endContainer, whole.endOffset);
  return part;
}

function endOf(range: Range): { readonly x: number; readonly y: number } {
  const last = range.cloneRange();
  last.collapse(false);
  // A collapsed range between two elements has no box of its own.
  const box = last.getClientRects()[0] ?? range.getBoundingClientRect();
  return { x: box.right, y: box.bottom };
}
