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
  "grandfather-grandmother actor-actress spokesman-spokeswoman chairman-chairwoman";

/** Put in or taken out, they turn round what is said or how surely. */
const REVERSING =
  "fail fails failed failing stop stops stopped ceased unlikely impossible false falsely untrue almost nearly allegedly " +
  "supposedly reportedly possibly seldom rarely few little less least lack lacks lacked except";

const opposites = new Map<string, string[]>();
for (const pair of PAIRS.split(" ")) {
  const [one = "", other = ""] = pair.split("-");
  opposites.set(one, [...(opposites.get(one) ?? []), other]);
  opposites.set(other, [...(opposites.get(other) ?? []), one]);
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
