import type { Saying } from "../quotes/attribution/saying.ts";
import { ageAt, placed, widen } from "./around-phrase.ts";
import { kinOf } from "./kin.ts";
import { leads } from "./leads.ts";
import { noteTogether } from "./groups.ts";
import { findAppositions, namedSo } from "./appositions.ts";
import { low, none, pick, type Clause } from "./clause.ts";
import type { Figure } from "./cast.ts";
import { describe, type Description } from "./describe.ts";
import { giveNames, nameLate } from "./name-late.ts";
import type { Spelling } from "./noun-phrases.ts";
import { findOwner, joinSpeakers, type Owner } from "./owners.ts";
import { words } from "../lexicon/words.ts";
import { openStage, see } from "./stage.ts";
import { whoIsMeant } from "./who-is-meant.ts";

/** Writings whose words are their sender’s. */
export const SENT: ReadonlySet<string> = words("statement letter email e-mail memo message post tweet");

/** Everyone met in the article, and which noun phrase means whom. */
export interface Cast {
  readonly figures: readonly Figure[];
  /** `of[clause][phrase]`: index of the figure, or -1. */
  readonly of: readonly (readonly number[])[];
  /** `doubt[clause][phrase]`: true when another figure suits nearly as well. */
  readonly doubt: readonly (readonly boolean[])[];
  readonly descriptions: readonly (readonly Description[])[];
  /** `ends[clause][phrase]`: where the mention ends, with the name behind a title: “the head teacher, Ann Lee”. */
  readonly ends: readonly (readonly number[])[];
  /** “Lee and Park said”: the group of the two, by “clause:phrase” of the first. */
  readonly joint: ReadonlyMap<string, number>;
  /** “Lee’s warning”, “his answer”: whose it is, by “clause:phrase” of the whole. */
  readonly owners: ReadonlyMap<string, Owner>;
}

/** Reads the article in order and decides for every noun phrase whom it means. */
export function identify(
  text: string,
  clauses: readonly Clause[],
  sayings: readonly (readonly Saying[])[],
  spelling: Spelling,
): Cast {
  const stage = openStage();
  // “In an email to staff Lee said …”: whose “the email” is.
  let letter = { head: "", by: -1 };
  const of: number[][] = [];
  const doubt: boolean[][] = [];
  const descriptions: Description[][] = [];
  const ends: number[][] = [];
  const joint = new Map<string, number>();
  const owners = new Map<string, Owner>();
  for (const [c, clause] of clauses.entries()) {
    stage.paragraph = clause.paragraph;
    const described = clause.phrases.map((phrase, p) =>
      placed(clause, p, widen(clause, p, describe(clause.items, phrase, spelling))),
    );
    const own = sayings[c] ?? [];
    const renames = findAppositions(clause, described);
    const renaming = none(described.length);
    for (const [q, p] of renames.entries()) if (p >= 0 && (renaming[p] ?? 0) < 0) renaming[p] = q;
    const ids = none(described.length);
    const doubts: boolean[] = [];
    for (const [p, description] of described.entries()) {
      const speaks = isSpeaker(own, p);
      stage.trailing = speaks && isTrailing(clause, p) ? (clause.items[0]?.from ?? null) : null;
      const again = renames[p] ?? -1;
      const renamed = again >= 0 ? again : namedSo(clause, described, p);
      const known = renamed >= 0 ? (ids[renamed] ?? -1) : -1;
      const owner = findOwner(stage, clause, p, spelling, c);
      if (owner !== null) owners.set(`${c}:${p}`, owner);
      if (owner?.name !== undefined) {
        see(stage, owner.figure, owner.name, c, false, text);
        const holder = stage.figures[owner.figure];
        if (holder !== undefined) {
          holder.owns = true;
          const sight = holder.sights.pop();
          if (sight !== undefined) holder.sights.push({ ...sight, owns: true });
        }
      }
      const kin = owner === null ? -1 : kinOf(stage.figures, owner.figure, description);
      const found =
        known >= 0 || kin >= 0
          ? { id: known >= 0 ? known : kin, doubt: false }
          : whoIsMeant(
              stage,
              clause,
              p,
              description,
              pick(described, renaming[p]),
              c,
              speaks,
              goesOn(own, p),
            );
      ids[p] = found.id;
      doubts.push(found.doubt);
      const figure = pick(stage.figures, found.id);
      if (figure === undefined) continue;
      if (SENT.has(description.head) && figure.sender < 0)
        figure.sender =
          owner?.figure ??
          (letter.head === description.head && description.definite
            ? letter.by
            : releasedBy(clause, p, described, ids));
      noteTogether(stage, clause, p, ids, described, c);
      const asks = low(clause, (clause.phrases[p]?.first ?? 0) - 1) === "by";
      const told = isBehindOther(clause, p) ? { ...description, gender: null } : description;
      see(stage, found.id, told, c, leads(clause, p) || (speaks && !asks), text);
      // “Lee said” before “Ann Lee”: known so far by the surname alone.
      const [surname, more] = figure.name;
      if (surname !== undefined && more === undefined)
        figure.gender ??= spelling.genders.get(surname.toLowerCase()) ?? null;
      // “said Mira, who …”: only a person is a “who”.
      if (figure.sort === "thing" && figure.name.length > 0 && isWho(clause, p)) figure.sort = "person";
      // “Allowing himself to say so, the winner said”: that one speaks, whatever is told of himself before.
      if (isTraded(clause, p) && figure.gender === null && figure.name.length > 0) {
        figure.owns = true;
        if (figure.sort === "person" || figure.sort === "thing") figure.sort = "body";
      }
      if (speaks && !asks && !/sel(?:f|ves)$/u.test(description.head)) figure.spoke = c;
      figure.age ??= ageAt(clause, p);
      if (owner !== null && kin < 0 && owner.figure !== found.id)
        figure.kin ??= { head: description.head, of: owner.figure };
      figure.dead ||= isDead(clause, p);
      figure.accused ||= isAccused(clause, p);
    }
    for (const { form, to } of own) {
      // “asked him why”, “pressed Lee on it”, “put it to her that …”.
      const after = low(clause, to + 1) === "to" ? to + 2 : to + 1;
      const asked = form.kind === "ask" || form.lemma === "put" || form.lemma === "press";
      const figure = asked ? pick(stage.figures, pick(ids, clause.opens[after])) : undefined;
      if (figure !== undefined) figure.asked = c;
    }
    const first = described.find(({ head, definite }) => SENT.has(head) && !definite);
    if (first !== undefined && low(clause, 0) === "in")
      letter = {
        head: first.head,
        by: pick(ids, own.find(({ subject }) => subject !== null)?.subject?.phrases[0] ?? -1) ?? -1,
      };
    for (const { subject } of own) joinSpeakers(stage, joint, c, subject?.phrases ?? [], ids, described);
    ends.push(described.map((one, p) => endOf(one, unbracketed(clause, described, renaming[p]))));
    of.push(ids);
    doubt.push(doubts);
    descriptions.push(described);
  }
  giveNames(stage, nameLate(stage, clauses, of), of, doubt);
  return { figures: stage.figures, of, doubt, descriptions, ends, joint, owners };
}

