import type { GoldenRow } from "./row.ts";
import { UNSEEN_FIFTH_A_HOME } from "./unseen-fifth-a-home.ts";
import { UNSEEN_FIFTH_A_WORLD } from "./unseen-fifth-a-world.ts";
import { UNSEEN_FIFTH_B_HOME } from "./unseen-fifth-b-home.ts";
import { UNSEEN_FIFTH_B_WORLD } from "./unseen-fifth-b-world.ts";

/*
 * An eighth table kept apart: every row written before any rule was read or any of it was run, then given to half A or
 * half B by a coin. Rules may be mended by what A shows; the misses of B are not read. 2024-03-13 is a Wednesday,
 * 2019-06-20 a Thursday, 2026-01-26 a Monday, 2021-11-08 a Monday, 2018-08-31 a Friday.
 */
export const UNSEEN_FIFTH_A: readonly GoldenRow[] = [...UNSEEN_FIFTH_A_HOME, ...UNSEEN_FIFTH_A_WORLD];
export const UNSEEN_FIFTH_B: readonly GoldenRow[] = [...UNSEEN_FIFTH_B_HOME, ...UNSEEN_FIFTH_B_WORLD];
