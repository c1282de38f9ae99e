import type { Happening, Mention, Person, PersonId, Reading, Statement } from "../../engine/model.ts";
import { hash, slug } from "../../engine/text/slug.ts";
import { overlaps } from "../../engine/text/span.ts";
import type { Span } from "../../engine/model.ts";

const plain = (name: string): string => name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();

/** The person of a Reading who bears this name, letter case and white space aside. */
export function personNamed(reading: Reading, name: string): Person | null {
  const wanted = plain(name);
  return reading.people.find((person) => plain(person.name) === wanted) ?? null;
}

/** The Reading with a person of this name in it, and who that is. A person whom the text does not name has no mention. */
export function withPerson(reading: Reading, name: string): readonly [Reading, PersonId] {
  const known = personNamed(reading, name);
  if (known !== null) return [reading, known.id];
  const taken = new Set(reading.people.map((person) => person.id));
  const shown = name.replace(/\s+/gu, " ").trim();
  let id = slug(shown) || hash(shown);
  while (taken.has(id)) id = `${id}-${hash(id)}`;
  const added: Person = { id, name: shown, role: null, kind: "person", members: [], mentions: [] };
  return [{ ...reading, people: [...reading.people, added] }, id];
}

const inOrder = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);

const unique = (ids: readonly PersonId[]): readonly PersonId[] => [...new Set(ids)];

/** Two people made one: the first, with all that the second said and every mention of him. */
export function merge(reading: Reading, kept: Person, other: Person): Reading {
  const now = (id: PersonId): PersonId => (id === other.id ? kept.id : id);
  const one: Person = {
    ...kept,
    role: kept.role ?? other.role,
    mentions: inOrder([...kept.mentions, ...other.mentions]),
    members: unique([...kept.members, ...other.members]).filter((id) => id !== kept.id && id !== other.id),
  };
  const people = reading.people.flatMap((person) => {
    if (person.id === other.id) return [];
    if (person.id === kept.id) return [one];
    const members = unique(person.members.map(now)).filter((id) => id !== person.id);
    return [{ ...person, members }];
  });
  return {
    ...reading,
    people,
    statements: reading.statements.map((statement) => spokenBy(statement, now)),
    happenings: reading.happenings.map((happening) =>
      Object.assign({}, happening, { people: unique(happening.people.map(now)) }),
    ),
  };
}

function spokenBy(statement: Statement, now: (id: PersonId) => PersonId): Statement {
  const { attribution } = statement;
  if (attribution.speaker === null) return statement;
  return { ...statement, attribution: { ...attribution, speaker: now(attribution.speaker) } };
}

/** Whether a person is meant in a span, or what stands there was said by them. */
function isAt(reading: Reading, person: Person, at: Span): boolean {
  return (
    person.mentions.some((mention) => overlaps(mention.span, at)) ||
    reading.statements.some((one) => one.attribution.speaker === person.id && overlaps(one.span, at))
  );
}

/** The person of this name who is meant in a span, or speaks there; another may bear the same name elsewhere. */
export function personAt(reading: Reading, name: string, at: Span): Person | null {
  const wanted = plain(name);
  return reading.people.find((person) => plain(person.name) === wanted && isAt(reading, person, at)) ?? null;
}

/** The mentions in a span, and what was said there or by way of them, given to another person. */
export function part(reading: Reading, at: Span, from: Person, name: string, by: string): Reading {
  const [grown, id] = withPerson(reading, name);
  const moved = from.mentions.filter((mention) => overlaps(mention.span, at));
  const left = from.mentions.filter((mention) => !moved.includes(mention));
  const people = grown.people.map((person) => {
    if (person.id === from.id) return { ...person, mentions: left };
    return person.id === id ? { ...person, mentions: inOrder([...person.mentions, ...moved]) } : person;
  });
  const touched: Span[] = [at];
  const statements = grown.statements.map((statement) => {
    const { attribution } = statement;
    if (attribution.speaker !== from.id) return statement;
    if (!overlaps(attribution.mention, at) && !overlaps(statement.span, at)) return statement;
    touched.push(statement.span);
    return { ...statement, attribution: { ...attribution, speaker: id }, rule: by };
  });
  const now = { ...grown, people, statements };
  return {
    ...now,
    happenings: now.happenings.map((one) =>
      touched.some((place) => overlaps(one.sentence, place)) ? takingPart(now, one, from.id, id) : one,
    ),
  };
}

/** Who takes part in a happening after some of one person's words became another's: both, where both are left in it. */
function takingPart(
  { people, statements }: Reading,
  happening: Happening,
  from: PersonId,
  to: PersonId,
): Happening {
  if (!happening.people.includes(from)) return happening;
  const inIt = (span: Span): boolean => overlaps(span, happening.sentence);
  const stays =
    people.some(({ id, mentions }) => id === from && mentions.some((mention) => inIt(mention.span))) ||
    statements.some(({ attribution, span }) => attribution.speaker === from && inIt(span));
  const now = stays ? [from, to] : [to];
  return { ...happening, people: unique(happening.people.flatMap((id) => (id === from ? now : [id]))) };
}
