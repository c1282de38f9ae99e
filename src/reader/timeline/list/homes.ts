import type { Placing } from "./arrange.ts";

/** Whether a group of entries is drawn in its turn, already, or ahead of its turn because it is needed now. */
export type Turn = "later" | "there" | "now";

/**
 * The groups of a timeline in the order of the text, where entries are at home: which of them React has drawn, and
 * which are asked for before their turn. On a page that was written whole every group is there, but React takes each
 * over by itself; before it has, its entries must not be moved.
 */
export class Homes {
  /** Whether the page was written with every group. */
  readonly written: boolean;
  readonly #drawn = new Map<string, readonly Placing[]>();
  readonly #items = new Map<string, Element>();
  readonly #asked = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #onDrawn: (() => void) | null = null;

  constructor(written: boolean) {
    this.written = written;
  }

  /** Tells of every change of a `turnOf`. What comes back ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** One listener, for every group that is drawn. */
  listen(listener: (() => void) | null): void {
    this.#onDrawn = listener;
  }

  turnOf(group: string): Turn {
    if (this.#asked.has(group)) return "now";
    return this.written ? "there" : "later";
  }

  /** Has groups drawn before React does anything else. */
  ask(groups: readonly string[]): void {
    const before = this.#asked.size;
    for (const group of groups) this.#asked.add(group);
    if (this.#asked.size > before) for (const listener of this.#listeners) listener();
  }

  /** A group's element is React's now, with every entry at home. What comes back forgets it. */
  drew(group: string, element: Element): () => void {
    const homes = [...element.querySelectorAll("ol")].map((list): Placing => {
      for (const item of list.children) this.#items.set(item.id, item);
      return { list, ids: Array.from(list.children, (item) => item.id), told: null };
    });
    this.#drawn.set(group, homes);
    this.#onDrawn?.();
    return () => {
      if (this.#drawn.get(group) === homes) this.#drawn.delete(group);
    };
  }

  isDrawn(group: string): boolean {
    return this.#drawn.has(group);
  }

  /** An entry's element; undefined before its group is drawn. */
  item(id: string): Element | undefined {
    return this.#items.get(id);
  }

  /** A group's lists as React left them; none before it is drawn. */
  listsOf(group: string): readonly Placing[] {
    return this.#drawn.get(group) ?? [];
  }
}
