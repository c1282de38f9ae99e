import { Component, type ReactNode, createRef } from "react";
import { type Homes, bringHome, sendAway } from "./arrange.ts";
import type { Piece } from "./dated-pieces.ts";
import { type HeldPlace, holdPlace, restorePlace } from "./held-place.ts";

interface Props {
  /** Where the entries go by date; null leaves them in the order of the text. */
  readonly away: readonly Piece[] | null;
  /** Whatever changes which lists there are and what stands in them: a new one means that React may change them. */
  readonly drawn: unknown;
  readonly children: ReactNode;
}

/**
 * Keeps entries where the order wants them, and keeps focus, place and selection when it changes (T4). A class, because
 * only a class can act on the page just before React changes it.
 */
export class Arranged extends Component<Props, object, HeldPlace | null> {
  readonly #root = createRef<HTMLDivElement>();
  #homes: Homes = [];

  override componentDidMount(): void {
    this.#arrange();
  }

  override getSnapshotBeforeUpdate(before: Readonly<Props>): HeldPlace | null {
    const root = this.#root.current;
    if (root === null || !this.#changed(before)) return null;
    const held = holdPlace(root);
    this.#comeHome();
    return held;
  }

  override componentDidUpdate(before: Readonly<Props>, _state: object, held: HeldPlace | null): void {
    if (!this.#changed(before)) return;
    this.#arrange();
    if (held !== null) restorePlace(held);
  }

  override componentWillUnmount(): void {
    this.#comeHome();
  }

  #changed({ away, drawn }: Readonly<Props>): boolean {
    return away !== this.props.away || drawn !== this.props.drawn;
  }

  #arrange(): void {
    const root = this.#root.current;
    if (root !== null && this.props.away !== null) this.#homes = sendAway(root, this.props.away);
  }

  #comeHome(): void {
    bringHome(this.#homes);
    this.#homes = [];
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}
