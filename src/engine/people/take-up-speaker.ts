import { alike, ELECTED, NO_PLAYERS } from "../lexicon/alike.ts";
import { isDoer, isRole } from "../lexicon/nouns.ts";
import { words } from "../lexicon/words.ts";
import type { Figure } from "./cast.ts";
import type { Description } from "./describe.ts";
import { isElsewhere, isInFocus, isOtherOffice } from "./in-focus.ts";
import { NOBODY, type Found } from "./resolve-name.ts";
import type { Stage } from "./stage.ts";

/** Those who have a part of their own in a court, a match or an interview, and those whom nobody names. */
const STANDS_ALONE = words(
  `judge magistrate coroner jury prosecutor defendant accused suspect victim complainant plaintiff spokesman spokeswoman
  spokesperson president king queen pope reporter interviewer host moderator presenter referee umpire source official person
  caller witness gunman attacker driver officer other user`,
);

export const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|dr|prof|professor)$/u;

/** “The left-hander” reaches so many sentences back. */
const SPEAKER_REACH = 3;

/** Who spoke no more than so many sentences before, in the same paragraph, is still speaking. */
const STILL = 2;

/** Heads of offices whose holder may be called an official. */
const OFFICIALS =
  /^(?:secretary|director|commissioner|minister|chief|head|adviser|envoy|general|deputy|spokes(?:wo)?man|spokesperson)$/u;

export function takeUpSpeaker(
  stage: Stage,
  description: Description,
  capitals: readonly string[],
  at: number,
  adds: boolean,
): Found {
  const { head, kind, plural, gender } = description;
  // “The officer” behind a sergeant’s words is the sergeant, “the top Harn official” behind a secretary’s the secretary.
  const official = head === "official" && capitals.length > 0;
  if (
    plural ||
    kind === "title" ||
    (STANDS_ALONE.has(head) && head !== "officer" && !official) ||
    !(description.sort === "person" || (description.sort === "thing" && isDoer(head)))
  )
    return NOBODY;
  const inFocus = (sort: Figure["sort"], spoken: boolean): number | undefined =>
    stage.recent.findLast(
      (id) =>
        isInFocus(stage.figures[id], gender, at, SPEAKER_REACH, sort) &&
        !(spoken && (stage.figures[id]?.spoke ?? -1) < 0),
    );
  // “Quorv told us”: one word that no table holds is somebody when nobody else is there.
  // “The manager” behind a goal is who spoke of the match before, and not the scorer.
  const office = NO_PLAYERS.has(head) ? inFocus("person", true) : undefined;
  const last = office ?? inFocus("person", adds) ?? inFocus("thing", true);
  const figure = stage.figures[last ?? -1];
  if (last === undefined || figure === undefined) return NOBODY;
  if (official)
    return figure.spoke >= 0 &&
      figure.roles.some((role) => ELECTED.has(role.head) || OFFICIALS.test(role.head))
      ? { id: last, doubt: true }
      : NOBODY;
  if (head === "officer" && !figure.roles.some((role) => alike(role.head, head))) return NOBODY;
  // Right behind their own words “the physicist” is they, whatever else they are; an office or a part in a game may be another’s.
  const work = isDoer(head) && !ELECTED.has(head) && !NO_PLAYERS.has(head);
  // What is added is added to one's own words.
  const still =
    adds || (work && figure.spoke >= 0 && figure.paragraph === stage.paragraph && at - figure.spoke <= STILL);
  const other =
    !still &&
    figure.roles.some((role) =>
      alike(role.head, head)
        ? role.rank !== description.rank || (capitals.length > 0 && role.capitals().size > 0)
        : isRole(head) && isRole(role.head) && !HONORIFIC.test(role.head),
    );
  if (!still && figure.roles.some((role) => isOtherOffice(role.head, head))) return NOBODY;
  // “The Harnese secretary added” behind the words of “Sornese Secretary Ann Lee”.
  if (figure.roles.some((role) => alike(role.head, head) && isElsewhere(role, capitals))) return NOBODY;
  return other ? NOBODY : { id: last, doubt: true };
}
