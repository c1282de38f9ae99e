import { DETERMINERS, LEADS_UP, PREPOSITIONS } from "../../lexicon/grammar.ts";
import { singular } from "../../lexicon/nouns.ts";
import { DOCUMENT_NOUNS } from "../../lexicon/roles.ts";
import { low, type Clause } from "../../people/clause.ts";
import { isTime } from "../../people/phrase-chain.ts";
import { climb } from "./climb.ts";
import { BE } from "./quoted-as.ts";
import type { Saying, Subject } from "./saying.ts";
import { mainSubject } from "./subject-parts.ts";

/** Whoever said the last thing before, in this sentence, else the sentence’s own subject. */
export function shared(clause: Clause, before: number, earlier: readonly Saying[]): Subject | null {
  const able = earlier.filter(
    (saying) =>
      saying.subject !== null &&
      !isInLead(clause, saying, before) &&
      !saying.passive &&
      saying.verb <= before &&
      !hangsOnNoun(saying) &&
      !isFoundIn(clause, saying),
  );
  // “Lee said the army had asked them to go but said they stayed”: who was asked lies inside what is said.
  const inside = /^(?:and|but)$/u.test(low(clause, before));
  const last =
    able.findLast(
      (saying) =>
        !inside ||
        (saying.form.kind !== "ask" &&
          saying.form.kind !== "urge" &&
          !isBelievedInside(clause, saying, able)),
    ) ?? able.at(-1);
  const subject = notIt(
    clause,
    last?.subject ?? behindLead(clause, before) ?? mainSubject(clause, before),
    before,
  );
  return subject === null ? null : { ...subject, shared: true };
}

/** “Lee acknowledged some people believed it, but said …”: what they believe lies inside what Lee acknowledged. */
function isBelievedInside(clause: Clause, { form, subject }: Saying, able: readonly Saying[]): boolean {
  const first = clause.phrases[subject?.phrases[0] ?? -1]?.first ?? 0;
  const before = low(clause, first - 1) === "that" ? first - 2 : first - 1;
  return form.kind === "mind" && able.some(({ to }) => to === before);
}

/** “When somebody shouted, the mayor rose and said”: what leads up to the sentence is somebody else's. */
function isInLead(clause: Clause, { verb }: Saying, before: number): boolean {
  if (!LEADS_UP.has(low(clause, 0))) return false;
  const comma = clause.items.findIndex(({ kind }) => kind === "comma");
  return verb < comma && comma < before && behindLead(clause, before) !== null;
}

/** The phrase right behind the first comma of a sentence that opens with “when …”; null without one. */
function behindLead(clause: Clause, before: number): Subject | null {
  if (!LEADS_UP.has(low(clause, 0))) return null;
  const comma = clause.items.findIndex(({ kind }) => kind === "comma");
  const at = comma < 0 ? -1 : (clause.opens[comma + 1] ?? -1);
  return at < 0 || comma + 1 >= before || isTime(clause, clause.phrases[at])
    ? null
    : { phrases: [at], relative: null, shared: false };
}

/** “It was a noise as the bride ran out, saying …”: behind an “it” that is nobody, whoever opens the clause behind. */
function notIt(clause: Clause, subject: Subject | null, before: number): Subject | null {
  const phrase = clause.phrases[subject?.phrases[0] ?? -1];
  if (phrase === undefined || !/^(?:it|there)$/u.test(low(clause, phrase.first))) return subject;
  if (!BE.has(low(clause, phrase.last + 1))) return subject;
  for (let i = before - 1; i > phrase.last; i -= 1) {
    const opens = /^(?:as|when|while|after|before|because)$/u.test(low(clause, i));
    const at = opens ? (clause.opens[i + 1] ?? -1) : -1;
    if (at >= 0 && !isTime(clause, clause.phrases[at]))
      return { phrases: [at], relative: null, shared: true };
  }
  return subject;
}

/** “a petition challenging the rule, saying”: what its participle does says nothing of the sentence’s own verbs. */
function hangsOnNoun(saying: Saying): boolean {
  return saying.form.form === "ing" && saying.subject?.shared === false && saying.form.kind !== "say";
}

/** “one of three species found in Harn”: a participle, which tells nothing. */
function isFoundIn(clause: Clause, { form, verb, to }: Saying): boolean {
  return (
    form.form === "ed" &&
    form.kind === "mind" &&
    PREPOSITIONS.has(low(clause, to + 1)) &&
    (clause.closes[verb - 1] ?? -1) >= 0
  );
}

/** Verbs of which a name and an -ing form are what is witnessed: “remembers Lee telling her”. */
const WITNESSED =
  /^(?:remember|recall|hear|overhear|record|imagine|see|catch|saw|caught)(?:s|ed|d)?$|^(?:over)?heard$/u;

/** “with Lee stating”, “a letter saying”: a phrase right before an -ing form does it itself; “told reporters, saying” not. */
export function beside(clause: Clause, at: number): Subject | null {
  const phrase = clause.phrases[at];
  if (phrase === undefined || isTime(clause, phrase)) return null;
  const governor = low(clause, phrase.first - 1);
  const written = DOCUMENT_NOUNS.has(singular(low(clause, phrase.head)));
  const own =
    written || governor === "with" || WITNESSED.test(governor) || DETERMINERS.has(low(clause, phrase.first));
  return own ? { phrases: [climb(clause, at)], relative: null, shared: false } : null;
}
