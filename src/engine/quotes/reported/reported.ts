import type { Speech, Stretch } from "../attribution/context.ts";

/** Speech that the reporter tells in their own words. */
export interface Reported {
  readonly stretch: Stretch;
  /** What goes on behind the words of saying: “The bridge, Lee said, would open.” */
  readonly more?: Stretch;
  readonly speech: Speech;
}
