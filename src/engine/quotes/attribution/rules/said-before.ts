import { SPEECH_NOUNS } from "../../../lexicon/speech-nouns.ts";
import { singular } from "../../../lexicon/nouns.ts";
import { low, type Clause } from "../../../people/clause.ts";
import { speechBy, wordsOf, type Context, type Rule, type Speech } from "../context.ts";
import type { Saying } from "../saying.ts";
import { isNobody } from "../subjects.ts";

/** More of the reporter’s words than this between the verb and the marks leave a doubt. Items. */
const NEAR = 14;
/** So few words away from the words of saying are never sure to be said. */
const FEW = 3;
const SOMEONE: Speech = { rule: "said-before", figure: -1, mention: null, cue: null, sureness: "likely" };

/**
 * Ann Lee said: “We will go.” Lee said the plan was “mad”. Lee called it “mad”. According to Lee, it was “mad”.
 * The nearest words of saying before the marks, unless a new main clause or a semicolon stands between.
 */
export const saidBefore: Rule = {
  name: "said-before",
  find(context, mark, place) {
    const clause = context.clauses[place.clause];
    if (clause === undefined) return null;
    const own = context.sayings[place.clause] ?? [];
    const able = own.filter((one) => {
      if (one.verb >= place.item || !reaches(clause, one, place.item)) return false;
      if (isOfNoun(clause, one) && own.some(({ verb, subject }) => verb < one.verb && subject !== null))
        return false;
      // “began”, “smiled”: only right before the marks.
      return one.form.kind !== "voice" || isLedIn(clause, one, place.item);
    });
    // “said the alliance would defend “…””: what would be done is inside what is said.
    const told = able.filter((one) => !one.unreal);
    const saying = told.findLast((one) => one.form.kind !== "mind") ?? told.at(-1) ?? able.at(-1);
    const nearest = own.findLast((one) => one.verb < place.item);
    // “She was told: “Go home.””: someone said it, but not she.
    if (nearest?.passive === true && nearest.subject === null && isTold(clause, nearest, place.item))
      return SOMEONE;
    if (saying === undefined || hasOwnedClaim(context, place.clause, saying.to, place.item)) return null;
    const near = place.item - saying.to <= NEAR && !othersBetween(context, place.clause, saying, place.item);
    const direct = isLedIn(clause, saying, place.item);
    const plain = !saying.denied && !saying.unreal;
    // “said the “smart” meters were dear”: a word or two further on may be scare marks.
    const touches = place.item === saying.to + 1 || clause.items[place.item - 1]?.kind === "colon";
    const few = !touches && wordsOf(context, mark).trim().split(/\s+/u).length <= FEW;
    const weak = saying.form.kind === "mind" && !direct;
    return speechBy(
      context,
      place.clause,
      saying,
      "said-before",
      weak || !plain ? "guess" : (near || direct) && !few ? "sure" : "likely",
    );
  },
};

/** “rejected Park’s claim that it was “mad””: the noun behind the verb, and its owner, are nearer. */
function hasOwnedClaim(context: Context, c: number, from: number, item: number): boolean {
  const clause = context.clauses[c];
  if (clause === undefined) return false;
  for (let i = from + 1; i < item - 1; i += 1) {
    if (low(clause, i + 1) !== "that" || !SPEECH_NOUNS.has(singular(low(clause, i)))) continue;
    if (context.cast.owners.has(`${c}:${clause.holds[i] ?? -1}`)) return true;
  }
  return false;
}

/** Another person stands between the verb and the marks: the words may be theirs. */
function othersBetween(context: Context, c: number, saying: Saying, item: number): boolean {
  const clause = context.clauses[c];
  const [own = -1] = saying.subject?.phrases ?? [];
  const speaker = context.cast.of[c]?.[own] ?? -1;
  for (const [p, phrase] of (clause?.phrases ?? []).entries()) {
    if (phrase.first <= saying.to || phrase.last >= item || phrase.pronoun) continue;
    const figure = context.cast.of[c]?.[p] ?? -1;
    const sort = context.cast.figures[figure]?.sort;
    if (figure >= 0 && figure !== speaker && sort === "person") return true;
  }
  return false;
}

function isTold(clause: Clause, saying: Saying, item: number): boolean {
  return (
    (saying.form.lemma === "tell" || saying.form.lemma === "ask") &&
    isLedIn(clause, saying, item) &&
    low(clause, item - 1) !== "that"
  );
}

/** True when the marks can lie in what the saying introduces. */
function reaches(clause: Clause, saying: Saying, item: number): boolean {
  if (saying.subject === null || isNobody(clause, saying.subject)) return false;
  // “said in a statement read to the court”: what is read out says nothing by itself.
  if (
    saying.form.lemma === "read" &&
    /^(?:to|out|aloud|by|at|in|on)$/u.test(low(clause, saying.to + 1)) &&
    isGoverned(clause, saying)
  )
    return false;
  // “responded to “an incident””: what was responded to.
  if (/^(?:respond|reply|react)$/u.test(saying.form.lemma) && low(clause, item - 1) === "to") return false;
  // “I read of “smart” homes”: a person who reads says only what follows at once.
  if (saying.form.lemma === "read" && !isLedIn(clause, saying, item)) return false;
  for (let i = saying.to + 1; i < item; i += 1) {
    const { kind } = clause.items[i] ?? {};
    if (kind === "semicolon") return false;
    if (
      kind === "comma" &&
      /^(?:but|while|whereas|although)$/u.test(low(clause, i + 1)) &&
      (clause.opens[i + 2] ?? -1) >= 0
    ) {
      return saying.form.lemma === "say" || saying.form.lemma === "tell" || saying.form.lemma === "according";
    }
  }
  return true;
}

/** “added that under the terms they’ve proposed, “it …””: a pronoun right behind a noun tells whose that is, and ends at the comma. */
function isOfNoun(clause: Clause, { subject, to }: Saying): boolean {
  const phrase = clause.phrases[subject?.phrases[0] ?? -1];
  return (
    phrase?.pronoun === true &&
    (clause.closes[phrase.first - 1] ?? -1) >= 0 &&
    clause.items[to + 1]?.kind === "comma"
  );
}

/** Its subject stands behind “in”: “in a statement read to the court”. */
function isGoverned(clause: Clause, { subject }: Saying): boolean {
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? 0;
  return low(clause, first - 1) === "in";
}

/** Nothing between the verb and the marks but a comma, a colon, “that” or the one spoken to. */
function isLedIn(clause: Clause, saying: Saying, item: number): boolean {
  const before = clause.items[item - 1];
  return (
    item === saying.to + 1 || before?.kind === "colon" || before?.kind === "comma" || before?.low === "that"
  );
}