/** “Lee released a statement saying”: who opens the sentence, where the verb of sending stands right before the writing; else -1. */
function releasedBy(
  clause: Clause,
  p: number,
  described: readonly Description[],
  ids: readonly number[],
): number {
  const verb = low(clause, (clause.phrases[p]?.first ?? 0) - 1);
  if (!/^(?:releas|issu|publish|post|circulat)(?:ed|es|ing)$|^(?:wrote|sent|put|tweeted)$/u.test(verb))
    return -1;
  const first = described.findIndex(
    ({ kind, sort }, q) => q < p && (kind === "name" || sort === "person" || sort === "body"),
  );
  return pick(ids, first) ?? -1;
}

/** “Lee told Park he had …”: which of the two, the words do not tell. */
function isBehindOther(clause: Clause, p: number): boolean {
  const { pronoun, first } = clause.phrases[p] ?? { pronoun: false, first: 0 };
  const other = clause.phrases[clause.closes[first - 1] ?? -1];
  return pronoun && other !== undefined && clause.items[other.head]?.capital === true;
}

/** “…, he said.” “…, he said, …”: a comma before the phrase, and its verb ends the sentence or a comma follows. */
function isTrailing(clause: Clause, p: number): boolean {
  const { first = 0, last = 0 } = clause.phrases[p] ?? {};
  const end = clause.items[last + 2];
  const ends = end === undefined || end.kind === "stop" || end.kind === "comma";
  return clause.items[first - 1]?.kind === "comma" && ends;
}

/** “Lee, 44, is accused of”, “Lee, who denies murder,”, “Lee has pleaded guilty”. */
function isAccused(clause: Clause, p: number): boolean {
  let i = (clause.phrases[p]?.last ?? 0) + 1;
  if (clause.items[i]?.kind === "comma" && clause.items[i + 1]?.kind === "number") i += 3;
  if (clause.items[i]?.kind === "comma") i += 1;
  while (/^(?:who|has|had|have|is|was|been|also|stands|stood)$/u.test(low(clause, i))) i += 1;
  return (
    /^(?:accused|charged|denies|pleaded|pleads)$/u.test(low(clause, i)) ||
    (low(clause, i) === "on" && low(clause, i + 1) === "trial")
  );
}

/** “Shares in Harn Net fell”: a firm, whatever its name. */
function isTraded(clause: Clause, p: number): boolean {
  const first = clause.phrases[p]?.first ?? 0;
  return (
    /^(?:in|of|at)$/u.test(low(clause, first - 1)) &&
    /^(?:shares?|stock|stocks|shareholders)$/u.test(low(clause, first - 2))
  );
}

/** “His father died in May”, “Lee was killed”. */
function isDead(clause: Clause, p: number): boolean {
  let i = (clause.phrases[p]?.last ?? 0) + 1;
  while (/^(?:who|has|had|have|later|also|was|were|been)$/u.test(low(clause, i))) i += 1;
  return /^(?:died|killed|murdered|drowned)$/u.test(low(clause, i));
}

function isSpeaker(sayings: readonly Saying[], p: number): boolean {
  return sayings.some(({ denied, subject }) => !denied && subject?.phrases.includes(p) === true);
}

/** “The former teacher added”: what is added is added to what the same one said before. */
function goesOn(sayings: readonly Saying[], p: number): boolean {
  return sayings.some(
    ({ form, subject }) =>
      (form.lemma === "add" || form.lemma === "continue") && subject?.phrases.includes(p) === true,
  );
}

/** The phrase that names again, unless it stands in brackets: “the Office of the Sea Commissioner (OSC)”. */
function unbracketed(
  clause: Clause,
  described: readonly Description[],
  q: number | undefined,
): Description | undefined {
  const first = pick(clause.phrases, q)?.first ?? 0;
  return clause.items[first - 1]?.kind === "bracket" ? undefined : pick(described, q);
}

function endOf(own: Description, renaming: Description | undefined): number {
  return own.kind !== "name" && renaming?.kind === "name" ? renaming.to : own.to;
}

function isWho(clause: Clause, p: number): boolean {
  const next = (clause.phrases[p]?.last ?? 0) + 1;
  return low(clause, clause.items[next]?.kind === "comma" ? next + 1 : next) === "who";
}
