import { alike } from "../lexicon/alike.ts";
import { SHORT_TITLES } from "../lexicon/roles.ts";
import type { Figure, Role } from "./cast.ts";
import type { Description } from "./describe.ts";
import { NOBODY, type Found } from "./resolve-name.ts";
import type { Stage } from "./stage.ts";
import { GENERIC, takeUp } from "./take-up.ts";
import { takeUpSpeaker } from "./take-up-speaker.ts";

/**
 * Whom a definite phrase means: “the NATO chief” is whoever the article called so. The heads must agree, and no
 * capital word of the phrase may be missing from the role while the role has others.
 */
export function resolveTitle(
  stage: Stage,
  described: Description,
  capitals: readonly string[],
  at: number,
  speaks = false,
  adds = false,
): Found {
  const description = { ...described, head: SHORT_TITLES.get(described.head) ?? described.head };
  const near = stage.recent.filter((id) => fits(stage.figures[id], description, capitals, true));
  const exact = (stage.byHead.get(description.head) ?? []).filter((id) =>
    fits(stage.figures[id], description, capitals, false),
  );
  // “The UN chief” is the secretary-general of the United Nations rather than a chief of whom no body is told.
  const told = capitals.length === 0 || exact.some((id) => near.includes(id)) ? exact : [];
  const best = (told.length > 0 || near.length > 0 ? told : exact)
    .toSorted((a, b) => rank(stage, a) - rank(stage, b))
    .at(-1);
  // “The company” that the article has not named yet may have its name by now.
  const firm =
    GENERIC.has(description.head) && stage.figures[best ?? -1]?.name.length === 0
      ? takeUp(stage, description, capitals, at)
      : NOBODY;
  if (firm.id >= 0) return firm;
  if (best !== undefined) return { id: best, doubt: exact.length > 1 };
  const close = near.at(-1);
  if (close !== undefined) return { id: close, doubt: near.length > 1 || capitals.length === 0 };
  const taken = takeUp(stage, description, capitals, at);
  return taken.id >= 0 || !speaks ? taken : takeUpSpeaker(stage, description, capitals, at, adds);
}

/** Named figures before unnamed ones, then whoever was seen last. */
function rank(stage: Stage, id: number): number {
  return (stage.figures[id]?.seen ?? 0) + (stage.figures[id]?.name.length === 0 ? -0.5 : 0);
}

function fits(
  figure: Figure | undefined,
  description: Description,
  capitals: readonly string[],
  loose: boolean,
): boolean {
  if (figure === undefined || figure.plural !== description.plural) return false;
  if (description.gender !== null && figure.gender !== null && description.gender !== figure.gender)
    return false;
  const isNamed = (low: string): boolean => figure.name.some((word) => word.toLowerCase() === low);
  // “The airport” of Hallbridge Airport, “the port” of the Port of Harn: places that speak as bodies do.
  if ((figure.sort === "body" || figure.sort === "place") && loose) return isNamed(description.head);
  return figure.roles.some((role) => {
    // “The deputy mayor” is “her deputy” and not the mayor.
    if (role.head === description.rank && description.rank !== "") return true;
    if (role.rank !== description.rank && role.rank !== description.head) return false;
    if (!role.heads.includes(description.head) && !(loose && alike(role.head, description.head)))
      return false;
    if (capitals.length === 0) return !loose || role.heads.includes(description.head);
    return (
      capitals.every(
        (word) =>
          role.capitals().has(word) || isNamed(word) || (word.length > 1 && initialsOf(role).includes(word)),
      ) ||
      // “the Harn-backed group” is no “rights group Quorvane”, nor “Sorn’s president” any president.
      (!loose && role.capitals().size === 0 && !GENERIC.has(description.head) && description.whose === "")
    );
  });
}

/** “The PS” behind “Principal Secretary Ann Lee”, “the MCA” behind “Hill MCA Ann Lee”. */
export function resolveLetters(stage: Stage, { definite, name, sort }: Description): Found {
  const [word = "", more] = name;
  if (!definite || more !== undefined || !/^\p{Lu}{2,4}$/u.test(word)) return NOBODY;
  // “The US” behind “UNHCR spokesperson Ann Lee”.
  if (sort === "place" || /^(?:UN|EU)$/u.test(word)) return NOBODY;
  const letters = word.toLowerCase();
  const last = stage.recent.findLast((id) =>
    stage.figures[id]?.roles.some(
      (role) =>
        role.head === letters ||
        (letters === "pm" && role.head === "prime-minister") ||
        (initialsOf(role) + role.head.slice(0, 1)).endsWith(letters),
    ),
  );
  return last === undefined ? NOBODY : { id: last, doubt: false };
}

/** “SP” of “Samaj Party chief”. */
function initialsOf(role: Role): string {
  return [...role.capitals()].map((word) => word.slice(0, 1)).join("");
}
