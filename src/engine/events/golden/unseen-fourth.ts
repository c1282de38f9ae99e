import type { GoldenRow } from "./row.ts";
import { UNSEEN_FOURTH_FEATURES } from "./unseen-fourth-features.ts";
import { UNSEEN_FOURTH_NEWS } from "./unseen-fourth-news.ts";

/**
 * A seventh table kept apart: every row written, with its value, basis and mark of doubt, before any rule was read or
 * any of it was run. 2023-10-18 is a Wednesday, 2017-05-06 a Saturday, 2025-02-24 a Monday, 2022-07-29 a Friday.
 */
export const UNSEEN_FOURTH: readonly GoldenRow[] = [...UNSEEN_FOURTH_NEWS, ...UNSEEN_FOURTH_FEATURES];
