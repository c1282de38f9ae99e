/** True when a key is for something else: a field, what lies over the page, or whoever has answered it already. */
export function isTaken({ defaultPrevented, target }: KeyboardEvent): boolean {
  const typing =
    target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
  return defaultPrevented || typing || document.querySelector("dialog:modal, :popover-open") !== null;
}
