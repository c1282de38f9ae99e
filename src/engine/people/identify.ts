import { POSSESSIVES } from "../lexicon/grammar.ts";
import { words } from "../lexicon/words.ts";
import type { Saying } from "../quotes/attribution/saying.ts";
import { ageAt, placed, widen } from "./around-phrase.ts";
import { leads } from "./leads.ts";
import { findAppositions } from "./appositions.ts";
import { low, none, pick, type Clause } from "./clause.ts";
import type { Figure } from "./cast.ts";
import { describe, type Description } from "./describe.ts";
import { membersOf } from "./groups.ts";
import { giveNames, nameLate } from "./name-late.ts";
import type { Spelling } from "./noun-phrases.ts";
import { resolveName, type Found } from "./resolve-name.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { findOwner, joinSpeakers, type Owner } from "./owners.ts";
import { resolveLetters, resolveTitle } from "./resolve-title.ts";
import { enter, openStage, pairOf, see, type Stage } from "./stage.ts";

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

/** The writer’s own words for themselves and the reader. */
const OWN = words("i we you us me my myself ourselves yourself");
/** Nouns that mean someone only as another’s. */
const KIN =
  words(`father mother dad mum mom son daughter child brother sister sibling wife husband partner widow widower
  uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter friend colleague neighbour neighbor lawyer
  solicitor attorney spokesman spokeswoman spokesperson counterpart successor predecessor rival deputy assistant agent boss`);
/** “The nurse, Ann Lee,” is the nurse spoken of no more than so many sentences before. */
const CALLED_REACH = 4;
/** Words that mean no one in particular. */
const ANYONE = words("everyone everybody someone somebody anyone anybody nobody others");
const NOBODY: Found = { id: -1, doubt: false };

/** Reads the article in order and decides for every noun phrase whom it means. */
export function identify(
  text: string,
  clauses: readonly Clause[],
  sayings: readonly (readonly Saying[])[],
  spelling: Spelling,
): Cast {
  const stage = openStage();
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
      const renamed = renames[p] ?? -1;
      const known = renamed >= 0 ? (ids[renamed] ?? -1) : -1;
      const owner = findOwner(stage, clause, p, spelling, c);
      if (owner !== null) owners.set(`${c}:${p}`, owner);
      if (owner?.name !== undefined) {
        see(stage, owner.figure, owner.name, c, false, text);
        const holder = stage.figures[owner.figure];
        if (holder !== undefined) holder.owns = true;
      }
      const found =
        known >= 0
          ? { id: known, doubt: false }
          : resolve(stage, clause, p, description, pick(described, renaming[p]), c, speaks, goesOn(own, p));
      ids[p] = found.id;
      doubts.push(found.doubt);
      const figure = pick(stage.figures, found.id);
      if (figure === undefined) continue;
      const asks = low(clause, (clause.phrases[p]?.first ?? 0) - 1) === "by";
      see(stage, found.id, description, c, leads(clause, p) || (speaks && !asks), text);
      // “said Mira, who …”: only a person is a “who”.
      if (figure.sort === "thing" && figure.name.length > 0 && isWho(clause, p)) figure.sort = "person";
      if (description.gender !== null && figure.gender === null && !found.doubt)
        figure.gender = description.gender;
      if (speaks && !asks) figure.spoke = c;
      figure.age ??= ageAt(clause, p);
    }
    for (const { subject } of own) joinSpeakers(stage, joint, c, subject?.phrases ?? [], ids, described);
    ends.push(described.map((one, p) => endOf(one, pick(described, renaming[p]))));
    of.push(ids);
    doubt.push(doubts);
    descriptions.push(described);
  }
  giveNames(stage, nameLate(stage, clauses, of), of, doubt);
  return { figures: stage.figures, of, doubt, descriptions, ends, joint, owners };
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

function endOf(own: Description, renaming: Description | undefined): number {
  return own.kind !== "name" && renaming?.kind === "name" ? renaming.to : own.to;
}

