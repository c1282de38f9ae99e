import type { DatedItem, Piece } from "./dated-pieces.ts";

/** A list, the entries that belong into it, in order, and by date what their place there says already. */
export interface Placing {
  readonly list: Element;
  readonly ids: readonly string[];
  readonly told: readonly DatedItem[] | null;
}

/** Where the entries go by date. */
export function placingsIn(root: Element, pieces: readonly Piece[]): readonly Placing[] {
  const lists = new Map(
    [...root.querySelectorAll("[data-piece]")].map((list) => [list.getAttribute("data-piece"), list]),
  );
  return pieces.flatMap((piece): readonly Placing[] => {
    const list = lists.get(piece.key);
    return list === undefined ? [] : [{ list, told: piece.items, ids: piece.items.map((item) => item.id) }];
  });
}

/** Puts entries into their lists. They are the same elements: what is open in one stays open. */
export function place(placings: readonly Placing[], itemOf: (id: string) => Element | undefined): void {
  for (const { list, ids, told } of placings) {
    const items = ids.flatMap((id) => itemOf(id) ?? []);
    for (const { id, again, differs } of told ?? []) {
      const item = itemOf(id);
      item?.toggleAttribute("data-again-dated", again);
      item?.toggleAttribute("data-differs", differs);
    }
    const isThere =
      list.childElementCount === items.length && items.every((item, at) => list.children[at] === item);
    // What is put where it stands would be laid out anew.
    if (!isThere) list.append(...items);
  }
}

/** An entry is hardly lower than this, so that a window shows no more than so many. In px. */
const LEAST_HEIGHT = 90;

/**
 * The placings that a reader sees at once, and the others. Seen are the first ones, or, where the reader has scrolled
 * into the list, those near the window; and the one with the entry `held` in it.
 */
export function bySight(
  placings: readonly Placing[],
  held: string | null,
  scrolled: boolean,
): readonly [seen: readonly Placing[], rest: readonly Placing[]] {
  const seen: Placing[] = [];
  const rest: Placing[] = [];
  let room = Math.ceil(innerHeight / LEAST_HEIGHT);
  const near = new Map<Element, boolean>();
  for (const placing of placings) {
    const inView = scrolled ? isNear(placing.list, near) : room > 0;
    if (inView) room -= placing.ids.length;
    (inView || (held !== null && placing.ids.includes(held)) ? seen : rest).push(placing);
  }
  return [seen, rest];
}

/** By the group, and not by the list: what is not laid out yet must not be for the question. */
function isNear(list: Element, known: Map<Element, boolean>): boolean {
  const group = list.closest(".entry-group") ?? list;
  const told = known.get(group);
  if (told !== undefined) return told;
  const { top, bottom } = group.getBoundingClientRect();
  const near = bottom >= -innerHeight / 2 && top <= 1.5 * innerHeight;
  known.set(group, near);
  return near;
}
