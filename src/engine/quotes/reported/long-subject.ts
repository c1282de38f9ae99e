import { AUXILIARIES } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import { isFinite } from "./grammar.ts";

/** Between a subject's first word and its verb stand no more items than this. */
const REACH = 26;
/** Words that open a clause with a verb of its own. */
const OTHER_CLAUSE = /^(?:that|who|which|whose|what|how|why|where|when|while|if|but|because|as|than)$/u;
/** Verbs of saying that hardly ever take a thing said as their object: what stands behind them is a clause. */
const TAKES_CLAUSE = new Set("say insist argue think believe contend conclude reckon allege".split(" "));

/**
 * True when the words at `i` are a subject with more than phrases between it and its verb: “the deal letting shops cut
 * prices expired”, “her call to towns to follow it has failed”, “the deficit for all of last year was”, “moving of boats
 * would”. Behind verbs that take an object (“announced a plan to build …”) only an auxiliary is the verb.
 */
export function opensLongSubject(clause: Clause, i: number, lemma: string): boolean {
  const at = clause.opens[i] ?? -1;
  const gerund = at < 0 && /.{3}ing$/u.test(low(clause, i));
  if (gerund ? clause.items[i + 1]?.kind !== "word" : at < 0 || clause.phrases[at]?.pronoun !== false)
    return false;
  for (let k = (clause.phrases[at]?.last ?? i) + 1; k < i + REACH; k += 1) {
    const item = clause.items[k];
    if (item?.kind !== "word" && item?.kind !== "number" && item?.kind !== "clitic") return false;
    if ((clause.holds[k] ?? -1) >= 0) {
      // “to a man she knew”: a pronoun opens a clause, unless it is an object.
      const subject = clause.phrases[clause.holds[k] ?? -1]?.pronoun === true && isFinite(clause, k + 1);
      if (subject && !/^(?:it|him|them|her|me|us|you)$/u.test(item.low)) return false;
      continue;
    }
    // “said hello to a man waiting there and left”.
    if (OTHER_CLAUSE.test(item.low) || (/^(?:and|or|then)$/u.test(item.low) && isFinite(clause, k + 1)))
      return false;
    // “for last year”: no verb.
    if (!isFinite(clause, k) || /^(?:last|past|next)$/u.test(item.low)) continue;
    return AUXILIARIES.has(item.low) || TAKES_CLAUSE.has(lemma);
  }
  return false;
}
