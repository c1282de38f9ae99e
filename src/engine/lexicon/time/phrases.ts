/* Fixed phrases about time, as tables; the rules in events/rules read them. */

/** Words that stand before a date and make it one side of an interval. */
export const BEFORE_DATE = {
  since: "since",
  "ever since": "since",
  from: "from",
  "starting in": "from",
  "starting on": "from",
  "beginning in": "from",
  "beginning on": "from",
  "effective from": "from",
  until: "until",
  till: "until",
  "up to": "until",
  "up until": "until",
  through: "until",
  by: "by",
  "no later than": "by",
  "not later than": "by",
  before: "before",
  "prior to": "before",
  after: "after",
  following: "after",
  early: "about",
  "as early as": "same",
  "as late as": "same",
  "as recently as": "same",
  late: "about",
  around: "about",
  about: "about",
  circa: "about",
  roughly: "about",
  approximately: "about",
  "perhaps in": "maybe",
  "possibly in": "maybe",
  "possibly on": "maybe",
  "perhaps on": "maybe",
} as const satisfies Readonly<
  Record<string, "since" | "from" | "until" | "by" | "before" | "after" | "about" | "same" | "maybe">
>;

/** Phrases that say "before now, no nearer". */
export const RECENTLY: readonly string[] = [
  "recently",
  "lately",
  "of late",
  "not long ago",
  "a short while ago",
  "a while ago",
  "some time ago",
  "long ago",
  "in recent days",
  "in recent weeks",
  "in recent months",
  "in recent years",
  "over recent days",
  "over recent weeks",
  "over recent months",
  "over recent years",
  "the other day",
  "days ago",
  "weeks ago",
  "months ago",
  "years ago",
  "decades ago",
];

/** Phrases that run from an untold beginning to the day of publication. */
export const SO_FAR: readonly string[] = [
  "so far",
  "to date",
  "thus far",
  "up to now",
  "until now",
  "as yet",
];

/** Phrases that lie ahead, without an end. */
export const AHEAD: readonly string[] = [
  "in the coming days",
  "in the coming weeks",
  "in the coming months",
  "in the coming years",
  "over the coming days",
  "over the coming weeks",
  "over the coming months",
  "over the coming years",
  "in coming days",
  "in coming weeks",
  "in coming months",
  "in coming years",
  "in the days ahead",
  "in the weeks ahead",
  "in the months ahead",
  "in the years ahead",
  "in the near future",
  "in the foreseeable future",
  "in the future",
  "in due course",
  "sooner or later",
  "from now on",
  "one day soon",
];

/** Single words that lie ahead only where the sentence looks ahead too ("will soon vote", not "soon left"). */
export const AHEAD_IF_FUTURE: readonly string[] = [
  "soon",
  "shortly",
  "eventually",
  "at a later date",
  "at some point",
];
