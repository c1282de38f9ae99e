import type { Speech, Stretch } from "../attribution/context.ts";

/** Speech that the reporter tells in their own words. */
export interface Reported {
  readonly stretch: Stretch;
  readonly speech: Speech;
}
