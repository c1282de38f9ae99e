import { useEffect } from "react";

/** Looks for the target for as long as a page may take to draw it. In ms. */
const LOOK_FOR = 3000;
/** Keeps the target in view while fonts and sections above it take their true height. In ms. */
const HOLD_FOR = 800;
/** Where the passage comes to rest, and where the notice about its link may begin. Shares of the window's height. */
const REST_AT = 0.3;
const NOTICE_AT = 0.5;
/** What tells that the reader has taken over. */
const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * The page's first lines (app/start/boot.ts) note a reader who moves before the scripts come; the first landing leaves them
 * where they are. A browser that followed a text directive has scrolled too, but perhaps to the first of two places
 * alike: that is mended.
 */
let movedBeforeScripts =
  typeof document !== "undefined" && document.documentElement.dataset["moved"] !== undefined;

/** The entry of the history on which a landing took place remembers it, over reloads and Back. */
function landedOn(): unknown {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "landed" in state ? state.landed : null;
}

function rememberLanding(key: string): void {
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === "object" ? state : null), landed: key }, "");
}

/**
 * Takes the reader to an element once: focus, and the element in view and not under the header (D9). Does so at once
 * and not smoothly, so that reduced motion needs no other way. Gives up as soon as the reader moves, and does nothing
 * on Back and reload, where the browser restores the place.
 *
 * `key` names the landing (the link's value): a new key is a new landing, null is none. `target` is an element id; null is
 * the page's top: a browser that followed the text directive has scrolled to words that the link did not mean.
 */
export function useLanding(target: string | null, key: string | null): void {
  useEffect(() => {
    if (key === null || landedOn() === key) return undefined;
    let frame = 0;
    const began = performance.now();
    let foundAt: number | null = null;
    const stop = (): void => {
      cancelAnimationFrame(frame);
      for (const move of MOVES) removeEventListener(move, stop, true);
    };
    const look = (): void => {
      const element = document.getElementById(target ?? "main");
      const now = performance.now();
      if (element !== null && foundAt === null) {
        foundAt = now;
        rememberLanding(key);
        element.focus({ preventScroll: true });
        if (movedBeforeScripts) {
          movedBeforeScripts = false;
          stop();
          return;
        }
      }
      if (element !== null) bringIntoView(target === null ? null : element);
      if (now - (foundAt ?? began) < (foundAt === null ? LOOK_FOR : HOLD_FOR))
        frame = requestAnimationFrame(look);
      else stop();
    };
    for (const move of MOVES) addEventListener(move, stop, { capture: true, passive: true });
    look();
    return stop;
  }, [target, key]);
}

/** Inside the window's upper half, with the header's height to spare: scroll-padding is where the page says how much. */
function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return top >= (Number.isNaN(padding) ? 0 : padding) && bottom <= innerHeight * NOTICE_AT;
}

/** Null is the page's top. */
function bringIntoView(element: Element | null): void {
  if (element !== null && inView(element)) return;
  const by = element === null ? -scrollY : element.getBoundingClientRect().top - innerHeight * REST_AT;
  scrollBy({ top: by, behavior: "instant" });
}
