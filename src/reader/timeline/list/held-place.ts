/** What has the focus in a list, what is selected, and where it stood in the window (px), so that a move keeps both. */
export interface HeldPlace {
  readonly focused: HTMLElement | null;
  readonly top: number;
  readonly selection: readonly [Node, number, Node, number] | null;
}

/** Null where neither focus nor selection is in the list: then nothing is to be kept. */
export function holdPlace(list: Element): HeldPlace | null {
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && list.contains(active) ? active : null;
  const chosen = getSelection();
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = chosen ?? {};
  const inside = list.contains(anchorNode) && list.contains(focusNode);
  const selection =
    anchorNode !== null && focusNode !== null && inside
      ? ([anchorNode, anchorOffset, focusNode, focusOffset] as const)
      : null;
  if (focused === null && selection === null) return null;
  return { focused, top: focused?.getBoundingClientRect().top ?? 0, selection };
}

/** After the move: the same element has the focus at the same height of the window, the same words are selected. */
export function restorePlace({ focused, top, selection }: HeldPlace): void {
  if (selection !== null) getSelection()?.setBaseAndExtent(...selection);
  if (focused === null) return;
  focused.focus({ preventScroll: true });
  scrollBy({ top: focused.getBoundingClientRect().top - top, behavior: "instant" });
}
