import { Component, type ReactNode, createRef } from "react";
import type { Order } from "../choice.ts";

interface Props {
  readonly order: Order;
  readonly children: ReactNode;
}

/** What has the focus, told so that it can be found in the next order, and where it stood in the window (px). */
interface Held {
  readonly entry: string;
  readonly index: number;
  readonly top: number;
}

const FOCUSABLE = "a[href], button, summary";

/**
 * Keeps focus and place when the order changes while the focus is inside the list (T4): the entry moves to another
 * list, so its elements are new. A class, because only a class can look at the page just before it changes.
 */
export class StayPut extends Component<Props, object, Held | null> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(before: Readonly<Props>): Held | null {
    const focused = document.activeElement;
    if (before.order === this.props.order || focused === null) return null;
    if (this.#root.current?.contains(focused) !== true) return null;
    const entry = focused.closest("[data-entry]");
    if (entry === null) return null;
    // The entry itself is not among its own controls: −1 says that it has the focus.
    const index = [...entry.querySelectorAll(FOCUSABLE)].indexOf(focused);
    return { entry: entry.id, index, top: focused.getBoundingClientRect().top };
  }

  override componentDidUpdate(_before: Readonly<Props>, _state: object, held: Held | null): void {
    if (held === null) return;
    const entry = document.getElementById(held.entry);
    const target = entry?.querySelectorAll<HTMLElement>(FOCUSABLE)[held.index] ?? entry;
    if (target === null || target === undefined) return;
    target.focus({ preventScroll: true });
    scrollBy({ top: target.getBoundingClientRect().top - held.top, behavior: "instant" });
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}
