import type { DatedItem, Piece } from "./dated-pieces.ts";

/** A list, the entries' elements that belong into it, in order, and by date what their place there says already. */
export interface Placing {
  readonly list: Element;
  readonly items: readonly Element[];
  readonly told: readonly DatedItem[] | null;
}

/** Where React put the entries: every list of the order of the text with its items. Read before any is moved. */
export function homesIn(root: Element): readonly Placing[] {
  const lists = new Map<Element, Element[]>();
  for (const item of root.querySelectorAll("[data-home] [data-entry]")) {
    const list = item.parentElement;
    if (list === null) continue;
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [item]);
    else known.push(item);
  }
  return Array.from(lists, ([list, items]) => ({ list, items, told: null }));
}

/** Where the entries go by date. */
export function placingsIn(
  root: Element,
  pieces: readonly Piece[],
  homes: readonly Placing[],
): readonly Placing[] {
  const items = new Map(homes.flatMap((home) => home.items.map((item) => [item.id, item])));
  const lists = new Map(
    [...root.querySelectorAll("[data-piece]")].map((list) => [list.getAttribute("data-piece"), list]),
  );
  return pieces.flatMap((piece): readonly Placing[] => {
    const list = lists.get(piece.key);
    if (list === undefined) return [];
    const told = piece.items.filter((item) => items.has(item.id));
    return [{ list, told, items: told.flatMap((item) => items.get(item.id) ?? []) }];
  });
}

/** Puts the items into their lists. They are the same elements: what is open in one stays open. */
export function place(placings: readonly Placing[]): void {
  for (const { list, items, told } of placings) {
    for (const [at, { again, differs }] of (told ?? []).entries()) {
      items[at]?.toggleAttribute("data-again-dated", again);
      items[at]?.toggleAttribute("data-differs", differs);
    }
    list.append(...items);
  }
}

/** As many entries as a window shows, and some more. */
const AT_ONCE = 40;

/**
 * The placings that a reader sees at once, and the others. Seen are the first ones, or, where the reader has scrolled
 * into the list, those near the window; and the one with `held` in it.
 */
export function bySight(
  placings: readonly Placing[],
  held: Element | null,
  scrolled: boolean,
): readonly [seen: readonly Placing[], rest: readonly Placing[]] {
  const seen: Placing[] = [];
  const rest: Placing[] = [];
  let room = AT_ONCE;
  for (const placing of placings) {
    const inView = scrolled ? isNear(placing.list) : room > 0;
    if (inView) room -= placing.items.length;
    const holds = held !== null && placing.items.some((item) => item.contains(held));
    (inView || holds ? seen : rest).push(placing);
  }
  return [seen, rest];
}

function isNear(list: Element): boolean {
  const { top, bottom } = list.getBoundingClientRect();
  return bottom >= -innerHeight && top <= 2 * innerHeight;
}
