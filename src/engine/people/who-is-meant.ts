import { POSSESSIVES } from "../lexicon/grammar.ts";
import { isDoer } from "../lexicon/nouns.ts";
import { words } from "../lexicon/words.ts";
import { low, type Clause } from "./clause.ts";
import type { Description } from "./describe.ts";
import { endOfChain } from "./phrase-chain.ts";
import { membersOf, pairNamed } from "./groups.ts";
import { NOBODY, resolveName, type Found } from "./resolve-name.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { resolveLetters, resolveTitle } from "./resolve-title.ts";
import { enter, pairOf, type Stage } from "./stage.ts";

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

/**
 * Whom a noun phrase means, one not met before entered as a new figure. `renaming` is the phrase that names it again,
 * `at` its sentence; `speaks` and `adds` tell that it says something, or adds to what was said.
 */
export function whoIsMeant(
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
    const pair = found.id < 0 && speaks && description.head === "they" ? pairNamed(stage, at) : -1;
    if (pair >= 0) return { id: pair, doubt: true };
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
    !description.head.endsWith("-old") &&
    !isOpeningDocument(clause, p, description)
  )
    return NOBODY;
  if (description.definite && !(KIN.has(description.head) && isOwned(clause, p))) {
    const known = resolveTitle(
      stage,
      description,
      capitalsOf(clause, p, description),
      at,
      speaks && low(clause, clause.phrases[p]?.first ?? -1) === "the" && !isOwned(clause, p),
      adds,
    );
    if (known.id >= 0) return known;
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
    description.sort !== "body" &&
    description.sort !== "document"
  )
    return NOBODY;
  if (!speaks && !owned && (isTrade(clause, p, description) || isAsideOfPronoun(clause, p, description)))
    return NOBODY;
  // “An usher explains …”: what no table holds is somebody by its ending and its saying.
  const someone =
    speaks &&
    description.sort === "thing" &&
    !description.plural &&
    !description.definite &&
    description.head !== "another" &&
    isDoer(description.head);
  const id = enter(stage, someone ? { ...description, sort: "person" } : description);
  const figure = stage.figures[id];
  if (figure !== undefined && description.plural) {
    figure.members = membersOf(stage, clause, p, description, at);
    const [one, two, more] = figure.members;
    if (one !== undefined && two !== undefined && more === undefined && !stage.pairs.has(pairOf(one, two)))
      stage.pairs.set(pairOf(one, two), id);
  }
  return { id, doubt: false };
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

/** “In that document, leaders agreed … It also said”. */
function isOpeningDocument(clause: Clause, p: number, { sort, plural }: Description): boolean {
  const { first = 0, last = 0 } = clause.phrases[p] ?? {};
  return (
    sort === "document" &&
    !plural &&
    first <= 2 &&
    low(clause, 0) === "in" &&
    clause.items[last + 1]?.kind === "comma"
  );
}

/** “A critic of the plan, she said”, “The son of a baker, he had”: whoever “she” is, and nobody more. */
function isAsideOfPronoun(clause: Clause, p: number, { plural }: Description): boolean {
  if (plural || clause.phrases[p]?.first !== 0) return false;
  const comma = endOfChain(clause, p) + 1;
  return clause.items[comma]?.kind === "comma" && /^s?he$/u.test(low(clause, comma + 1));
}

/** The words of a phrase that carry a capital, its head left out, “U.N.” as “un”. */
function capitalsOf(clause: Clause, p: number, description: Description): string[] {
  const phrase = clause.phrases[p];
  if (phrase === undefined) return [];
  const found: string[] = [];
  // “Harn’s leader”: whose leader it is, though it opens the phrase.
  const owned =
    clause.items[phrase.first]?.capital === true && clause.items[phrase.first + 1]?.kind === "clitic";
  for (let i = owned ? phrase.first : phrase.first + 1; i <= phrase.last; i += 1) {
    const item = clause.items[i];
    if (item?.kind === "word" && item.capital && i !== phrase.head && item.low !== description.head)
      found.push(item.low.replaceAll(".", ""));
  }
  return found;
}
