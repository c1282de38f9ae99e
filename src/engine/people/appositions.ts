import { endOfChain } from "./phrase-chain.ts";
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../lexicon/grammar.ts";
import { EITHER_NOUNS } from "../lexicon/roles.ts";
import { SAYING_FORMS } from "../lexicon/sayings.ts";
import { low, none, type Clause } from "./clause.ts";
import { isDoer, isRole } from "../lexicon/nouns.ts";
import type { Description } from "./describe.ts";

/**
 * Phrases that name again the one just named: “Ann Lee, a teacher”, “the head teacher, Ann Lee,”, “the World Trade
 * Office (WTO)”. For each phrase the index of the one it renames, or -1.
 */
export function findAppositions(clause: Clause, described: readonly Description[]): number[] {
  const renames = none(described.length);
  for (const [p, first] of described.entries()) {
    if (first.kind === "pronoun" || (renames[p] ?? -1) >= 0) continue;
    const end = endOfChain(clause, p);
    const last = clause.phrases[p]?.last ?? end;
    const office = officeBehind(clause, described, p);
    if (office >= 0 && (renames[office] ?? -1) < 0) renames[office] = p;
    rename(clause, described, renames, p, last);
    if (last !== end) rename(clause, described, renames, p, end);
  }
  return renames;
}

/**
 * “A nurse, who gave her name only as Mira,”, “a man identified only as Tom”, “the young man is called Tom Lee”: the one who is named so, as an index of
 * phrases; -1 where the name is no such.
 */
export function namedSo(clause: Clause, described: readonly Description[], q: number): number {
  const first = clause.phrases[q]?.first ?? 0;
  const before = low(clause, first - 1);
  const given =
    before === "as" &&
    [first - 2, first - 3].some((i) =>
      /^(?:name|himself|herself|themselves|identified)$/u.test(low(clause, i)),
    );
  // “a pilot called Idris”: right behind him.
  const right = clause.closes[first - 2] ?? -1;
  const someone = described[right];
  if (/^(?:called|named)$/u.test(before) && someone?.kind === "description" && described[q]?.kind === "name")
    return someone.sort === "person" && !someone.plural ? right : -1;
  const called = /^(?:called|named)$/u.test(before) && /^(?:is|was)$/u.test(low(clause, first - 2));
  if (!(given || called) || described[q]?.kind !== "name") return -1;
  return described.findIndex(
    ({ sort, head, kind, plural }, p) =>
      p < q && (sort === "person" || isDoer(head)) && kind !== "name" && !plural,
  );
}

/** “Ann Lee resigned as fisheries minister”: the office behind “as”, without “the”, of the one who opens the sentence; else -1. */
function officeBehind(clause: Clause, described: readonly Description[], p: number): number {
  const next = clause.phrases[p + 1];
  const [first, second] = [described[p], described[p + 1]];
  if (p > 0 || next === undefined || first?.kind !== "name" || first.sort !== "person") return -1;
  const bare =
    second?.kind === "description" && second.sort === "person" && !second.plural && !second.definite;
  return bare &&
    low(clause, next.first - 1) === "as" &&
    isRole(low(clause, next.last)) &&
    !DETERMINERS.has(low(clause, next.first))
    ? p + 1
    : -1;
}

/** Notes in `renames` the phrase behind the item `stop` where it names `p` again. */
function rename(
  clause: Clause,
  described: readonly Description[],
  renames: number[],
  p: number,
  stop: number,
): void {
  const next = nextBehind(clause, stop);
  if (next <= p || low(clause, clause.phrases[next]?.first ?? -1) === "whose") return;
  const [first, second] = [described[p], described[next]];
  if (first === undefined || second === undefined || (renames[next] ?? -1) >= 0) return;
  const held = clause.closes[stop] ?? -1;
  const inBody = held !== p && described[held]?.sort === "body";
  if (fits(clause, first, second, next, stop, inBody) && !isOpeningAside(clause, p, next)) renames[next] = p;
}

/** The phrase behind a comma, a bracket or, after an age, behind both. */
function nextBehind(clause: Clause, end: number): number {
  const mark = clause.items[end + 1];
  const dash = mark?.kind === "dash" && closesDash(clause, end + 2);
  if (mark?.kind !== "comma" && mark?.kind !== "bracket" && !dash) return -1;
  let i = end + 2;
  // “Ann Lee, now 38 and a professor”; “her neighbour, retired engineer Ann Lee,”.
  if (/^(?:now|aged|then|retired)$/u.test(low(clause, i)) && (clause.opens[i] ?? -1) < 0) i += 1;
  if (
    clause.items[i]?.kind === "number" &&
    (clause.items[i + 1]?.kind === "comma" || low(clause, i + 1) === "and")
  )
    i += 2;
  return clause.opens[i] ?? -1;
}

/** “the watchdog – the Sea Office – said”: the phrase ends at a second dash. */
function closesDash(clause: Clause, i: number): boolean {
  const at = clause.opens[i] ?? -1;
  return at >= 0 && clause.items[endOfChain(clause, at) + 1]?.kind === "dash";
}

