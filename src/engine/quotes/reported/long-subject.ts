import { ADVERBS, AUXILIARIES } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import { isAt, PEOPLE, PERSON } from "../../lexicon/word-classes.ts";
import { isFinite } from "./grammar.ts";

/** Between a subject's first word and its verb stand no more items than this. */
const REACH = 26;
/** Words that open a clause which is no part of a subject. */
const OTHER_CLAUSE = /^(?:what|how|why|while|if|but|because|as|than)$/u;
/** Words that open a clause inside a subject, with a verb of its own. */
const RELATIVE = /^(?:that|who|which|whom|whose|where|when)$/u;
/** Pronouns that can only be a subject: “the man they met”. */
const SUBJECT = /^(?:i|he|she|we|they)$/u;
/** Behind these a participle is no verb of its own: “had been warned”. */
const NOT_AGAIN = new Set(["be", "been", "being"]);
/** Verbs of saying that hardly ever take a thing said as their object: what stands behind them is a clause. */
const TAKES_CLAUSE = new Set("say insist argue think believe contend conclude reckon allege".split(" "));

export function takesClause(lemma: string): boolean {
  return TAKES_CLAUSE.has(lemma);
}

/**
 * True when the words at `i` are a subject with more than phrases between it and its verb: “the deal letting shops cut
 * prices expired”, “her call to towns to follow it has failed”, “the deficit for all of last year was”, “moving of boats
 * would”, “the man they met had”. Behind verbs that take an object (“announced a plan to build …”) only an auxiliary is the
 * verb, and no clause stands inside the subject.
 */
export function opensLongSubject(clause: Clause, i: number, lemma: string): boolean {
  const at = clause.opens[i] ?? -1;
  const gerund = at < 0 && /.{3}ing$/u.test(low(clause, i));
  if (gerund ? clause.items[i + 1]?.kind !== "word" : at < 0 || clause.phrases[at]?.pronoun !== false)
    return false;
  // “added people who live there pay more”: nobody adds people.
  const plain = takesClause(lemma) || isAt(clause.items, clause.phrases[at]?.head ?? -1, PEOPLE | PERSON);
  let inside = 0;
  for (let k = (clause.phrases[at]?.last ?? i) + 1; k < i + REACH; k += 1) {
    const item = clause.items[k];
    if (item?.kind !== "word" && item?.kind !== "number" && item?.kind !== "clitic") return false;
    const held = (clause.holds[k] ?? -1) >= 0;
    if (held && !(SUBJECT.test(item.low) && isFinite(clause, k + 1))) continue;
    if (RELATIVE.test(item.low) || held) {
      if (!plain) return false;
      // “the man that they met”: one clause, and one verb.
      if (!(held && RELATIVE.test(low(clause, k - 1)))) inside += 1;
      continue;
    }
    // “said hello to a man waiting there and left”.
    if (OTHER_CLAUSE.test(item.low) || (/^(?:and|or|then)$/u.test(item.low) && isFinite(clause, k + 1)))
      return false;
    if (!isVerb(clause, k)) continue;
    if (inside === 0) return AUXILIARIES.has(item.low) || plain;
    inside -= 1;
  }
  return false;
}

/** A finite verb, the helpers and participles behind it not counted again; the “last” of “last year” is none. */
function isVerb(clause: Clause, k: number): boolean {
  if (!isFinite(clause, k) || /^(?:last|past|next)$/u.test(low(clause, k))) return false;
  let before = k - 1;
  while (ADVERBS.has(low(clause, before))) before -= 1;
  return !AUXILIARIES.has(low(clause, before)) && !NOT_AGAIN.has(low(clause, before));
}