function resolve(
  stage: Stage,
  clause: Clause,
  p: number,
  description: Description,
  renaming: Description | undefined,
  at: number,
  speaks: boolean,
  adds: boolean,
): Found {
  if (description.kind === "pronoun") {
    const found =
      OWN.has(description.head) || ANYONE.has(description.head)
        ? NOBODY
        : resolvePronoun(stage, description, at, speaks);
    // “I ask”: whoever speaks is someone, if only by a pronoun.
    if (found.id >= 0 || !speaks || description.head === "it") return found;
    const same = stage.byHead.get(description.head)?.[0];
    if (OWN.has(description.head) && same !== undefined) return { id: same, doubt: false };
    const id = enter(stage, {
      ...description,
      sort: OWN.has(description.head) ? "thing" : description.sort,
    });
    stage.byHead.set(description.head, [id]);
    return { id, doubt: true };
  }
  if (description.kind === "name") {
    const known = resolveName(stage, description, renaming?.head);
    if (known.id >= 0) return known;
    const letters = resolveLetters(stage, description);
    return letters.id >= 0 ? letters : { id: enter(stage, description), doubt: false };
  }
  // “The head teacher, Ann Lee,”: the name behind decides whom the title means.
  if (renaming?.kind === "name") {
    const known = resolveName(stage, renaming);
    if (known.id >= 0) return known;
    // “A nurse wept. The nurse, Ann Lee, …”: she has her name now.
    const called = description.definite ? unnamed(stage, description.head, at) : -1;
    return called >= 0
      ? { id: called, doubt: false }
      : {
          id: enter(stage, {
            ...renaming,
            sort: renaming.sort === "thing" ? "person" : renaming.sort,
            role: description.role,
          }),
          doubt: false,
        };
  }
  // “The plan” is nobody: only what can speak, or does, is looked for.
  if (
    !speaks &&
    (description.sort === "thing" || description.sort === "document") &&
    !description.head.endsWith("-old")
  )
    return NOBODY;
  if (description.definite && !(KIN.has(description.head) && isOwned(clause, p))) {
    const known = resolveTitle(
      stage,
      description,
      capitalsOf(clause, p, description),
      at,
      speaks && low(clause, clause.phrases[p]?.first ?? -1) === "the" && !isOwned(clause, p),
    );
    if (known.id >= 0) return known;
    const before = adds && description.sort === "person" && !description.plural ? lastNamed(stage, at) : -1;
    if (before >= 0) return { id: before, doubt: true };
  }
  const owned =
    /^(?:his|her|their)$/u.test(low(clause, clause.phrases[p]?.first ?? -1)) &&
    description.sort === "person" &&
    !description.plural;
  if (
    !speaks &&
    !owned &&
    description.sort !== "person" &&
    description.sort !== "people" &&
    description.sort !== "body"
  )
    return NOBODY;
  if (!speaks && !owned && isTrade(clause, p, description)) return NOBODY;
  const id = enter(stage, description);
  const figure = stage.figures[id];
  if (figure !== undefined && description.plural) {
    figure.members = membersOf(stage, clause, p, description, at);
    const [one, two, more] = figure.members;
    if (one !== undefined && two !== undefined && more === undefined && !stage.pairs.has(pairOf(one, two)))
      stage.pairs.set(pairOf(one, two), id);
  }
  return { id, doubt: false };
}

/** The person with a name who spoke last, no more than so many sentences before; -1 when someone else spoke since. */
function lastNamed(stage: Stage, at: number): number {
  let last = -1;
  for (const id of stage.recent)
    if ((stage.figures[id]?.spoke ?? -1) >= Math.max(0, stage.figures[last]?.spoke ?? 0)) last = id;
  const figure = stage.figures[last];
  return figure !== undefined &&
    figure.sort === "person" &&
    figure.name.length > 0 &&
    at - figure.spoke <= CALLED_REACH
    ? last
    : -1;
}

/** The last one without a name whom the article has called so. */
function unnamed(stage: Stage, head: string, at: number): number {
  const found = stage.byHead.get(head)?.findLast((id) => {
    const figure = stage.figures[id];
    return (
      figure !== undefined && figure.name.length === 0 && !figure.plural && at - figure.seen <= CALLED_REACH
    );
  });
  return found ?? -1;
}

/** “her father”, “the victim’s father”: someone’s, so that another father is another man. */
function isOwned(clause: Clause, p: number): boolean {
  const phrase = clause.phrases[p];
  if (phrase === undefined) return false;
  if (POSSESSIVES.has(low(clause, phrase.first))) return true;
  for (let i = phrase.first; i < phrase.last; i += 1) if (clause.items[i]?.kind === "clitic") return true;
  return false;
}

/** “wanted her to be a pharmacist”, “he became a teacher”: what someone is, and nobody more. */
function isTrade(clause: Clause, p: number, { definite, plural }: Description): boolean {
  const { first = 0, last = 0 } = clause.phrases[p] ?? {};
  return (
    !definite &&
    !plural &&
    /^(?:be|been|being|become|becomes|became|is|was)$/u.test(low(clause, first - 1)) &&
    low(clause, last + 1) !== "who"
  );
}

function isWho(clause: Clause, p: number): boolean {
  const next = (clause.phrases[p]?.last ?? 0) + 1;
  return low(clause, clause.items[next]?.kind === "comma" ? next + 1 : next) === "who";
}

/** The words of a phrase that carry a capital, its head left out. */
function capitalsOf(clause: Clause, p: number, description: Description): string[] {
  const phrase = clause.phrases[p];
  if (phrase === undefined) return [];
  const found: string[] = [];
  for (let i = phrase.first + 1; i <= phrase.last; i += 1) {
    const item = clause.items[i];
    if (item?.kind === "word" && item.capital && i !== phrase.head && item.low !== description.head)
      found.push(item.low);
  }
  return found;
}
