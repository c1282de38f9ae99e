import type { StatementId } from "../../engine/model.ts";

/** Room kept between the words and the edge of what hides them, in CSS pixels. */
const AIR = 24;

function reducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Scrolls just far enough for a statement's first line to be seen between the bar above and the card, when the card
 * lies over the text at the lower edge. Does nothing when it is in view already.
 */
export function revealQuote(id: StatementId, card: HTMLElement | null): void {
  const mark = document.getElementById(id);
  if (!mark) return;
  const top = mark.getClientRects()[0]?.top ?? mark.getBoundingClientRect().top;
  const { height } = mark.getBoundingClientRect();
  const covers = card !== null && getComputedStyle(card).position === "fixed";
  const floor = (covers ? card.getBoundingClientRect().top : innerHeight) - AIR;
  const paddingTop = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const ceiling = Number.isFinite(paddingTop) ? paddingTop : AIR;
  // A quote taller than the room shows its beginning.
  const bottom = Math.min(top + height, top + floor - ceiling);
  const by = top < ceiling ? top - ceiling : Math.max(0, bottom - floor);
  if (by !== 0) scrollBy({ top: by, behavior: reducedMotion() ? "instant" : "smooth" });
}

/** Puts the focus on a statement's link in the text, without scrolling. */
export function focusQuoteLink(id: StatementId): void {
  document
    .querySelector<HTMLElement>(`.article-text a[data-statement="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true });
}
