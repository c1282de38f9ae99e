import { SEASONS, WEEKDAYS } from "../../lexicon/time/calendar.ts";
import { civilOf, weekdayOf } from "../civil.ts";
import { COUNT, readCount } from "../read-number.ts";
import type { Found, Refused, Scene, TimeRule } from "../scene.ts";
import { found, foundRange, GAP, inWords, NO_ANCHOR, oneOf, pointOf, quoted, refuse } from "../scene.ts";

const SATURDAY = 6;
/** More of them are told in years. */
const MOST = 60;

/**
 * Takes what comes round, counted back: "three summers ago", "two Fridays ago", "a weekend ago". A season is counted in
 * years, as speech does, whether or not this year's is over; weekdays and weekends from the last one before publication.
 * Refuses "summers ago", which counts nothing.
 */
export const recurringAgo: TimeRule = {
  name: "recurring-ago",
  needs: [
    {
      words: ["ago"],
      after: [...Object.keys(SEASONS), ...Object.keys(WEEKDAYS), "weekend"].flatMap((name) => [
        name,
        `${name}s`,
      ]),
    },
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])(?<about>(?:about|around|some|nearly|almost)${GAP})?(?<count>${COUNT})${GAP}(?<name>${oneOf([...Object.keys(SEASONS), ...Object.keys(WEEKDAYS), "weekend"])})s?${GAP}ago(?![\p{L}\p{N}-])`,
    "giu",
  ),
  read: (match, scene) => {
    const { about, count, name = "" } = match.groups ?? {};
    const number = readCount(count);
    if (number === null || number < 1 || number > MOST) return null;
    return read(match[0], number, name.toLowerCase(), about !== undefined, scene);
  },
};

function read(
  words: string,
  number: number,
  name: string,
  loose: boolean,
  { today }: Scene,
): Found | Refused {
  if (today === null) return refuse(NO_ANCHOR);
  const rest = {
    basis: "relative",
    certainty: loose ? "uncertain" : "approximate",
    reckoning: `${quoted(words)}: counted back from ${inWords(today)}, the day of publication.`,
  } as const;
  const season = SEASONS[name];
  if (season !== undefined)
    return found({ precision: "group", year: civilOf(today).year - number, month: season }, rest);
  const weekday = WEEKDAYS[name] ?? SATURDAY;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  // On a Sunday the weekend that still runs is not the last one.
  const running = back === 0 || (name === "weekend" && back === 1);
  const day = today - back - 7 * (number - (running ? 0 : 1));
  return name === "weekend"
    ? foundRange(pointOf(day), pointOf(day + 1), rest)
    : found(pointOf(day), { ...rest, cycle: "week" });
}
