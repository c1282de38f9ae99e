import { COUNTED } from "./counted.ts";
import { DATES } from "./dates.ts";
import { FRAMED } from "./framed.ts";
import { PAPERS } from "./papers.ts";
import { PERIODS } from "./periods.ts";
import { REFUSED } from "./refused.ts";
import type { GoldenRow } from "./row.ts";
import { WEEKDAYS } from "./weekdays.ts";

/** Every table that is tuned to, by name. */
export const GOLDEN: Readonly<Record<string, readonly GoldenRow[]>> = {
  dates: DATES,
  weekdays: WEEKDAYS,
  periods: PERIODS,
  counted: COUNTED,
  framed: FRAMED,
  papers: PAPERS,
  refused: REFUSED,
};
