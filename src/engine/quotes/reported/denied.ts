import { POSSESSIVES } from "../../lexicon/grammar.ts";
import { singular } from "../../lexicon/nouns.ts";
import { DENIED_NOUNS } from "../../lexicon/speech-nouns.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Saying } from "../attribution/saying.ts";
import { isAdverb } from "./grammar.ts";

/** Verbs that deny what others say. */
const DENYING = /^(?:deny|reject|dismiss|dispute|refute|rebut)$/u;

/** “rejected suggestions that the dam was unsafe”: the item that opens what is denied; -1 where it is no such. */
export function deniedStart(clause: Clause, { form, side, to }: Saying): number {
  if (!DENYING.test(form.lemma) || side === "right") return -1;
  let i = to + 1;
  while (isAdverb(clause, i)) i += 1;
  const phrase = clause.phrases[clause.opens[i] ?? -1];
  if (phrase === undefined || !DENIED_NOUNS.has(singular(low(clause, phrase.head)))) return -1;
  // “rejected Lee’s claim that …”, “a police claim that …”: the claim is another's.
  const owned = clause.items
    .slice(phrase.first, phrase.last)
    .some(({ kind, low: word }) => kind === "clitic" || POSSESSIVES.has(word) || word === "a");
  return low(clause, phrase.last + 1) === "that" && !owned ? i : -1;
}
