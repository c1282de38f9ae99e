import type { SayingForm } from "../../lexicon/sayings.ts";
import {
  AUXILIARY,
  BODY,
  DETERMINER,
  DOCUMENT,
  is,
  isAt,
  PEOPLE,
  PERSON,
  RELATIVE,
  ROLE,
  SAYING,
  VERB,
} from "../../lexicon/word-classes.ts";
import type { Clause } from "../../people/clause.ts";
import { endOfChain } from "../../people/phrase-chain.ts";

/**
 * “…”, said Lee. It was, said Lee, a mistake. It is late, warned Lee. True when the subject may stand behind the verb; `to` is
 * the last item of the cue, `before` the one in front of it, helpers passed over.
 */
export function isInverted(
  clause: Clause,
  verb: number,
  to: number,
  before: number,
  form: SayingForm,
): boolean {
  // “Thank you to the readers” is nobody's report.
  if (form.form === "ing" || /^(?:tell|thank)$/u.test(form.lemma) || startsClause(clause, to + 1))
    return false;
  return (
    before < 0 ||
    followsQuote(clause, before) ||
    isBetween(clause, verb, to) ||
    isTail(clause, verb, to, form)
  );
}

/** “It was, said Lee, a mistake”: between commas, behind a verb. */
function isBetween(clause: Clause, verb: number, to: number): boolean {
  const at = clause.opens[to + 1] ?? -1;
  return (
    at >= 0 &&
    clause.items[verb - 1]?.kind === "comma" &&
    isAt(clause.items, verb - 2, AUXILIARY) &&
    clause.items[endOfChain(clause, at) + 1]?.kind === "comma"
  );
}

/** “It is a mistake, stressed Lee.”: behind a comma, and a name that ends the sentence. */
function isTail(clause: Clause, verb: number, to: number, form: SayingForm): boolean {
  const phrase = clause.phrases[clause.opens[to + 1] ?? -1];
  const head = clause.items[phrase?.head ?? -1];
  const last = phrase?.last ?? 0;
  const after = clause.items[last + 1];
  return (
    form.kind === "say" &&
    clause.items[verb - 1]?.kind === "comma" &&
    (head?.capital === true ||
      (form.lemma === "say" && is(head, ROLE | PERSON | PEOPLE | BODY | DOCUMENT)) ||
      // “…, reports our correspondent.”
      (form.lemma === "report" && /^(?:correspondent|reporter)$/u.test(head?.low ?? ""))) &&
    (after === undefined ||
      after.kind === "stop" ||
      ((form.lemma === "say" || form.lemma === "report" || head?.capital === true) &&
        endsSentence(clause, last + 1)))
  );
}

/** “said one official familiar with the talks.”, “said Ann Lee, who sits there”: no verb up to the stop or the comma. */
function endsSentence(clause: Clause, from: number): boolean {
  for (let i = from; i < clause.items.length; i += 1) {
    const item = clause.items[i];
    if (item?.kind === "stop" || item?.kind === "comma") return true;
    if (item?.kind !== "word" && item?.kind !== "number") return false;
    if ((clause.holds[i] ?? -1) < 0 && is(item, AUXILIARY | SAYING | VERB | RELATIVE)) return false;
  }
  return true;
}

/** “Lee – who called it “mad” – said it was late”: behind the verb a clause begins, and no speaker stands there. */
function startsClause(clause: Clause, i: number): boolean {
  const phrase = clause.phrases[clause.opens[i] ?? -1];
  if (phrase?.pronoun !== true) return false;
  // “Lee, who rates it a “sell”, said she saw no hope”.
  const rated = clause.items[i - 2]?.kind === "comma" && isAttributive(clause, i - 3);
  return isAt(clause.items, phrase.last + 1, rated ? AUXILIARY | VERB : AUXILIARY);
}

/** “the so-called “night bill” says”: marks that are part of a phrase and no utterance. */
function isAttributive(clause: Clause, quote: number): boolean {
  const before = clause.items[quote - 1];
  return before?.kind === "word" && (is(before, DETERMINER) || before.low === "so-called");
}

/** True when what stands before the verb is a quote, with or without its comma: “…”, said Ann Lee. */
function followsQuote(clause: Clause, j: number): boolean {
  const before = clause.items[j];
  if (before?.kind === "quote") return !isAttributive(clause, j);
  return (before?.kind === "comma" || before?.kind === "dash") && clause.items[j - 1]?.kind === "quote";
}
