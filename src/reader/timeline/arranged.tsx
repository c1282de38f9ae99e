import { Component, type ReactNode, createRef } from "react";
import { type Placing, bySight, homesIn, place, placingsIn } from "./arrange.ts";
import type { Piece } from "./dated-pieces.ts";
import { type HeldPlace, holdPlace, restorePlace } from "./held-place.ts";

interface Props {
  /** Where the entries go by date; null leaves them in the order of the text. */
  readonly away: readonly Piece[] | null;
  /** The same where they are known beforehand, so that their places are looked up before they are needed. */
  readonly dates: readonly Piece[] | null;
  /** Whatever changes which entries are drawn; a new one means that React may change the lists of the text's order. */
  readonly drawn: unknown;
  readonly children: ReactNode;
}

/** Entries that are moved between two frames. */
const IN_ONE_GO = 200;

interface Before {
  readonly held: HeldPlace | null;
  /** Whether the list begins above the window: asked while the page is still laid out, when it costs nothing. */
  readonly scrolled: boolean;
}

/**
 * Keeps entries where the order wants them, and keeps focus, place and selection when it changes (T4). React draws each
 * once, in the order of the text; by date the same elements stand in lists that React draws empty. So 5,000 of them
 * change places at once: those in sight before the next frame, the others, which are not laid out, right after it.
 * A class, because only a class can act on the page just before React changes it.
 */
export class Arranged extends Component<Props, object, Before | null> {
  readonly #root = createRef<HTMLDivElement>();
  /** While entries are, or were, away: the lists that React knows, as it left them. */
  #homes: readonly Placing[] = [];
  /** Whether entries have left their homes since React last drew them. */
  #left = false;
  #dates: readonly Piece[] | null = null;
  #datePlacings: readonly Placing[] = [];
  #rest: readonly Placing[] = [];
  #timer = 0;
  #preparing = 0;

  override componentDidMount(): void {
    if (this.props.away !== null) this.#arrange({ held: null, scrolled: false });
    this.#prepareSoon();
  }

  override getSnapshotBeforeUpdate(before: Readonly<Props>): Before | null {
    const root = this.#root.current;
    if (root === null || !this.#changed(before)) return null;
    const told = { held: holdPlace(root), scrolled: root.getBoundingClientRect().top < 0 };
    if (before.drawn !== this.props.drawn) this.#comeHome();
    return told;
  }

  override componentDidUpdate(before: Readonly<Props>, _state: object, told: Before | null): void {
    if (told !== null && this.#changed(before)) {
      this.#arrange(told);
      if (told.held !== null) restorePlace(told.held);
    }
    this.#prepareSoon();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#preparing);
    this.#comeHome();
  }

  #changed({ away, drawn }: Readonly<Props>): boolean {
    return away !== this.props.away || drawn !== this.props.drawn;
  }

  /** Everything back to where React left it, at once. */
  #comeHome(): void {
    clearTimeout(this.#timer);
    if (this.#left) place(this.#homes);
    this.#left = false;
    this.#homes = [];
    this.#dates = null;
    this.#rest = [];
  }

  #arrange({ held, scrolled }: Before): void {
    const root = this.#root.current;
    const { away } = this.props;
    if (root === null) return;
    clearTimeout(this.#timer);
    const placings = away === null ? this.#homesIn(root) : this.#placingsOf(root, away);
    this.#left ||= away !== null;
    const element = held?.focused ?? held?.selection?.[0].parentElement ?? null;
    const [seen, rest] = bySight(placings, element, scrolled);
    place(seen);
    this.#rest = rest;
    this.#goOn();
  }

  #homesIn(root: Element): readonly Placing[] {
    if (this.#homes.length === 0) this.#homes = homesIn(root);
    return this.#homes;
  }

  #placingsOf(root: Element, dates: readonly Piece[]): readonly Placing[] {
    if (this.#dates !== dates) this.#datePlacings = placingsIn(root, dates, this.#homesIn(root));
    this.#dates = dates;
    return this.#datePlacings;
  }

  #prepareSoon(): void {
    const { dates } = this.props;
    if (dates === null || dates === this.#dates) return;
    clearTimeout(this.#preparing);
    this.#preparing = setTimeout(() => {
      if (this.#root.current !== null) this.#placingsOf(this.#root.current, dates);
    });
  }

  #goOn(): void {
    if (this.#rest.length === 0) return;
    this.#timer = setTimeout(() => {
      let room = IN_ONE_GO;
      const next = this.#rest.findIndex(({ items }) => (room -= items.length) < 0);
      const count = next === -1 ? this.#rest.length : Math.max(1, next);
      place(this.#rest.slice(0, count));
      this.#rest = this.#rest.slice(count);
      this.#goOn();
    });
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}
