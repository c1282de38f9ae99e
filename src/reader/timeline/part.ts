import type { Reading } from "../../engine/model.ts";
import type { ReaderLinks } from "../links.ts";

/** One article on a timeline. */
export interface TimelinePart {
  readonly reading: Reading;
  readonly links: ReaderLinks;
  /** The article's own page: where its title leads, and a long timeline's links before they are needed. */
  readonly href: string;
}
