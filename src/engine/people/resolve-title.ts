import { alike, ELECTED, NO_PLAYERS, PLAYERS, TAKES_UP, TAKES_UP_BODY } from "../lexicon/alike.ts";
import { words } from "../lexicon/words.ts";
import { EITHER_NOUNS, SHORT_TITLES } from "../lexicon/roles.ts";
import { DEMONYMS, NATIONALS } from "../lexicon/places.ts";
import type { Figure, Role } from "./cast.ts";
import type { Description } from "./describe.ts";
import { isDoer, isRole } from "../lexicon/nouns.ts";
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

/** Words in the names of bodies that do not trade. */
const PUBLIC = words(
  `ministry department agency authority commission committee council office bureau board government parliament senate
  congress court tribunal embassy police force army navy party union federation directorate assembly cabinet secretariat
  university college school hospital museum church`,
);
/** Those who have a part of their own in a court, a match or an interview, and those whom nobody names. */
const STANDS_ALONE = words(
  `judge magistrate coroner jury prosecutor defendant accused suspect victim complainant plaintiff spokesman spokeswoman
  spokesperson president king queen pope reporter interviewer host moderator presenter referee umpire source official person
  caller witness gunman attacker driver officer other`,
);
/** Forms of address say nothing of someone’s work. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady)$/u;
/** “The left-hander” reaches so many sentences back. */
const SPEAKER_REACH = 3;
const NOBODY: Found = { id: -1, doubt: false };
/** Who spoke no more than so many sentences before, in the same paragraph, is still speaking. */
const STILL = 2;
/** “The striker” reaches so many sentences back for whoever was named last. */
const TAKE_UP_REACH = 5;
/** “The Iowa governor” reaches so many. */
const ELECTED_REACH = 3;
/** Who led a sentence counts as seen so many sentences later. */
const LED = 1.5;

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
): Found {
  const description = { ...described, head: SHORT_TITLES.get(described.head) ?? described.head };
  const exact = (stage.byHead.get(description.head) ?? []).filter((id) =>
    fits(stage.figures[id], description, capitals, false),
  );
  const best = exact.toSorted((a, b) => rank(stage, a) - rank(stage, b)).at(-1);
  // “The company” that the article has not named yet may have its name by now.
  const firm =
    GENERIC.has(description.head) && stage.figures[best ?? -1]?.name.length === 0
      ? takeUp(stage, description, capitals, at)
      : NOBODY;
  if (firm.id >= 0) return firm;
  if (best !== undefined) return { id: best, doubt: exact.length > 1 };
  const near = stage.recent.filter((id) => fits(stage.figures[id], description, capitals, true));
  const close = near.at(-1);
  if (close !== undefined) return { id: close, doubt: near.length > 1 || capitals.length === 0 };
  const taken = takeUp(stage, description, capitals, at);
  return taken.id >= 0 || !speaks ? taken : takeUpSpeaker(stage, description, capitals, at);
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
  if (figure.sort === "body" && loose) return isNamed(description.head);
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
      (!loose && role.capitals().size === 0)
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

/** “The PS” behind “Principal Secretary Ann Lee”, “the MCA” behind “Hill MCA Ann Lee”. */
export function resolveLetters(stage: Stage, { definite, name }: Description): Found {
  const [word = "", more] = name;
  if (!definite || more !== undefined || !/^\p{Lu}{2,4}$/u.test(word)) return NOBODY;
  const letters = word.toLowerCase();
  const last = stage.recent.findLast((id) =>
    stage.figures[id]?.roles.some(
      (role) =>
        role.head === letters ||
        role.capitals().has(letters) ||
        (initialsOf(role) + role.head.slice(0, 1)).endsWith(letters),
    ),
  );
  return last === undefined ? NOBODY : { id: last, doubt: false };
}

/** “SP” of “Samaj Party chief”. */
function initialsOf(role: Role): string {
  return [...role.capitals()].map((word) => word.slice(0, 1)).join("");
}

/** One whom the article has named and told of, not before sentence `since`, and whose gender does not speak against it. */
function isInFocus(
  figure: Figure | undefined,
  gender: Description["gender"],
  since: number,
): figure is Figure {
  return (
    figure !== undefined &&
    figure.sort === "person" &&
    figure.name.length > 0 &&
    (figure.led || figure.spoke >= 0) &&
    figure.seen >= since &&
    (gender === null || figure.gender === null || figure.gender === gender)
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
  if (!ELECTED.has(description.head) || capitals.includes("prime")) return NOBODY;
  const last = stage.recent.findLast((id) => {
    const figure = stage.figures[id];
    return (
      isInFocus(figure, description.gender, at - ELECTED_REACH) &&
      figure.roles.some((role) => role.heads.some((head) => ELECTED.has(head))) &&
      !figure.roles.some((role) => role.capitals().size > 0 && role.heads.includes(description.head))
    );
  });
  return last === undefined ? NOBODY : { id: last, doubt: true };
}

/**
 * “The left-hander said”, “the Selby manager added”: who speaks by “the” and a word that the article has not used before is
 * whoever was spoken of last, unless that one bears another work or office. Never without a doubt.
 */
function takeUpSpeaker(
  stage: Stage,
  description: Description,
  capitals: readonly string[],
  at: number,
): Found {
  const { head, sort, kind, plural, gender } = description;
  // “The officer” behind a sergeant’s words is the sergeant.
  if (
    plural ||
    kind === "title" ||
    (STANDS_ALONE.has(head) && head !== "officer") ||
    !(sort === "person" || (sort === "thing" && isDoer(head)))
  )
    return NOBODY;
  const last = stage.recent.findLast((id) => isInFocus(stage.figures[id], gender, at - SPEAKER_REACH));
  const figure = stage.figures[last ?? -1];
  if (last === undefined || figure === undefined) return NOBODY;
  if (head === "officer" && !figure.roles.some((role) => alike(role.head, head))) return NOBODY;
  // Right behind their own words “the physicist” is they, whatever else they are; an office or a part in a game may be another’s.
  const work = isDoer(head) && !ELECTED.has(head) && !NO_PLAYERS.has(head);
  const still =
    work && figure.spoke >= 0 && figure.paragraph === stage.paragraph && at - figure.spoke <= STILL;
  const other =
    !still &&
    figure.roles.some((role) =>
      alike(role.head, head)
        ? role.rank !== description.rank || (capitals.length > 0 && role.capitals().size > 0)
        : isRole(head) && isRole(role.head) && !HONORIFIC.test(role.head),
    );
  return other ? NOBODY : { id: last, doubt: true };
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

function takeUp(stage: Stage, description: Description, capitals: readonly string[], at: number): Found {
  const body = TAKES_UP_BODY.has(description.head);
  if (description.plural) return NOBODY;
  // “the Sri Lankan” is one word in two.
  if (capitals.length > 0 && !DEMONYMS.has(description.head))
    return takeUpElected(stage, description, capitals, at);
  if (!body && !takesUp(description.head)) return NOBODY;
  const years = /^(\d+)-year-old$/u.exec(description.head);
  const age = years === null ? null : Number(years[1]);
  const aged = stage.recent.filter((id) => age !== null && stage.figures[id]?.age === age);
  if (aged.length === 1) return { id: aged[0] ?? -1, doubt: false };
  const able = stage.recent.filter((id) => {
    const figure = stage.figures[id];
    if (figure === undefined || at - figure.seen > TAKE_UP_REACH || figure.name.length === 0) return false;
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
