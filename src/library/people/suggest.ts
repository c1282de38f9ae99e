import { fold } from "../search/fold.ts";
import type { PeopleDecision, PersonSummary } from "./model.ts";

const LETTERS = /[^\p{L}\p{N}]+/gu;

function partsOf(name: string): readonly string[] {
  return fold(name)
    .split(LETTERS)
    .filter((part) => part !== "");
}

/** Whether two first names may be one: the same, one missing, or one the other's initial or beginning ("J.", "Tom"). */
function firstNamesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [a] = one;
  const [b] = other;
  if (one.length < 2 || other.length < 2 || a === undefined || b === undefined) return true;
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Who may be the same human being under another name: the same last name and no first name that contradicts. Only
 * offered, never merged; whom the reader said to be different is not offered again. The most quoted come first.
 */
export function mayBeSame(
  person: PersonSummary,
  everyone: readonly PersonSummary[],
  decisions: readonly PeopleDecision[],
): readonly PersonSummary[] {
  if (person.kind !== "person") return [];
  const name = partsOf(person.name);
  const last = name.at(-1);
  if (last === undefined) return [];
  const apart = new Set(
    decisions.flatMap((one) =>
      one.what === "different" && one.keys.includes(person.person) ? one.keys : [],
    ),
  );
  // Of whom the reader said that in one article it is somebody else, those two are known to be two.
  const isParted = (one: string, other: string): boolean =>
    decisions.some(
      (said) => said.what === "apart" && said.key === one && `${said.key}@${said.article}` === other,
    );
  return everyone
    .filter((other) => {
      if (other.person === person.person || other.kind !== "person" || apart.has(other.person)) return false;
      if (isParted(person.person, other.person) || isParted(other.person, person.person)) return false;
      const parts = partsOf(other.name);
      return parts.at(-1) === last && firstNamesAgree(name, parts);
    })
    .toSorted((a, b) => b.statements - a.statements || (a.person < b.person ? -1 : 1));
}
