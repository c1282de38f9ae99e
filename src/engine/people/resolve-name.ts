import { initials, sameName, type Figure } from "./cast.ts";
import type { Description } from "./describe.ts";
import { namesakes, type Stage } from "./stage.ts";

/** Whom a phrase means; `doubt` when another reading is nearly as good. -1: nobody known. */
export interface Found {
  readonly id: number;
  readonly doubt: boolean;
}

/** Who is mentioned so many times more than another of the same surname is the one the article is about. */
const MAIN = 2;

function sights(stage: Stage, id: number): number {
  return stage.figures[id]?.sights.length ?? 0;
}

/** Who was seen last, or most. */
function rank(stage: Stage, ids: readonly number[], by: "seen" | "sights"): number {
  const value = (id: number): number =>
    by === "sights" ? sights(stage, id) : (stage.figures[id]?.seen ?? 0);
  return ids.toSorted((a, b) => value(a) - value(b)).at(-1) ?? -1;
}

/** The figure a name means: the same name, its surname, its first name or its initials. Two of one surname stay two. */
export function resolveName(stage: Stage, description: Description, office = ""): Found {
  const able = namesakes(stage, description.name).filter((id) => isSame(stage.figures[id], description));
  const full = able.filter((id) => stage.figures[id]?.name.join(" ") === description.name.join(" "));
  const named = full.length > 0 ? full : able;
  // “Lee, the engineer,”: of two Lees the one whom the article has called so.
  const called = named.filter((id) => stage.figures[id]?.roles.some(({ heads }) => heads.has(office)));
  const candidates = called.length > 0 ? called : named;
  const last = rank(stage, candidates, "seen");
  // A bare surname is whoever the article is about, “Mr Lee” whoever was seen last.
  const bare = description.name.length === 1 && description.role === null;
  const main = bare ? rank(stage, candidates, "sights") : last;
  const most = sights(stage, main) - sights(stage, last) >= MAIN ? main : last;
  return { id: most, doubt: candidates.length > 1 };
}

function isSame(figure: Figure | undefined, description: Description): boolean {
  if (figure === undefined || figure.name.length === 0) return false;
  if (figure.gender !== null && description.gender !== null && figure.gender !== description.gender)
    return false;
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

function sameBody(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (plain(short) === plain(long)) return true;
  if (short.length === 1 && long.length > 1) {
    const word = (short[0] ?? "").toLowerCase().replaceAll(".", "");
    return (
      word === initials(long) ||
      word === (long[0] ?? "").toLowerCase() ||
      word === (long.at(-1) ?? "").toLowerCase()
    );
  }
  return plain(long).endsWith(plain(short));
}

function plain(name: readonly string[]): string {
  return name.join(" ").toLowerCase();
}
