import type { Choices } from "../../reader/choice.ts";
import { articleQuery } from "./address.ts";
import { go } from "./navigate.ts";
import type { ViewState } from "./url-state.ts";

/** Kept with a history entry that was made by opening a card, so that closing the card can take the entry back. */
const CARD = { card: true } as const;

function madeByCard(state: unknown): boolean {
  return typeof state === "object" && state !== null && "card" in state;
}

/** Takes back the entry that opening a card made, without the jump to where the page was scrolled then. */
function backWithoutJump(): void {
  const top = scrollY;
  const left = scrollX;
  addEventListener(
    "popstate",
    () => requestAnimationFrame(() => scrollTo({ top, left, behavior: "instant" })),
    {
      once: true,
    },
  );
  history.back();
}

/** What the features ask for, written into the address of article `id`. `state` is the view as it is shown now. */
export function makeChoices(id: string, state: ViewState): Choices {
  const here = (next: ViewState): string => location.pathname + articleQuery(id, next);
  return {
    // A new choice is a new view: the passage that a link led to has been seen. An open card's own words stay with it.
    onFilter: (filter, days) =>
      go(here({ ...state, ...days, filter, passage: state.quote === null ? null : state.passage })),
    onOrder: (order) => go(here({ ...state, order }) + location.hash),
    onRange: (range) => go(here({ ...state, from: range?.from ?? null, to: range?.to ?? null })),
    rangeHref: (range) => articleQuery(id, { ...state, ...range }),
    onOpen: (quote) => {
      if (quote === state.quote) return;
      if (quote === null && madeByCard(history.state)) {
        backWithoutJump();
        return;
      }
      // What the address carried were the words of another quote, or of a passage that is left now.
      const next = here({ ...state, quote, passage: null });
      // One entry for a card, however many quotes are looked at in it.
      if (state.quote === null) go(next, { state: CARD });
      else go(next, { replace: true, state: history.state });
    },
  };
}
