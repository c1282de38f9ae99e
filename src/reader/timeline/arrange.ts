import type { Piece } from "./dated-pieces.ts";

/**
 * Where entries stand in the order of the text, as React put them: each list and its items. Kept while they are away.
 */
export type Homes = readonly (readonly [list: Element, items: readonly Element[]])[];

/**
 * Moves the entries' own elements into the lists of the other order. They are the same elements, so that 5,000 of them
 * change places in the time of a blink, and that what is open in one stays open; React, which would make them anew in
 * another list, draws the lists empty and never learns of it: they must be brought home before it changes a list.
 */
export function sendAway(root: Element, pieces: readonly Piece[]): Homes {
  const homes: Homes = [...root.querySelectorAll("[data-home] ol")].map((list) => [list, [...list.children]]);
  const items = new Map(homes.flatMap(([, own]) => own.map((item) => [item.id, item])));
  const lists = new Map(
    [...root.querySelectorAll("[data-piece]")].map((list) => [list.getAttribute("data-piece"), list]),
  );
  for (const piece of pieces) {
    const moved: Element[] = [];
    for (const { id, again, differs } of piece.items) {
      const item = items.get(id);
      if (item === undefined) continue;
      item.toggleAttribute("data-again-dated", again);
      item.toggleAttribute("data-differs", differs);
      moved.push(item);
    }
    lists.get(piece.key)?.append(...moved);
  }
  return homes;
}

/** Puts every entry back to where React left it. */
export function bringHome(homes: Homes): void {
  for (const [list, items] of homes) list.append(...items);
}
