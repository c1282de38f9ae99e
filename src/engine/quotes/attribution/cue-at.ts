import { ADVERBS } from "../../lexicon/grammar.ts";
import { singular } from "../../lexicon/nouns.ts";
import { BEFORE_THAT, PHRASAL, PHRASAL_FORMS, WITH_NOUN } from "../../lexicon/phrasal.ts";
import { SAYING_FORMS, type SayingForm } from "../../lexicon/sayings.ts";
import { FEELING_NOUNS, SPEECH_NOUNS } from "../../lexicon/speech-nouns.ts";
import { low, type Clause } from "../../people/clause.ts";
import { BODY, is, isAt, PEOPLE, PERSON, ROLE, SAYING, SAYING_WITH } from "../../lexicon/word-classes.ts";

/** “according to”, “as per”, “in the words of”: the items of the cue whose last word but one, or last, stands at `i`. */
export function accordingTo(
  clause: Clause,
  i: number,
): { readonly from: number; readonly to: number } | null {
  const word = low(clause, i);
  if (word === "according" && low(clause, i + 1) === "to") return { from: i, to: i + 1 };
  if (word === "per" && low(clause, i - 1) === "as" && isTeller(clause, i + 1)) return { from: i - 1, to: i };
  const words = word === "of" && low(clause, i - 1) === "words" && low(clause, i - 2) === "the";
  return words && low(clause, i - 3) === "in" ? { from: i - 3, to: i } : null;
}

/** “as per the police”, and not “as per the rules”. */
function isTeller(clause: Clause, start: number): boolean {
  const phrase = clause.phrases[clause.opens[start] ?? -1];
  const head = clause.items[phrase?.head ?? -1];
  return (
    is(head, ROLE | PERSON | PEOPLE | BODY) || /^(?:reports?|statement|complaint)$/u.test(head?.low ?? "")
  );
}

/** The form of saying at an item, particles read along: “put it” to its last item. */
export function formAt(clause: Clause, i: number): { readonly form: SayingForm; readonly to: number } | null {
  // Most words say nothing in whatever company.
  if (!isAt(clause.items, i, SAYING | SAYING_WITH)) return null;
  const word = low(clause, i);
  const lemma = PHRASAL_FORMS.get(word);
  const next = low(clause, i + 1);
  if (lemma !== undefined && (PHRASAL.get(lemma)?.has(next) ?? false)) {
    const form = word.endsWith("ing") ? "ing" : word.endsWith("s") ? "s" : "ed";
    return { form: { lemma, form, kind: "say", noun: false }, to: i + 1 };
  }
  // “made it clear that”.
  if (lemma === "make" && next === "it" && (PHRASAL.get(lemma)?.has(low(clause, i + 2)) ?? false))
    return {
      form: {
        lemma,
        form: word === "making" ? "ing" : word === "makes" ? "s" : "ed",
        kind: "say",
        noun: false,
      },
      to: i + 2,
    };
  const far =
    ADVERBS.has(next) && lemma !== undefined && (PHRASAL.get(lemma)?.has(low(clause, i + 2)) ?? false);
  if (far) return { form: { lemma, form: "ed", kind: "say", noun: false }, to: i + 2 };
  const at = lemma === "put" ? putAt(clause, i) : -1;
  if (at >= 0)
    return {
      form: { lemma: "put", form: word.endsWith("s") ? "s" : "ed", kind: "say", noun: false },
      to: at,
    };
  const telling = WITH_NOUN.get(word);
  const noun = telling === undefined ? -1 : nounBeforeThat(clause, i);
  if (telling !== undefined && noun >= 0) return { form: telling, to: noun };
  // “has written off the loan”.
  if (next === "off" && /^(?:write|writes|wrote|written|writing)$/u.test(word)) return null;
  // “accepted, though, that …”
  const aside = next === "," && low(clause, i + 3) === "," && low(clause, i + 4) === "that";
  const own = next === "that" || aside ? BEFORE_THAT.get(word) : undefined;
  const form = own ?? SAYING_FORMS.get(word);
  return form === undefined ? null : { form, to: i };
}

/** A noun of saying stands no further behind its verb than so many items. */
const NOUN_REACH = 4;

/** “issued (a stark) warning that”: the noun right before “that”; -1 without one. */
function nounBeforeThat(clause: Clause, verb: number): number {
  for (let i = verb + 1; i <= verb + NOUN_REACH && clause.items[i]?.kind === "word"; i += 1) {
    const one = singular(low(clause, i));
    // “gave no warning that”.
    if (one === "no" || one === "any") return -1;
    if (low(clause, i + 1) === "that") return SPEECH_NOUNS.has(one) || FEELING_NOUNS.has(one) ? i : -1;
  }
  return -1;
}

/** What is put at a figure is named in no more items than this. */
const PUT_REACH = 14;

/** “put the cost at “a million””: the item “at” right before the marks; -1 without one. */
function putAt(clause: Clause, verb: number): number {
  for (let i = verb + 2; i <= verb + PUT_REACH; i += 1) {
    if (clause.items[i]?.kind === "quote") return low(clause, i - 1) === "at" ? i - 1 : -1;
  }
  return -1;
}
