import { words } from "./words.ts";

/**
 * Heads that name one office in two words: “NATO chief”, “NATO secretary general”. One line a circle; “chief” may be any
 * head’s, and a president is no secretary.
 */
const CIRCLES = [
  ...[
    "chairman chairwoman chair",
    "president",
    "director director-general",
    "executive ceo",
    "secretary-general general",
    "secretary",
    "manager",
    "commissioner",
    "principal",
    "founder co-founder",
    "governor",
    "premier",
  ].map((office) => words(`chief boss head leader ${office}`)),
  words("prime-minister premier minister pm chancellor taoiseach"),
  words("coach manager trainer"),
  words("lawyer attorney solicitor barrister counsel advocate"),
  words("spokesman spokeswoman spokesperson"),
  words("pope pontiff"),
  words("mp lawmaker politician legislator senator congressman congresswoman representative minister peer"),
  words("author writer novelist poet"),
  words("singer musician star rapper songwriter artist"),
  words(
    "player striker midfielder defender goalkeeper winger forward skipper captain batsman bowler batter star",
  ),
  words("officer inspector superintendent detective sergeant constable commander"),
  words("researcher scientist professor academic expert author"),
  words("actor actress star"),
];

/** For each head its circles as bits, so that two are compared at one look. */
const CIRCLES_OF = new Map<string, number>();
for (const [at, circle] of CIRCLES.entries())
  for (const head of circle) CIRCLES_OF.set(head, (CIRCLES_OF.get(head) ?? 0) | (1 << at));

/** True when two role nouns can mean one office. */
export function alike(a: string, b: string): boolean {
  return a === b || ((CIRCLES_OF.get(a) ?? 0) & (CIRCLES_OF.get(b) ?? 0)) !== 0;
}

/** Nouns that take up whoever was spoken of last: “the 34-year-old”, “the veteran”. */
export const TAKES_UP =
  words(`man woman boy girl teenager star actor actress singer veteran striker midfielder defender goalkeeper
  winger forward player skipper politician businessman businesswoman billionaire tycoon republican democrat conservative father mother
  pensioner grandmother grandfather musician author writer comedian presenter medic`);
/** Heads that take up an office-holder with words that the article has not used of them: “the Iowa governor”. */
export const ELECTED = words(
  "leader lawmaker politician democrat republican governor senator congressman mayor minister premier president mp legislator candidate nominee",
);
/** Those who play, and those who lead or judge a game and so are no player taken up. */
export const PLAYERS = words("striker midfielder defender goalkeeper winger forward player batsman bowler");
export const NO_PLAYERS = words("coach manager boss trainer referee umpire chairman owner director");
/** Nouns that take up the body spoken of last: “the company”. */
export const TAKES_UP_BODY =
  words(`company firm group organisation organization business corporation airline charity club
  retailer manufacturer giant broadcaster newspaper startup start-up carmaker chain brand developer platform supermarket
  operator lender bank insurer utility builder maker producer paper newspaper daily carrier`);