function fits(
  clause: Clause,
  first: Description,
  second: Description,
  next: number,
  end: number,
  inBody: boolean,
): boolean {
  const phrase = clause.phrases[next];
  if (phrase === undefined || second.kind === "pronoun") return false;
  if (clause.items[end + 1]?.word === "(") {
    const letters = second.kind === "name" && isAcronym(clause, phrase.last);
    // “an engineer at the Sea Office (SO)”: the letters are the office's.
    if (clause.closes[end] !== undefined && first.sort !== "body" && !isOf(clause, first, end)) return false;
    return letters && (first.kind === "name" || isSpelledOut(clause, end));
  }
  const parted = clause.items[end + 1]?.kind === "comma" || clause.items[end + 1]?.kind === "dash";
  if (!parted || !closes(clause, endOfChain(clause, next))) return false;
  if (first.kind === "name") {
    // “In a post on X, its director …”: a letter is nobody's whole name.
    // “The Amanyanabo of Olokiri, King Ferris,”: an office that no table holds.
    const titled =
      first.definite && first.name.length === 1 && second.sort === "person" && second.role !== null;
    if (titled && second.kind === "name") return true;
    const letter = first.name.length === 1 && (first.name[0]?.length ?? 0) < 2;
    if (first.sort === "place" || second.kind === "name" || letter) return false;
    if (first.sort === "body") return second.sort === "body" && !second.plural;
    return second.sort === "person" && !second.plural;
  }
  const opener = clause.phrases[clause.closes[end] ?? -1]?.first ?? -1;
  const person =
    first.sort === "person" ||
    first.head === "one" ||
    // “The coordinator, Ann Lee, said”: whatever that is, it is someone who speaks.
    (first.sort === "thing" && first.definite && speaksBehind(clause, second, phrase.last, opener)) ||
    (first.definite && first.head.endsWith("est")) ||
    (first.sort === "body" && EITHER_NOUNS.has(first.head));
  // “his wife, Elna,”: one word that no table holds, between commas.
  // “A spokesman for the trade body, Kettleco,”: the word is the body's name.
  const lone = second.sort === "thing" && clause.items[phrase.last + 1]?.kind === "comma" && !inBody;
  // “His opposite number, Ann Lee, admitted”.
  const whose = POSSESSIVES.has(low(clause, opener)) || clause.items.slice(opener + 1, end).some(isClitic);
  const known = second.gender !== null || first.head === "number";
  const owned = first.sort === "thing" && known && whose;
  const firm = second.sort === "body" && /^(?:owner|maker|parent)$/u.test(first.head);
  // “A civic body, Clean Water Selby, said”, “the shopworkers’ union, the SWU,”.
  const body =
    first.sort === "body" &&
    second.sort === "body" &&
    clause.items[phrase.last + 1]?.kind === "comma" &&
    !PREPOSITIONS.has(low(clause, opener - 1));
  // “the nation's watchdog, the Sea Office,”.
  if (body || (EITHER_NOUNS.has(first.head) && second.sort === "body" && first.definite))
    return second.kind === "name" && !first.plural;
  return (
    second.kind === "name" && (second.sort === "person" || lone || firm) && (person || owned) && !first.plural
  );
}

/** A whole name between commas, and behind it a verb of saying; no preposition leads to it all. */
function speaksBehind(clause: Clause, second: Description, last: number, opener: number): boolean {
  const verb = /^(?:has|had|have|also|then|later|who)$/u.test(low(clause, last + 2)) ? last + 3 : last + 2;
  return (
    second.name.length > 1 &&
    clause.items[last + 1]?.kind === "comma" &&
    SAYING_FORMS.has(low(clause, verb)) &&
    !PREPOSITIONS.has(low(clause, opener - 1))
  );
}

function isClitic({ kind }: { readonly kind: string }): boolean {
  return kind === "clitic";
}

/** “On the bridge, the mayor thanked”: a clause that begins with “on …,” goes on with its subject. */
function isOpeningAside(clause: Clause, p: number, next: number): boolean {
  const before = low(clause, (clause.phrases[p]?.first ?? 0) - 1);
  const end = endOfChain(clause, next);
  // “In a statement read by Ms Lee, the man, who”: the sentence’s subject begins behind its first comma.
  const comma = clause.items.findIndex(({ kind }) => kind === "comma");
  const opening =
    /^(?:in|at|on|during)$/u.test(low(clause, 0)) && comma === (clause.phrases[next]?.first ?? 0) - 1;
  if (opening && low(clause, end + 2) === "who") return true;
  return PREPOSITIONS.has(before) && clause.items[end + 1]?.kind === "word";
}

/** The apposition must end where one does: at a comma, a stop, the verb of saying or the end. */
function closes(clause: Clause, end: number): boolean {
  const after = clause.items[end + 1];
  if (after === undefined || after.kind !== "word") return after?.kind !== "clitic";
  return (
    /^(?:who|and|to)$/u.test(after.low) ||
    SAYING_FORMS.has(low(clause, end + 1)) ||
    SAYING_FORMS.has(low(clause, end + 2))
  );
}

/** Whether the phrase described ends right there. */
function isOf(clause: Clause, { to }: Description, end: number): boolean {
  return clause.items[end]?.to === to;
}

/** A body’s name in full is no longer than this before its letters. Items. */
const FULL_NAME = 14;

/** “the Office of the Sea High Commissioner (SHC)”: the capitals that end at `end` begin with these letters, in turn. */
function isSpelledOut(clause: Clause, end: number): boolean {
  const letters = [...(clause.items[end + 2]?.word ?? "").matchAll(/\p{Lu}/gu)].map(([letter]) => letter);
  for (let i = end; i >= 0 && i > end - FULL_NAME && letters.length > 0; i -= 1) {
    const item = clause.items[i];
    if (item?.kind !== "word") return false;
    if (item.capital && letters.pop() !== item.word.slice(0, 1)) return false;
  }
  return letters.length === 0;
}

function isAcronym(clause: Clause, last: number): boolean {
  return (
    /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(clause.items[last]?.word ?? "") && clause.items[last + 1]?.word === ")"
  );
}
