import { hashWord } from "./hash.ts";

/** Words of which one says the opposite of the other, or means another person. Never in a link, so free to grow. */
const PAIRS =
  "more-less most-least many-few all-some all-most most-some everyone-someone before-after above-below over-under up-down " +
  "in-out on-off for-against to-from inside-outside into-from upper-lower top-bottom front-back left-right north-south " +
  "east-west northern-southern eastern-western better-worse best-worst good-bad right-wrong true-false big-small " +
  "large-small larger-smaller high-low higher-lower highest-lowest long-short longer-shorter strong-weak stronger-weaker " +
  "early-late earlier-later old-young older-younger old-new rich-poor hot-cold light-dark open-closed open-close " +
  "opened-closed opens-closes safe-dangerous guilty-innocent alive-dead present-absent public-private male-female rise-fall " +
  "rises-falls rose-fell rising-falling risen-fallen increase-decrease increases-decreases increased-decreased " +
  "increasing-decreasing increase-cut increased-cut raise-cut raised-cut raise-lower raised-lowered raise-reduce " +
  "raised-reduced grow-shrink grew-shrank growing-shrinking gain-loss gain-lose gained-lost profit-loss win-lose " +
  "wins-loses won-lost winning-losing winner-loser support-oppose supports-opposes supported-opposed " +
  "supporting-opposing support-opposition supporters-opponents approve-block approved-blocked allow-ban allows-bans " +
  "allowed-banned allow-forbid allow-stop allow-prevent begin-end began-ended begun-ended start-stop start-end " +
  "starts-stops started-stopped started-ended buy-sell buys-sells bought-sold lend-borrow lent-borrowed killed-wounded " +
  "killed-injured dead-wounded dead-injured friend-enemy friends-enemies ally-enemy allies-enemies attack-defend " +
  "attacked-defended attack-defence enter-leave entered-left stay-leave stayed-left stay-go love-hate loved-hated " +
  "remember-forget hope-fear war-peace success-failure succeeded-failed pass-fail passed-failed praised-criticised " +
  "praised-condemned welcomed-condemned majority-minority import-export imports-exports maximum-minimum add-remove " +
  "added-removed include-exclude included-excluded must-may must-might must-could always-sometimes always-rarely " +
  "often-rarely mr-mrs mr-ms mr-miss sir-dame lord-lady king-queen prince-princess man-woman men-women boy-girl boys-girls " +
  "father-mother brother-sister brothers-sisters son-daughter sons-daughters husband-wife widow-widower uncle-aunt " +
  "grandfather-grandmother actor-actress spokesman-spokeswoman chairman-chairwoman bride-groom host-guest parent-child " +
  "parents-children widow-wife widower-husband victim-suspect victims-suspects victim-attacker buyer-seller buyers-sellers " +
  "landlord-tenant landlords-tenants teacher-pupil teachers-pupils doctor-patient doctors-patients employer-employee " +
  "employers-employees plaintiff-defendant prosecutor-defendant prosecution-defence soldier-civilian soldiers-civilians " +
  "senior-junior domestic-foreign urban-rural major-minor temporary-permanent voluntary-compulsory optional-mandatory " +
  "voluntary-mandatory civil-criminal civilian-military ruling-opposition full-empty full-partial wet-dry heavy-light " +
  "fast-slow faster-slower cheap-expensive cheaper-dearer warm-cold warmer-colder warmer-cooler hot-cool near-far deep-shallow " +
  "wide-narrow wider-narrower thick-thin tall-short loud-quiet calm-angry happy-sad proud-ashamed optimistic-pessimistic " +
  "positive-negative forward-backward forwards-backwards upward-downward upwards-downwards ahead-behind former-current " +
  "dawn-dusk sunrise-sunset past-future charged-cleared charged-acquitted accused-cleared convicted-acquitted " +
  "convicted-cleared arrested-released jailed-freed jailed-released detained-released guilty-cleared hired-fired " +
  "hired-sacked appointed-dismissed appointed-sacked promoted-relegated promoted-demoted tightened-eased tightened-loosened " +
  "slowed-quickened slowed-accelerated widened-narrowed strengthened-weakened improved-worsened improve-worsen " +
  "improving-worsening built-demolished built-destroyed saved-spent earned-spent earned-owed accepted-declined accept-decline " +
  "attended-missed attended-skipped backed-opposed back-oppose backs-opposes backed-blocked endorsed-condemned " +
  "lifted-imposed lift-impose introduced-scrapped created-scrapped introduce-scrap renewed-ended extended-shortened " +
  "banned-legalised survived-died survive-die born-died married-divorced recovered-died rescued-drowned rescued-killed " +
  "hurt-unhurt injured-unhurt injured-unharmed arrive-leave arrived-left arrived-departed arrives-leaves send-receive " +
  "sent-received give-take gave-took given-taken gives-takes lead-trail led-trailed leads-trails leading-trailing " +
  "ask-answer asked-answered teach-learn taught-learned join-leave joined-left join-quit joined-quit deposit-withdrawal " +
  "deposited-withdrew won-drew drew-lost win-draw draw-lose innocent-convicted confirmed-doubted trust-distrust " +
  "trusted-distrusted agree-refuse safe-unsafe sure-unsure everything-nothing everybody-nobody both-either " +
  "expand-shrink expanded-shrank expanded-cut expand-cut surplus-deficit credit-debt asset-liability";

/** Of these each is another than all the others of its line. */
const GROUPS: readonly string[] = [
  "morning afternoon evening night",
  "mornings afternoons evenings nights",
  "spring summer autumn winter",
  "hourly daily weekly fortnightly monthly quarterly yearly",
  "daily weekly monthly quarterly annually",
  "weekly monthly annual",
  "father mother brother sister son daughter husband wife uncle aunt cousin nephew niece grandfather grandmother",
  "grandson granddaughter son daughter nephew niece",
  "killed injured wounded arrested rescued unhurt unharmed",
  "dead injured wounded missing alive unhurt unharmed",
  "fire flood storm earthquake drought",
  "murder manslaughter theft robbery burglary fraud arson rape assault",
  "arrested charged convicted acquitted cleared jailed",
];

/** Put in or taken out, they turn round what is said or how surely. */
const REVERSING =
  "fail fails failed failing stop stops stopped ceased unlikely impossible false falsely untrue almost nearly allegedly " +
  "supposedly reportedly possibly seldom rarely few little less least lack lacks lacked except";

const opposites = new Map<string, string[]>();
const oppose = (one: string, other: string): void => {
  opposites.set(one, [...(opposites.get(one) ?? []), other]);
};
for (const pair of PAIRS.split(" ")) {
  const [one = "", other = ""] = pair.split("-");
  oppose(one, other);
  oppose(other, one);
}
for (const group of GROUPS.map((line) => line.split(" "))) {
  for (const one of group) for (const other of group) if (one !== other) oppose(one, other);
}

/** The opposites of a word in lower case; empty for most. */
export const oppositesOf = (word: string): readonly string[] => opposites.get(word) ?? [];

/** Hashes of the words that turn a sentence round wherever they are put. */
export const REVERSERS: ReadonlySet<number> = new Set(REVERSING.split(" ").map(hashWord));

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashWord));
/** Those of them that turn nothing round as a noun: “the next stop”. */
export const NOUN_TOO = hashes("stop stops");
/** What a noun stands behind, and no verb: “that” and “one” may have a verb behind them. */
export const BEFORE_NOUN = hashes("a the an his her their its our my your another each every");
