import { low, type Clause } from "../../people/clause.ts";
import { countFinite, isFinite, opensClause } from "./grammar.ts";

/** “around 40 people”, “last month’s storm”: words that belong to the phrase behind them. */
const ABOUT =
  /^(?:about|between|around|roughly|approximately|almost|nearly|only|just|even|over|under|least|most|last|next|not)$/u;
/** Words that open a clause before the speaker’s own: “said that …” left out, “said while the bridge held, the lane did not”. */
const WHILE =
  /^(?:while|whilst|although|though|unless|because|if|when|whenever|as|after|before|once|until|since)$/u;
/** Of these, the ones that also tell when somebody spoke: “said as she left”. */
const TIMES = /^(?:when|as|after|before|once|until|since)$/u;
/** Subjects that are no noun phrase. */
const THINGS = /^(?:nothing|something|everything|anything|much|little|neither|either|none)$/u;
/** A clause before the speaker’s own is no longer than this. Items. */
const REACH = 24;
/** What stands before a clause by itself is no longer than this. Items. */
const LEAD = 12;
/** Words that can only begin what is said, where a clause follows: “said despite the rain the march would go on”. */
const LEADS =
  /^(?:despite|because|instead|rather|given|without|unlike|thanks|yes|perhaps|maybe|neither|clearly|obviously|sadly|hopefully|unfortunately|fortunately|probably|possibly|ultimately|in|on|so|from|by|until|since|for|with|having|under|during|among|amid|like|of|as)$/u;
/** Of these, the ones that need the word behind them: “in recent years”, but “in a letter”. */
const LEADS_WITH: ReadonlyMap<string, RegExp> = new Map([
  ["in", /^(?:all|total|recent|fact|reality|practice|theory|future|general|many|most|some|past)$/u],
  ["as", /^an?$/u],
  ["on", /^(?:average|balance|paper)$/u],
  ["so", /^far$/u],
  ["from", /^now$/u],
  ["by", /^(?:then|now)$/u],
  ["for", /^(?:now|years|decades|months|too|many|example|instance|once)$/u],
  ["because", /^of$/u],
  ["instead", /^of$/u],
  ["rather", /^than$/u],
  ["thanks", /^to$/u],
]);

/**
 * True when a reported clause begins at `i` with something other than its subject: about 40 boats sank; last month’s storm
 * cost …; reopening the bridge would …; nothing would …; what happened was …; if it rains, they stay.
 * Refused: “said as she left”, “said when asked”.
 */
export function opensOtherwise(clause: Clause, i: number): boolean {
  const item = clause.items[i];
  if (item?.kind !== "word" || item.capital) return false;
  if (isApproximate(clause, i)) return true;
  // “now is the time”, “here was a town”.
  if (/^(?:here|now|then)$/u.test(item.low) && isFinite(clause, i + 1)) return true;
  if (item.low === "even" && WHILE.test(low(clause, i + 1))) return opensOtherwise(clause, i + 1);
  // “today’s vote was”.
  if (/^(?:today|yesterday|tomorrow|tonight)$/u.test(item.low) && clause.items[i + 1]?.kind === "clitic")
    return opensClause(clause, i + 2);
  if (isLead(clause, i)) return true;
  // “whether it rained or not, they would march”, “had they known, they would have left”.
  const turned = /^(?:had|should|were)$/u.test(item.low) && (clause.opens[i + 1] ?? -1) >= 0;
  if (
    turned ||
    /^(?:whether|whatever|however|wherever|where)$/u.test(item.low) ||
    (item.low === "no" && low(clause, i + 1) === "matter")
  )
    return isBeforeClause(clause, i);
  if (isOfAmount(clause, i)) return opensClause(clause, i + 1);
  if (THINGS.test(item.low)) return isFinite(clause, low(clause, i + 1) === "else" ? i + 2 : i + 1);
  if (item.low === "what")
    return countFinite(clause, i + 1) > 1 || (isFinite(clause, i + 1) && isFinite(clause, i + 2));
  if ((clause.holds[i] ?? -1) < 0 && item.low.endsWith("ing")) return opensClause(clause, i + 1);
  if (!WHILE.test(item.low) || !opensClause(clause, i + 1)) return false;
  for (let k = i + 2; k < i + REACH; k += 1)
    if (clause.items[k]?.kind === "comma")
      return opensClause(clause, k + 1) || (low(clause, k + 1) !== item.low && opensOtherwise(clause, k + 1));
  return !TIMES.test(item.low) && countFinite(clause, i + 1) > 1;
}

/** A comma within reach, and behind it a clause. */
function isBeforeClause(clause: Clause, i: number): boolean {
  for (let k = i + 1; k < i + LEAD; k += 1)
    if (clause.items[k]?.kind === "comma") return opensClause(clause, k + 1);
  return false;
}

/** “despite the rain”, “in recent years”, “so far”, “perhaps”: and behind it, no further than a comma, a clause. */
function isLead(clause: Clause, i: number): boolean {
  const word = low(clause, i);
  const second = low(clause, i + 1) === "the" && word === "in" ? low(clause, i + 2) : low(clause, i + 1);
  if (!LEADS.test(word) || LEADS_WITH.get(word)?.test(second) === false) return false;
  // “with the dam gone, the town was dry”, but “agreed with the court that it was”.
  const toComma = /^(?:with|having|of|like)$/u.test(word);
  for (let k = i + 1; k < i + LEAD; k += 1) {
    const item = clause.items[k];
    if (item?.kind === "comma") return opensClause(clause, k + 1);
    if (item?.kind !== "word" && item?.kind !== "number" && item?.kind !== "clitic") return false;
    if (item.low === "that" || (!toComma && !item.capital && isFinite(clause, k))) return false;
    if (!toComma && (clause.opens[k] ?? -1) >= 0 && opensClause(clause, k)) return true;
  }
  return false;
}

/** “about”, “at least”, “up to” before a number or an article, “last” before “month’s”, and then a subject with its verb. */
export function isApproximate(clause: Clause, i: number): boolean {
  const word = low(clause, i);
  // “just over half”, “well over 40”.
  if (/^(?:just|well)$/u.test(word) && /^(?:over|under|below|above)$/u.test(low(clause, i + 1)))
    return isApproximate(clause, i + 1);
  const many =
    word === "as" && /^(?:many|much|few|little)$/u.test(low(clause, i + 1)) && low(clause, i + 2) === "as";
  const two =
    many ||
    (word === "at" && /^(?:least|most)$/u.test(low(clause, i + 1))) ||
    (word === "up" && low(clause, i + 1) === "to");
  const next = many ? i + 3 : two ? i + 2 : i + 1;
  if (!two && !ABOUT.test(word)) return false;
  const opener = clause.items[next];
  if (word === "last" || word === "next")
    return clause.items[next + 1]?.kind === "clitic" && opensClause(clause, next);
  const counted =
    opener?.kind === "number" ||
    /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|half|a|every|all)$/u.test(
      opener?.low ?? "",
    );
  return counted && opensClause(clause, next);
}

/** “very few of them”, “too many boats”. */
export function isOfAmount(clause: Clause, i: number): boolean {
  return (
    /^(?:very|so|too|just|not)$/u.test(low(clause, i)) &&
    /^(?:few|many|much|little)$/u.test(low(clause, i + 1))
  );
}
