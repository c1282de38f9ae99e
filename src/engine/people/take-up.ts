import { ELECTED, NO_PLAYERS, PLAYERS, TAKES_UP, TAKES_UP_BODY } from "../lexicon/alike.ts";
import { isRole } from "../lexicon/nouns.ts";
import { DEMONYMS, NATIONALS } from "../lexicon/places.ts";
import { EITHER_NOUNS } from "../lexicon/roles.ts";
import { words } from "../lexicon/words.ts";
import type { Figure } from "./cast.ts";
import type { Description } from "./describe.ts";
import { isInFocus, isOfPlace, isOtherOffice } from "./in-focus.ts";
import { NOBODY, type Found } from "./resolve-name.ts";
import type { Stage } from "./stage.ts";

/** Nouns that any body can be called. */
export const GENERIC = new Set([
  "company",
  "firm",
  "group",
  "organisation",
  "organization",
  "business",
  "corporation",
  "body",
]);

/** Words in the names of bodies that do not trade. */
const PUBLIC = words(
  `ministry department agency authority commission committee council office bureau board government parliament senate
  congress court tribunal embassy police force army navy party union federation directorate assembly cabinet secretariat
  university college school hospital museum church`,
);

/** What public bodies are called once their name has been told: “Harn Police … the force”. */
const CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["force", words(`police constabulary`)],
  ["authority", words(`council authority office board`)],
  ["agency", words(`office agency service administration bureau authority centre center`)],
  ["institution", words(`university college school museum hospital gallery library institute`)],
  ["service", words(`service ambulance trust`)],
  ["administration", words(`house administration`)],
  ["watchdog", words(`commission office authority regulator inspectorate ombudsman`)],
]);

/** “The striker” reaches so many sentences back for whoever was named last. */
const TAKE_UP_REACH = 5;

/** “The Iowa governor” reaches so many. */
const ELECTED_REACH = 3;

/** Who led a sentence counts as seen so many sentences later. */
const LED = 1.5;

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

/**
 * “The Iowa governor”, “the Freedom Party leader”: whoever of office was spoken of last, unless the article gives that
 * one the same office of another place. Never without a doubt.
 */
function takeUpElected(
  stage: Stage,
  description: Description,
  capitals: readonly string[],
  at: number,
): Found {
  // “the Prime Minister” is one office, and no minister of another.
  // “Harn’s president” is not the one of whom no country is told.
  if (!ELECTED.has(description.head) || capitals.includes("prime") || description.whose !== "") return NOBODY;
  const last = stage.recent.findLast((id) => {
    const figure = stage.figures[id];
    return (
      isInFocus(figure, description.gender, at, ELECTED_REACH) &&
      figure.roles.some((role) => role.heads.some((head) => ELECTED.has(head))) &&
      // “the Ohio senator” is no president.
      !figure.roles.some(({ head }) => isOtherOffice(head, description.head)) &&
      !figure.roles.some((role) => isOfPlace(role) && role.heads.includes(description.head))
    );
  });
  return last === undefined ? NOBODY : { id: last, doubt: true };
}

/** A body that trades, or a name that may be one’s: it owned something, spoke or led its sentence, and is no ministry. */
function isFirm({ sort, name, owns, spoke, led, gender, roles, age }: Figure): boolean {
  if (roles.some(({ head }) => /^(?:regulator|ombudsman|watchdog|union)$/u.test(head))) return false;
  if (sort === "body") return !name.some((word) => PUBLIC.has(word.toLowerCase()));
  if (sort === "thing") return owns || spoke >= 0 || led;
  return (
    sort === "person" &&
    led &&
    gender === null &&
    age === null &&
    roles.every(({ head }) => EITHER_NOUNS.has(head))
  );
}

/** A body told of not long ago, one of the words in whose name is among these. */
function isCalled(figure: Figure | undefined, those: ReadonlySet<string>, at: number): boolean {
  return (
    figure !== undefined &&
    figure.sort === "body" &&
    at - figure.seen <= TAKE_UP_REACH &&
    figure.name.some((word) => those.has(word.toLowerCase()))
  );
}

/** One person who led the sentence before, in this paragraph, and of whom no other age is told. */
function isLeader(figure: Figure | undefined, { paragraph }: Stage, at: number): boolean {
  return (
    figure !== undefined &&
    figure.led &&
    figure.seen === at - 1 &&
    figure.paragraph === paragraph &&
    !figure.plural &&
    figure.age === null &&
    !figure.roles.some(({ head }) => isRole(head)) &&
    figure.sort !== "body" &&
    figure.sort !== "place" &&
    figure.sort !== "document"
  );
}

/**
 * “The striker”, “the company”, “the 34-year-old”: whoever of that kind was spoken of last, though the article has not
 * called that one so. Never without a doubt, but for an age that one figure alone has.
 */
export function takeUp(
  stage: Stage,
  description: Description,
  capitals: readonly string[],
  at: number,
): Found {
  const body = TAKES_UP_BODY.has(description.head);
  if (description.plural) return NOBODY;
  // In court: whoever is accused, however long ago that was told.
  if (/^(?:defendant|accused)$/u.test(description.head)) {
    const tried = stage.figures.findLastIndex((figure) => figure.accused && figure.name.length > 0);
    return tried < 0 ? NOBODY : { id: tried, doubt: true };
  }
  // “the Sri Lankan” is one word in two.
  if (capitals.length > 0 && !DEMONYMS.has(description.head))
    return takeUpElected(stage, description, capitals, at);
  const called = CALLED.get(description.head);
  if (called !== undefined) {
    const last = stage.recent.findLast((id) => isCalled(stage.figures[id], called, at));
    if (last !== undefined) return { id: last, doubt: true };
  }
  if (!body && !takesUp(description.head)) return NOBODY;
  const years = /^(\d+)-year-old$/u.exec(description.head);
  const age = years === null ? null : Number(years[1]);
  const aged = stage.recent.filter((id) => age !== null && stage.figures[id]?.age === age);
  if (aged.length === 1) return { id: aged[0] ?? -1, doubt: false };
  // “The youngest, a deckhand, was shy. “…,” said the 24-year-old”: who led the sentence before, with a name or without.
  const led =
    age === null ? undefined : stage.recent.findLast((id) => isLeader(stage.figures[id], stage, at));
  if (led !== undefined && stage.figures[led]?.name.length === 0) return { id: led, doubt: true };
  const able = stage.recent.filter((id) => {
    const figure = stage.figures[id];
    if (figure === undefined || at - figure.seen > TAKE_UP_REACH || figure.name.length === 0) return false;
    if (!body && figure.spoke >= at) return false;
    if (age !== null && figure.age !== null && figure.age !== age) return false;
    if (body)
      return (
        isFirm(figure) &&
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
  const last = able.toSorted((a, b) => focus(a) - focus(b)).at(-1);
  return last === undefined ? NOBODY : { id: last, doubt: true };
}
