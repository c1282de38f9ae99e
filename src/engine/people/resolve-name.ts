import { initials, sameName, type Figure } from "./cast.ts";
import type { Description } from "./describe.ts";
import { namesakes, type Stage } from "./stage.ts";

/** Whom a phrase means; `doubt` when another reading is nearly as good. -1: nobody known. */
export interface Found {
  readonly id: number;
  readonly doubt: boolean;
}

export const NOBODY: Found = { id: -1, doubt: false };

/** The figure a name means: the same name, its surname, its first name or its initials. Two of one surname stay two. */
export function resolveName(stage: Stage, description: Description, office = ""): Found {
  const able = namesakes(stage, description.name).filter((id) => isSame(stage.figures[id], description));
  // Of “Ann Lee with Lee Law Firm”, “Lee” is the lawyer.
  const [only = "", more] = description.name;
  const people = more === undefined ? able.filter((id) => isSurname(stage.figures[id], only)) : [];
  const others = able.filter((id) => !people.includes(id));
  const firms = others.length > 0 && others.every((id) => stage.figures[id]?.sort === "body");
  return resolveAmong(stage, people.length > 0 && firms ? people : able, description, office);
}

/** Someone whose full name ends in the word, and of whom the article has told a work. */
function isSurname(figure: Figure | undefined, word: string): boolean {
  return (
    figure?.sort === "person" &&
    figure.name.length > 1 &&
    figure.name.at(-1) === word &&
    figure.roles.length > 0
  );
}

function resolveAmong(
  stage: Stage,
  able: readonly number[],
  description: Description,
  office: string,
): Found {
  // A pronoun’s guess of he or she gives way to “Ms Lee” only where no other Lee fits.
  const told = able.filter((id) => !isOfOtherGender(stage.figures[id], description));
  const fitting = told.length > 0 ? told : able;
  const full = fitting.filter((id) => stage.figures[id]?.name.join(" ") === description.name.join(" "));
  const named = full.length > 0 ? full : fitting;
  // “Lee, the engineer,”: of two Lees the one whom the article has called so.
  const called = named.filter((id) => stage.figures[id]?.roles.some(({ heads }) => heads.includes(office)));
  const candidates = called.length > 0 ? called : named;
  const seen = candidates.toSorted((a, b) => (stage.figures[a]?.seen ?? 0) - (stage.figures[b]?.seen ?? 0));
  // A bare surname is whoever was called by it most, “Mr Lee” whoever was seen last.
  const size = description.to - description.from;
  const times = (id: number): number =>
    stage.figures[id]?.sights.filter(({ kind, from, to }) => kind === "name" && to - from === size).length ??
    0;
  const last = (candidates.length > 1 ? seen.toSorted((a, b) => times(a) - times(b)) : seen).at(-1);
  return { id: last ?? -1, doubt: candidates.length > 1 };
}

function isOfOtherGender(figure: Figure | undefined, { gender }: Description): boolean {
  return (figure?.gender ?? null) !== null && gender !== null && figure?.gender !== gender;
}

function isSame(figure: Figure | undefined, description: Description): boolean {
  if (figure === undefined || figure.name.length === 0) return false;
  if (
    isOfOtherGender(figure, description) &&
    !figure.genderGuessed &&
    !isFamilyFirst(figure.name, description.name)
  )
    return false;
  // “Kenya” and later “the Kenya Red Cross”: a body is named after a place, and is not it.
  if (figure.sort === "place" && description.sort === "body" && description.name.length > 1) return false;
  if (isAnothers(figure, description)) return false;
  const names = [figure.name, ...figure.others];
  if (figure.sort === "body" || description.sort === "body" || figure.sort === "place") {
    if (description.sort === "person" && figure.sort !== "place") return false;
    if (description.sort === "person" && figure.sort === "place") return false;
    return names.some((name) => sameBody(name, description.name));
  }
  // Of “Ann Lee”, later “Lee”, the bare surname does not make “Tom Lee” hers.
  const full = figure.name.length > 1 && description.name.length > 1;
  return names.some((name) => (name.length > 1 || !full) && sameName(name, description.name));
}

/** “Harn’s Defence Ministry” and “Sorn’s Defence Ministry” are two. */
export function isAnothers(figure: Figure, description: Description): boolean {
  return figure.whose !== "" && description.whose !== "" && figure.whose !== description.whose;
}

/** “Mr Kim” of Kim Jong Un: what a title stands before is the family name, and tells nothing of who bears it. */
function isFamilyFirst(full: readonly string[], [family, more]: readonly string[]): boolean {
  return more === undefined && full.length > 1 && full[0] === family;
}

function sameBody(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (plain(short) === plain(long)) return true;
  if (short.length === 1 && long.length > 1) {
    const word = (short[0] ?? "").toLowerCase().replaceAll(".", "");
    // “the UN” and “the UN Security Council”, “the NHS” and “NHS Selby” are two; “IBM” and “IBM Corp” are one.
    if (/^\p{Lu}{2,}$/u.test(short[0] ?? "") && short[0] === long[0] && !long.slice(1).every(isSuffix))
      return false;
    return (
      word === initials(long) ||
      word === (long[0] ?? "").toLowerCase() ||
      // “the Times of Harn” and “Harn” are two.
      (word === (long.at(-1) ?? "").toLowerCase() && !/^(?:of|for)$/u.test(long.at(-2) ?? ""))
    );
  }
  return plain(long).endsWith(plain(short));
}

function isSuffix(word: string): boolean {
  return /^(?:inc|corp|corporation|co|company|ltd|limited|plc|group|holdings|ag|sa|se|nv|llc)\.?$/iu.test(
    word,
  );
}

function plain(name: readonly string[]): string {
  return name.join(" ").toLowerCase();
}
