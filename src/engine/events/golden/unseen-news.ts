import type { GoldenRow } from "./row.ts";
import { UNSEEN_NEWS_HOME } from "./unseen-news-home.ts";
import { UNSEEN_NEWS_WORLD } from "./unseen-news-world.ts";

/**
 * A third table kept apart, written before its rules were looked at: courts, markets, sport, weather, obituaries and
 * the like.
 */
export const UNSEEN_NEWS: readonly GoldenRow[] = [...UNSEEN_NEWS_HOME, ...UNSEEN_NEWS_WORLD];
