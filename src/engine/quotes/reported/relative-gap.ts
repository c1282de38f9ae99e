import { AUXILIARIES, CONJUNCTIONS, LEADS_UP } from "../../lexicon/grammar.ts";
import { low, type Clause } from "../../people/clause.ts";
import type { Saying } from "../attribution/saying.ts";
import type { Range } from "./cut-at-marks.ts";
import { isAdverb, isFinite } from "./grammar.ts";

/** What is said of these is that they were said: “the words that Lee said were true”. */
const WORDS = /^(?:words?|things?|what|all|everything|anything|something|nothing|much|lines?)$/u;
/** Verbs of saying that may stand between a relative word and its verb. */
const TELLS = /^(?:say|claim|allege|insist|argue|warn|report|maintain|contend|believe|state)$/u;

/**
 * “a pit that neighbours said would ruin their wells”, “a man who he said had fled”: what is said of the thing before, its verb
 * first. Null where nothing such stands.
 */
export function relativeGap(clause: Clause, saying: Saying): Range | null {
  const { subject, side, form, to } = saying;
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? 0;
  if (side !== "left" || subject === null || subject.shared || subject.relative !== null) return null;
  if (!TELLS.test(form.lemma) || form.form === "ing" || !/^(?:that|which|who)$/u.test(low(clause, first - 1)))
    return null;
  const head = clause.closes[first - 2] ?? -1;
  const comma = clause.items[first - 2]?.kind === "comma";
  if (!comma && (head < 0 || WORDS.test(low(clause, first - 2)))) return null;
  let from = to + 1;
  while (isAdverb(clause, from)) from += 1;
  if (!isFinite(clause, from)) return null;
  return { from: to + 1, to: gapEnd(clause, from, head >= 0 && (clause.phrases[head]?.first ?? 9) <= 1) };
}

/** Up to the comma that closes it, or to the verb of the sentence whose subject it is part of. */
export function gapEnd(clause: Clause, from: number, isOfSubject: boolean): number {
  let end = clause.items.length;
  while (end > from && clause.items[end - 1]?.kind === "stop") end -= 1;
  let i = from + 1;
  // “had stolen”, “would have been seen”: one verb.
  while (i < end && (AUXILIARIES.has(low(clause, i)) || isAdverb(clause, i))) i += 1;
  i += AUXILIARIES.has(low(clause, from)) ? 1 : 0;
  let inner = false;
  for (; i < end; i += 1) {
    const word = low(clause, i);
    if (clause.items[i]?.kind === "comma" || clause.items[i]?.kind === "dash") return i;
    inner ||= CONJUNCTIONS.has(word) || LEADS_UP.has(word) || /^(?:that|which|who|where|what)$/u.test(word);
    if (isOfSubject && !inner && isFinite(clause, i)) return i;
  }
  return end;
}
