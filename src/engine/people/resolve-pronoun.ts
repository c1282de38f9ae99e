import type { Figure, Sight } from "./cast.ts";
import type { Description } from "./describe.ts";
import type { Found } from "./resolve-name.ts";
import type { Stage } from "./stage.ts";

/** A pronoun reaches back over so many sentences of the reporter, no further. */
const REACH = 8;
/** What counts for a candidate, in sentences of distance. */
const LED = 1.2;
const SPOKE = 0.9;
const GENDER_KNOWN = 0.7;
const NAMED = 0.5;
/** Of the same paragraph; once more for who led a sentence of it. */
const HERE = 0.4;
/** The only one of the paragraph who is named, right before: “That angered Lee. “…,” he said.” */
const ONLY = 1;
/** Who was asked something in the sentence before answers. */
const ASKED = 2.7;
/** The dead speak less. */
const DEAD = 1.2;
const OBJECTS = new Set(["him", "her", "them"]);
/** Two candidates nearer to each other than this leave a doubt. */
const CLEAR = 1.7;
/** Who spoke no more than so many sentences before may go on as “she” without a doubt. */
const GOES_ON = 1;

/** The figure that a pronoun most likely means: near, leading its sentence, speaking, of a gender the article shows. */
export function resolvePronoun(stage: Stage, description: Description, at: number, speaks: boolean): Found {
  let best = -1;
  let bestScore = -Infinity;
  let second = -Infinity;
  const only = onlyHere(stage, description, at);
  for (const id of stage.recent) {
    const figure = stage.figures[id];
    if (figure === undefined || at - figure.seen > REACH) continue;
    const fit = fitness(figure, description);
    if (fit === null) continue;
    // “Snakes have come in. They alleged …”: what cannot speak.
    if (speaks && description.plural && figure.sort === "thing" && figure.name.length === 0) continue;
    // “It would hurt Lee, he said.”: not Lee, of whom it is said.
    if (isNamedSince(figure, stage.trailing, description)) continue;
    // “Lee asked him”: not Lee.
    if (OBJECTS.has(description.head) && figure.seen === at && figure.led) continue;
    const spoke = speaks && figure.spoke >= 0 && at - figure.spoke <= 3 ? SPOKE : 0;
    const score =
      fit +
      figure.seen -
      at +
      (figure.led ? LED : 0) +
      (figure.paragraph === stage.paragraph ? (figure.led ? 2 * HERE : HERE) : 0) +
      spoke +
      (speaks && figure.asked === at - 1 ? ASKED : 0) +
      (id === only ? ONLY : 0) -
      (speaks && figure.dead ? DEAD : 0) +
      (figure.name.length > 0 ? NAMED : 0);
    if (score >= bestScore) {
      second = bestScore;
      best = id;
      bestScore = score;
    } else if (score > second) second = score;
  }
  // Of two whom the pronoun suits, one whose gender the article does not tell is never sure.
  const untold = description.gender !== null && stage.figures[best]?.gender === null && second > -Infinity;
  // Nor is one who neither spoke just now nor led a sentence of this paragraph.
  const figure = stage.figures[best];
  const far =
    figure === undefined ||
    (at - figure.spoke > GOES_ON && !(figure.led && figure.paragraph === stage.paragraph));
  return { id: best, doubt: untold || far || bestScore - second < CLEAR };
}

function isNamedSince({ sights }: Figure, offset: number | null, { gender }: Description): boolean {
  // “The firm may cut jobs, it said” is its own; “the 67-year-old had paid, he said” is another's.
  const told = (kind: Sight["kind"]): boolean => kind === "name" || (gender !== null && kind !== "pronoun");
  return offset !== null && sights.some(({ from, kind, owns }) => from >= offset && told(kind) && !owns);
}

/** The only one of this paragraph whom the pronoun suits, when that one has a name and stands in the sentence before; else -1. */
function onlyHere(stage: Stage, description: Description, at: number): number {
  let only = -1;
  for (const id of stage.recent) {
    const figure = stage.figures[id];
    if (figure === undefined || figure.paragraph !== stage.paragraph || fitness(figure, description) === null)
      continue;
    if (only >= 0) return -1;
    only = id;
  }
  const figure = stage.figures[only];
  return figure !== undefined && figure.name.length > 0 && at - figure.seen <= 1 ? only : -1;
}

/** How well a figure suits the pronoun by itself; null when it cannot be meant. */
function fitness(figure: Figure, pronoun: Description): number | null {
  if (pronoun.head === "it" || pronoun.head === "itself") {
    if (figure.plural) return null;
    if (figure.sort === "body" || figure.sort === "document") return 0.5;
    if (figure.sort === "place" || figure.sort === "thing") return 0;
    // “Northern Grid said … It added”: two capitals that nothing makes a person’s.
    return figure.sort === "person" &&
      figure.gender === null &&
      figure.name.length > 1 &&
      figure.roles.length === 0
      ? -1
      : null;
  }
  if (pronoun.plural) {
    if (figure.plural || figure.sort === "people") return 1;
    if (figure.sort === "body") return -0.5;
    return figure.sort === "person" && figure.gender === null ? -2 : null;
  }
  if (
    figure.plural ||
    // “That hurt Quist. “…,” he said”: a name inside its sentence may be someone’s; at its start it may be any word’s.
    (figure.sort !== "person" &&
      (figure.sort !== "thing" || figure.name.length === 0 || (figure.spoke < 0 && figure.led)))
  )
    return null;
  if (pronoun.gender === null) return 0;
  if (figure.gender === null) return figure.sort === "person" ? 0 : -1;
  return figure.gender === pronoun.gender ? GENDER_KNOWN : null;
}
