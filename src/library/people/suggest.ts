import { fold } from "../search/fold.ts";
import type { PeopleDecision, PersonKey, PersonSummary } from "./model.ts";

const LETTERS = /[^\p{L}\p{N}]+/gu;

/** Somebody with the parts of their name, the last one of which is here. */
interface Named {
  readonly one: PersonSummary;
  readonly parts: readonly string[];
  readonly last: string;
}

/** Null for whom nobody else can be: a body, or one whose name has no letters. */
function named(one: PersonSummary): Named | null {
  if (one.kind !== "person") return null;
  const parts = fold(one.name)
    .split(LETTERS)
    .filter((part) => part !== "");
  const last = parts.at(-1);
  return last === undefined ? null : { one, parts, last };
}

/** Whether two first names may be one: the same, one missing, or one the other's initial or beginning ("J.", "Tom"). */
function firstNamesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [a] = one;
  const [b] = other;
  if (one.length < 2 || other.length < 2 || a === undefined || b === undefined) return true;
  return a.startsWith(b) || b.startsWith(a);
}

type AreTwo = (one: PersonKey, other: PersonKey) => boolean;

/** Of whom the reader said that they are two, or that in one article it is somebody else. */
function twoBy(decisions: readonly PeopleDecision[]): AreTwo {
  const pairs = decisions.flatMap((said): readonly (readonly [PersonKey, PersonKey])[] => {
    if (said.what === "different") return [said.keys];
    return said.what === "apart" ? [[said.key, `${said.key}@${said.article}`]] : [];
  });
  return (one, other) => pairs.some((pair) => pair.includes(one) && pair.includes(other));
}

/** Those of `others` who may be the same human being; the most quoted come first. */
function offersFor(me: Named, others: readonly Named[], areTwo: AreTwo): readonly PersonSummary[] {
  return others
    .filter(
      ({ one, parts, last }) =>
        one.person !== me.one.person &&
        last === me.last &&
        firstNamesAgree(me.parts, parts) &&
        !areTwo(me.one.person, one.person),
    )
    .map(({ one }) => one)
    .toSorted((a, b) => b.statements - a.statements || (a.person < b.person ? -1 : 1));
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
  const me = named(person);
  if (me === null) return [];
  return offersFor(
    me,
    everyone.flatMap((one) => named(one) ?? []),
    twoBy(decisions),
  );
}

/** Names looked at between two breaths: some milliseconds of work on a slow phone. */
const STEP = 300;

/** The same for everyone at once: by person, who may be the same; those without an offer are left out. `breathe` lets others go first. */
export async function allOffers(
  everyone: readonly PersonSummary[],
  decisions: readonly PeopleDecision[],
  breathe: () => Promise<void>,
): Promise<ReadonlyMap<PersonKey, readonly PersonSummary[]>> {
  const areTwo = twoBy(decisions);
  const byLast = new Map<string, Named[]>();
  for (const [at, one] of everyone.entries()) {
    if (at % STEP === STEP - 1) await breathe();
    const name = named(one);
    if (name === null) continue;
    const others = byLast.get(name.last);
    if (others === undefined) byLast.set(name.last, [name]);
    else others.push(name);
  }
  const offers = new Map<PersonKey, readonly PersonSummary[]>();
  let seen = 0;
  for (const namesakes of byLast.values()) {
    if (namesakes.length < 2) continue;
    for (const me of namesakes) {
      seen += namesakes.length;
      if (seen > STEP) {
        seen = 0;
        await breathe();
      }
      const found = offersFor(me, namesakes, areTwo);
      if (found.length > 0) offers.set(me.one.person, found);
    }
  }
  return offers;
}
