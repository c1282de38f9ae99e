import { words } from "../lexicon/words.ts";
import type { Figure, Role } from "./cast.ts";
import type { Description } from "./describe.ts";

/** Offices of which nobody holds two. */
const OFFICES = words("governor senator congressman mayor premier president minister");

export function isElsewhere(role: Role, capitals: readonly string[]): boolean {
  return (
    capitals.length > 0 && role.capitals().size > 0 && !capitals.some((word) => role.capitals().has(word))
  );
}

const PARTIES =
  words(`labour conservative tory liberal democrat democratic lib dem republican green reform nationalist socialist unionist snp
  bjp congress anc dup alliance progressive party`);

export function isOfPlace(role: Role): boolean {
  return [...role.capitals()].some((word) => !PARTIES.has(word));
}

export function isOtherOffice(one: string, other: string): boolean {
  return one !== other && OFFICES.has(one) && OFFICES.has(other);
}

export function isInFocus(
  figure: Figure | undefined,
  gender: Description["gender"],
  at: number,
  reach: number,
  sort: Figure["sort"] = "person",
): figure is Figure {
  const since = at - reach;
  return (
    figure !== undefined &&
    (figure.sort === "person" || figure.sort === sort) &&
    figure.name.length > 0 &&
    (figure.led || figure.spoke >= 0) &&
    // “He said the man shouted”: the man is another.
    figure.spoke < at &&
    figure.seen >= since &&
    (gender === null || figure.gender === null || figure.gender === gender)
  );
}
