import { alike, NO_PLAYERS, PLAYERS, TAKES_UP, TAKES_UP_BODY } from "../lexicon/alike.ts";
import { DEMONYMS, NATIONALS } from "../lexicon/places.ts";
import type { Figure, Role } from "./cast.ts";
import type { Description } from "./describe.ts";
import type { Found } from "./resolve-name.ts";
import type { Stage } from "./stage.ts";

/** Nouns that any body can be called. */
const GENERIC = new Set([
  "company",
  "firm",
  "group",
  "organisation",
  "organization",
  "business",
  "corporation",
  "body",
]);

const NOBODY: Found = { id: -1, doubt: false };
/** “The striker” reaches so many sentences back for whoever was named last. */
const TAKE_UP_REACH = 5;
/** Who led a sentence counts as seen so many sentences later. */
const LED = 1.5;

/**
 * Whom a definite phrase means: “the NATO chief” is whoever the article called so. The heads must agree, and no
 * capital word of the phrase may be missing from the role while the role has others.
 */
export function resolveTitle(
  stage: Stage,
  description: Description,
  capitals: readonly string[],
  at: number,
): Found {
  const exact = (stage.byHead.get(description.head) ?? []).filter((id) =>
    fits(stage.figures[id], description, capitals, false),
  );
  const best = exact.toSorted((a, b) => rank(stage, a) - rank(stage, b)).at(-1);
  if (best !== undefined) return { id: best, doubt: exact.length > 1 };
  const near = stage.recent.filter((id) => fits(stage.figures[id], description, capitals, true));
  const close = near.at(-1);
  if (close !== undefined) return { id: close, doubt: near.length > 1 || capitals.length === 0 };
  return takeUp(stage, description, capitals, at);
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
  const name = new Set(figure.name.map((word) => word.toLowerCase()));
  if (figure.sort === "body" && loose) return name.has(description.head);
  return figure.roles.some((role) => {
    if (loose ? !alike(role.head, description.head) : role.head !== description.head) return false;
    if (capitals.length === 0) return !loose || role.head === description.head;
    return (
      capitals.every(
        (word) =>
          role.capitals.has(word) || name.has(word) || (word.length > 1 && initialsOf(role).includes(word)),
      ) ||
      (!loose && role.capitals.size === 0)
    );
  });
}

/** “the 34-year-old”, “the Dane”, “the Frenchman”. */
function takesUp(head: string): boolean {
  return (
    TAKES_UP.has(head) ||
    DEMONYMS.has(head) ||
    NATIONALS.has(head) ||
    /^\d+-year-old$/u.test(head) ||
    /^[a-z]{3,8}(?:sh|ch)(?:wo)?man$/u.test(head)
  );
}

/** “SP” of “Samaj Party chief”. */
function initialsOf(role: Role): string {
  return [...role.capitals].map((word) => word.slice(0, 1)).join("");
}

function takeUp(stage: Stage, description: Description, capitals: readonly string[], at: number): Found {
  const body = TAKES_UP_BODY.has(description.head);
  if (description.plural || capitals.length > 0 || (!body && !takesUp(description.head))) {
    return NOBODY;
  }
  const able = stage.recent.filter((id) => {
    const figure = stage.figures[id];
    if (figure === undefined || at - figure.seen > TAKE_UP_REACH || figure.name.length === 0) return false;
    if (body)
      return (
        (figure.sort === "body" ||
          (figure.sort === "thing" && (figure.owns || figure.spoke >= 0) && GENERIC.has(description.head))) &&
        (GENERIC.has(description.head) || figure.roles.every((role) => role.head === description.head))
      );
    if (PLAYERS.has(description.head) && figure.roles.some((role) => NO_PLAYERS.has(role.head))) return false;
    return (
      figure.sort === "person" &&
      (description.gender === null || figure.gender === null || figure.gender === description.gender)
    );
  });
  const focus = (id: number): number =>
    (stage.figures[id]?.seen ?? 0) + (stage.figures[id]?.led === true ? LED : 0);
  const last = body ? able.at(-1) : able.toSorted((a, b) => focus(a) - focus(b)).at(-1);
  return last === undefined ? NOBODY : { id: last, doubt: body || able.length > 1 };
}
