import type { Happening, Person, PersonId, Span, Statement } from "../model.ts";
import { OCCASIONS, OF_AN_OCCASION, ON_AN_OCCASION } from "../lexicon/time/occasions.ts";
import { slice, span } from "../text/span.ts";
import { speakersOf } from "./carry.ts";
import { coverOf } from "./cover.ts";
import { GAP, oneOf } from "./scene.ts";
import type { Token } from "./tokens.ts";
import { ENDS, STARTS } from "./edges.ts";

const OWNER = "a|an|the|his|her|its|their|this|that|another";

/**
 * Takes "during a visit to the port", "in a separate press conference in Poland", "at his trial". The words after the
 * occasion are taken up to the next sign, clause word or preposition, six at most.
 */
const NAMED = new RegExp(
  String.raw`${STARTS}(?:${oneOf(ON_AN_OCCASION)})${GAP}(?:${OWNER})${GAP}(?:[\p{L}\p{N}’'-]{1,20}${GAP}){0,3}?(?:${oneOf(OCCASIONS)})${ENDS}` +
    String.raw`(?:${GAP}(?:${oneOf(OF_AN_OCCASION)})(?:${GAP}(?!(?:${oneOf([...OF_AN_OCCASION, ...ON_AN_OCCASION])}|who|which|that|said|told|as|when|while|where)${GAP})[\p{L}\p{N}’'-]{1,24}){1,6})?`,
  "giu",
);

/** True when a sentence of these tokens holds the last word of an occasion: without one NAMED need not be tried. */
export function mayNameOccasion(tokens: readonly Token[]): boolean {
  return tokens.some(({ facts }) => facts.endsOccasion);
}

/** "He spoke at …": a sentence that begins so tells the occasion of what came just before it. */
const GOES_ON = /^[“"‘'\s]{0,2}(?:He|She|They|Both|All|The (?:two|three|pair))\s/u;

/** The words that name an occasion in `within`, outside what was said; null when none do. */
export function namedOccasion(text: string, within: Span, said: readonly Span[]): Span | null {
  const inside = coverOf(said);
  const words = slice(text, within);
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(words); match !== null; match = NAMED.exec(words)) {
    const from = within.from + match.index;
    const at = span(from, from + match[0].length);
    if (!inside(at)) return at;
  }
  return null;
}

/**
 * Gives each happening the occasion that the article names for it, as a span of its words: its own sentence's; else
 * that of the last occasion on which the same people spoke; else, within the paragraph that names one, that one.
 * A new speaker in a later paragraph is placed nowhere, since nothing says that it was the same occasion.
 * `mayName` holds those of whose sentence `mayNameOccasion` is true.
 */
export function withOccasions(
  text: string,
  happenings: readonly Happening[],
  statements: readonly Statement[],
  people: readonly Person[],
  mayName: ReadonlySet<Happening>,
): readonly Happening[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const members = new Map(people.map((person) => [person.id, person.members]));
  const occasions: (Span | null)[] = [];
  const spokeAt = new Map<PersonId, Span>();
  let current: { readonly at: Span; readonly end: number } | null = null;
  for (const [index, happening] of happenings.entries()) {
    const own = known(happening.statements, byId);
    const who = voices(happening, own, members);
    const said = own.map((statement) => statement.span);
    const named = mayName.has(happening) ? namedOccasion(text, happening.sentence, said) : null;
    const goesOn = GOES_ON.test(slice(text, happening.sentence));
    const theirs = goesOn ? who.concat(happening.people) : who;
    const before = theirs.map((id) => spokeAt.get(id)).find((at) => at !== undefined);
    const here: Span | null =
      current !== null && sameParagraph(text, current.end, happening.sentence.from) ? current.at : null;
    const at: Span | null = named ?? (own.length === 0 ? null : (before ?? here));
    occasions.push(at);
    if (named !== null && index > 0 && occasions[index - 1] === null && goesOn) {
      if (happenings[index - 1]?.people.some((id) => who.includes(id)) === true) occasions[index - 1] = named;
    }
    if (named !== null) current = { at: named, end: happening.sentence.to };
    else if (here !== null) current = { at: here, end: happening.sentence.to };
    if (at !== null) for (const id of who) spokeAt.set(id, at);
  }
  return happenings.map((happening, index) => {
    // What was counted back began by itself: the occasion is that of the telling, not of the beginning.
    const occasion = happening.when?.basis === "reckoned" ? null : (occasions[index] ?? null);
    return occasion === null ? happening : Object.assign({}, happening, { occasion });
  });
}

/** Those who speak in a happening, or without statements those it mentions; members stand in for their group. */
function voices(
  { people }: Happening,
  own: readonly Statement[],
  members: ReadonlyMap<PersonId, readonly PersonId[]>,
): readonly PersonId[] {
  const speakers = speakersOf(own);
  const all = speakers.length === 0 ? people : speakers;
  return all.concat(known(all, members).flat());
}

/** What `index` has of some keys, in their order. */
function known<Key, Value>(keys: readonly Key[], index: ReadonlyMap<Key, Value>): Value[] {
  const values: Value[] = [];
  for (const key of keys) {
    const value = index.get(key);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function sameParagraph(text: string, from: number, to: number): boolean {
  return to - from < 20 && !/\n\s*\n|\n/u.test(text.slice(from, to));
}
