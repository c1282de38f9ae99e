/** Puts the focus on the words that a link led to, or where there are none at the page's beginning, without scrolling. */
export function focusWords(): void {
  (document.getElementById("passage") ?? document.getElementById("main"))?.focus({ preventScroll: true });
}
