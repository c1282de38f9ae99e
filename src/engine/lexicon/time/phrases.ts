/* Fixed phrases about time, as tables; the rules in events/rules read them. */

/** Words that stand before a date and make it one side of an interval. */
export const BEFORE_DATE = {
  since: "since",
  "ever since": "since",
  from: "from",
  starting: "from",
  beginning: "from",
  effective: "from",
  "starting in": "from",
  "starting on": "from",
  "beginning in": "from",
  "beginning on": "from",
  "effective from": "from",
  "as of": "from",
  "as from": "from",
  "no earlier than": "from",
  "no sooner than": "from",
  "not before": "from",
  "until at least": "until",
  "week of": "week",
  "week starting": "week",
  "week beginning": "week",
  "week from": "week",
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
  "ahead of": "before",
  "in the run-up to": "before",
  "midway through": "about",
  "halfway through": "about",
  "part-way through": "about",
  after: "after",
  following: "after",
  early: "about",
  "for most of": "same",
  "for much of": "same",
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
  Record<string, "week" | "since" | "from" | "until" | "by" | "before" | "after" | "about" | "same" | "maybe">
>;

const UNITS = ["days", "weeks", "months", "years"];
const VAGUE = ["a few", "several", "some", "many", "a number of", "just"];
const over = (leads: readonly string[], units: readonly string[], tail = ""): readonly string[] =>
  leads.flatMap((lead) => units.map((unit) => `${lead} ${unit}${tail}`));

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
  "the other day",
  ...over(["in recent", "over recent", "during recent"], UNITS),
  ...over(["in the past few", "in the last few", "over the past few", "over the last few"], UNITS),
  ...over(VAGUE, [...UNITS, "decades"], " ago"),
  ...["days", "weeks", "months", "years", "decades"].map((unit) => `${unit} ago`),
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
  ...over(
    [
      "in the coming",
      "over the coming",
      "during the coming",
      "within the coming",
      "in coming",
      "over coming",
      "in the next few",
      "over the next few",
    ],
    UNITS,
  ),
  ...over(["in the"], UNITS, " ahead"),
  ...over(["in the"], UNITS, " to come"),
  "in the near future",
  "in the foreseeable future",
  "in the future",
  "in due course",
  "sooner or later",
  "from now on",
  "one day soon",
];

/** Words that lie ahead only where the sentence looks ahead too ("will soon vote", not "soon left"). */
export const AHEAD_IF_FUTURE: readonly string[] = [
  "soon",
  "shortly",
  "eventually",
  "at a later date",
  "at some point",
  ...over(["within", "in a few", "within a few"], UNITS),
];
