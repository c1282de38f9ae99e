import { Component, type ReactNode, createRef } from "react";
import { whenIdle } from "../../when-idle.ts";
import { type Placing, bySight, place, placingsIn } from "./arrange.ts";
import type { Piece } from "./dated-pieces.ts";
import { type HeldPlace, holdPlace, restorePlace } from "./held-place.ts";
import type { Homes } from "./homes.ts";
import type { ToldGroups } from "./told-groups.ts";

interface Props {
  /** The groups in the order of the text. A new one means that React may change their lists. */
  readonly told: ToldGroups;
  readonly homes: Homes;
  /** Where the entries go by date, as far as its lists are drawn; the same places from draw to draw. */
  readonly dates: readonly Piece[];
  /** Whether these are all. */
  readonly datesWhole: boolean;
  /** Has the others drawn too. */
  readonly onWholeDates: () => void;
  readonly byDate: boolean;
  readonly children: ReactNode;
}

/** Entries that are moved between two frames, and groups that are drawn for them. */
const IN_ONE_GO = 100;
const DRAWN_IN_ONE_GO = 2;

interface Before {
  readonly held: HeldPlace | null;
  /** Whether the list begins above the window: asked while the page is still laid out, when it costs nothing. */
  readonly scrolled: boolean;
}

/**
 * Keeps entries where the order wants them, and keeps focus, place and selection when it changes (T4). React draws each
 * once, in the order of the text; by date the same elements stand in lists that React draws empty. So 5,000 of them
 * change places at once: those in sight before the next frame, the others, which are not laid out, right after it. A
 * group that React has not drawn yet is asked for first; those that nobody waits for are drawn when the page is idle.
 * A class, because only a class can act on the page just before React changes it.
 */
export class Arranged extends Component<Props, object, Before | null> {
  readonly #root = createRef<HTMLDivElement>();
  /** Whether entries have left their homes since React last drew them. */
  #left = false;
  #dates: readonly Piece[] | null = null;
  #datePlacings: readonly Placing[] = [];
  /** What is to be moved before the next frame, and what after it. */
  #seen: readonly Placing[] = [];
  #rest: readonly Placing[] = [];
  #before: Before | null = null;
  #timer = 0;
  #preparing = 0;
  #stopGrowing: (() => void) | null = null;

  override componentDidMount(): void {
    this.props.homes.listen(() => this.#settle());
    if (this.props.byDate) this.#arrange({ held: null, scrolled: false });
    this.#prepareSoon();
    this.#grow();
  }

  override getSnapshotBeforeUpdate(before: Readonly<Props>): Before | null {
    const root = this.#root.current;
    if (root === null || !this.#changed(before)) return null;
    // Where the dates' lists had to be drawn first, what was held is known from before that.
    const told = this.#before ?? { held: holdPlace(root), scrolled: root.getBoundingClientRect().top < 0 };
    if (before.told !== this.props.told) this.#comeHome(before.told);
    return told;
  }

  override componentDidUpdate(before: Readonly<Props>, _state: object, told: Before | null): void {
    if (told !== null && this.#changed(before)) this.#arrange(told);
    this.#prepareSoon();
    if (before.told !== this.props.told) this.#grow();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#preparing);
    this.#stopGrowing?.();
    this.props.homes.listen(null);
    this.#comeHome(this.props.told);
  }

  #changed({ told, byDate, dates }: Readonly<Props>): boolean {
    const now = this.props;
    return told !== now.told || byDate !== now.byDate || (byDate && dates !== now.dates);
  }

  /** Everything back to where React left it, at once. */
  #comeHome(told: ToldGroups): void {
    clearTimeout(this.#timer);
    if (this.#left) this.#place(this.#homePlacings(told));
    this.#left = false;
    this.#dates = null;
    this.#seen = [];
    this.#rest = [];
  }

  #homePlacings(told: ToldGroups): readonly Placing[] {
    return told.keys.flatMap((key) => this.props.homes.listsOf(key));
  }

  #arrange(before: Before): void {
    const root = this.#root.current;
    const { byDate, told, dates, datesWhole, onWholeDates } = this.props;
    if (root === null) return;
    clearTimeout(this.#timer);
    this.#before = before;
    const { held, scrolled } = before;
    const element = held?.focused ?? held?.selection?.[0].parentElement ?? null;
    if (byDate && !datesWhole && (scrolled || element !== null)) {
      onWholeDates();
      return;
    }
    const placings = byDate ? this.#placingsOf(root, dates) : this.#left ? this.#homePlacings(told) : [];
    this.#left ||= byDate;
    const id = element?.closest("[data-entry]")?.id ?? null;
    [this.#seen, this.#rest] = bySight(placings, id, scrolled);
    this.#settle();
  }

  /** Moves what is in sight as soon as React has drawn it, which it does before the next frame. */
  #settle(): void {
    if (this.#before === null) return;
    const missing = this.#undrawn(this.#seen);
    if (missing.length > 0) {
      this.props.homes.ask(missing);
      return;
    }
    const { held } = this.#before;
    this.#before = null;
    this.#place(this.#seen);
    this.#seen = [];
    if (held !== null) restorePlace(held);
    this.#goOn();
  }

  #undrawn(placings: readonly Placing[]): readonly string[] {
    const { told, homes } = this.props;
    const groups = placings.flatMap(({ ids }) => ids.flatMap((id) => told.groupOf.get(id) ?? []));
    return [...new Set(groups)].filter((group) => !homes.isDrawn(group));
  }

  #place(placings: readonly Placing[]): void {
    place(placings, (id) => this.props.homes.item(id));
  }

  #placingsOf(root: Element, dates: readonly Piece[]): readonly Placing[] {
    if (this.#dates !== dates) this.#datePlacings = placingsIn(root, dates);
    this.#dates = dates;
    return this.#datePlacings;
  }

  /** Looks up the places by date before they are needed. */
  #prepareSoon(): void {
    const { dates } = this.props;
    if (dates.length === 0 || dates === this.#dates) return;
    clearTimeout(this.#preparing);
    this.#preparing = setTimeout(() => {
      if (this.#root.current !== null) this.#placingsOf(this.#root.current, dates);
    });
  }

  #goOn(): void {
    if (this.#rest.length === 0) return;
    this.#timer = setTimeout(() => {
      let room = IN_ONE_GO;
      const next = this.#rest.findIndex(({ ids }) => (room -= ids.length) < 0);
      const count = next === -1 ? this.#rest.length : Math.max(1, next);
      const now = this.#rest.slice(0, count);
      const missing = this.#undrawn(now);
      if (missing.length > 0) this.props.homes.ask(missing.slice(0, DRAWN_IN_ONE_GO));
      else {
        this.#place(now);
        this.#rest = this.#rest.slice(count);
      }
      this.#goOn();
    });
  }

  /** Has one group after the other drawn, whenever nothing else waits. */
  #grow(): void {
    this.#stopGrowing?.();
    const { told, homes } = this.props;
    if (homes.written) return;
    const next = told.keys.find((key) => !homes.isDrawn(key));
    if (next === undefined) return;
    this.#stopGrowing = whenIdle(() => {
      homes.ask([next]);
      this.#grow();
    });
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}
