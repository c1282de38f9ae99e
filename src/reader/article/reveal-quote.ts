import type { StatementId } from "../../engine/model.ts";

/** Room kept between the words and the edge of what hides them, in CSS pixels. */
const AIR = 24;

function reducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Where in the room a quote comes to stand that was out of sight: nearer its top, where reading goes on. */
const STANDS_AT = 0.25;

/**
 * Scrolls a statement into the room between the bar above and the card, when the card lies over the text at the lower
 * edge. Does nothing when its first lines are in view already.
 */
export function revealQuote(id: StatementId, card: HTMLElement | null): void {
  const mark = document.getElementById(id);
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const covers = card !== null && getComputedStyle(card).position === "fixed";
  const floor = (covers ? card.getBoundingClientRect().top : innerHeight) - AIR;
  const paddingTop = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const ceiling = Number.isFinite(paddingTop) ? paddingTop : AIR;
  if (top >= ceiling && bottom <= floor) return;
  const spare = Math.max(0, floor - ceiling - (bottom - top));
  const by = top - ceiling - Math.min(spare, (floor - ceiling) * STANDS_AT);
  scrollBy({ top: by, behavior: reducedMotion() ? "instant" : "smooth" });
}

/** Puts the focus on a statement's link in the text, without scrolling. */
export function focusQuoteLink(id: StatementId): void {
  document
    .querySelector<HTMLElement>(`.article-text a[data-statement="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true });
}
