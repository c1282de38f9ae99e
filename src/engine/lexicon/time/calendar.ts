/** Names of months as written, and what number they are. Abbreviations may carry a stop. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** Weekdays, ISO numbers: 1 = Monday … 7 = Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

export const WEEKDAY_NAMES: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** EDTF season codes. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** First month of each season code, by the meteorological seasons of the north. */
export const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** EDTF codes of quarters and halves of a year, by number. */
export const QUARTERS = [33, 34, 35, 36] as const;
export const HALVES = [40, 41] as const;

/** Feasts on a fixed day of the year: month, day. Movable ones need tables of their own and are left out. */
export const FIXED_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "st patrick's day": [3, 17],
  "april fool's day": [4, 1],
  "may day": [5, 1],
  halloween: [10, 31],
  "bonfire night": [11, 5],
  "armistice day": [11, 11],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  "boxing day": [12, 26],
  christmas: [12, 25],
  "new year": [1, 1],
};

/** Names that hold a weekday and are no day of the week one could count to ("Black Friday"). */
export const BEFORE_WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  "black bloody ash holy palm easter cyber shrove maundy super freaky every other alternate each any most many all a per".split(
    " ",
  ),
);
export const AFTER_WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  "times telegraph post herald mirror express mail age tribune independent school club roast lunches league".split(
    " ",
  ),
);
