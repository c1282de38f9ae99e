import type { Happening, IsoDate, Note, Paragraph, Person, Span, Statement, When } from "../model.ts";
import { readUnits } from "../text/letters.ts";
import { overlaps, slice } from "../text/span.ts";
import { doubtAnchor, publishedDay } from "./anchor.ts";
import { asidesOf } from "./asides.ts";
import { carriedWhen, isElsewhen, noOccasions, withOccasion } from "./carry.ts";
import { alsoTold, chooseWhen } from "./choose-when.ts";
import { readTimes, type Times } from "./find-whens.ts";
import { gistOf } from "./gist.ts";
import { happeningId } from "./happening-id.ts";
import { mayNameOccasion, withOccasions } from "./occasions.ts";
import { hoursOfPosts, whenOfPost } from "./posts.ts";
import type { Earlier, Period } from "./scene.ts";
import { quoted } from "./scene.ts";
import { secondHappening } from "./second-happening.ts";
import { sentenceAt } from "./sentence.ts";
import { tellsWhat } from "./tells.ts";
import type { Unit } from "./units.ts";
import { unitsOf } from "./units.ts";

export interface HappeningsInput {
  readonly text: string;
  readonly published: IsoDate | null;
  /** The dateline's, with the day that it may tell. */
  readonly place?: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly people: readonly Person[];
  readonly statements: readonly Statement[];
}

/**
 * What happened and what was said, one happening a sentence (or a run of sentences that one statement binds), in
 * story order. What cannot be dated stays, with `when: null`; what tells no happening is left out with a note.
 * Never throws; linear in the length of the text.
 */
export function findHappenings(input: HappeningsInput): {
  readonly happenings: readonly Happening[];
  readonly notes: readonly Note[];
} {
  const { text, paragraphs, statements } = input;
  const units = readUnits(text);
  const anchor = publishedDay({ place: null, ...input });
  const hours = hoursOfPosts(text, paragraphs);
  const happenings: Happening[] = [];
  const seconds: Second[] = [];
  const mayName = new Set<Happening>();
  const notes: Note[] = [...anchor.notes];
  const mentions = mentionsOf(input.people);
  const freshId = idMaker(text);
  let occasions = noOccasions();
  let earlier: Earlier | null = null;
  let period: Period | null = null;
  let paragraph = -1;
  let nextMention = 0;
  for (const unit of unitsOf(paragraphs, statements)) {
    if (unit.paragraph !== paragraph) {
      earlier = null;
      period = null;
    }
    paragraph = unit.paragraph;
    const sentence = sentenceAt(text, unit.span, units);
    const before = { earlier, period };
    const read = (published: IsoDate | null): Times => readTimes(sentence, { published, ...before });
    const times = doubtAnchor(anchor, read(anchor.published), read);
    ({ earlier, period } = times);
    while ((mentions[nextMention]?.span.to ?? Infinity) <= unit.span.from) nextMention += 1;
    const asides = times.whens.length > 0 ? asidesOf(sentence.words, sentence.from) : [];
    const chosen = chooseWhen(times.whens, unit, asides);
    for (const note of times.notes.concat(chosen.notes)) notes.push(note);
    const tells = tellsWhat(text, unit, sentence, times.whens);
    if (!tells.happens) {
      notes.push({ rule: tells.rule, span: unit.span, reason: tells.reason });
      continue;
    }
    const describe = (from: When): string => `${quoted(slice(text, from.words))} (${from.edtf})`;
    const reporter = sentence.tokens.some(({ facts }) => facts.elsewhen) ? reporterWords(text, unit) : "";
    const post = isElsewhen(reporter)
      ? null
      : whenOfPost(text, unit, hours[unit.paragraph] ?? null, anchor.published);
    const told = chosen.said && post !== null ? null : chosen.when;
    if (told === null && chosen.when !== null) notes.push(alsoTold(chosen.when));
    const when = told ?? post ?? carriedWhen(reporter, describe, unit, occasions);
    occasions = withOccasion(occasions, chosen.when, unit);
    const happening: Happening = {
      id: freshId(unit.span),
      sentence: unit.span,
      gist: gistOf(text, unit, when),
      when,
      people: peopleIn(mentions, nextMention, unit.span),
      statements: unit.own.map(({ id }) => id),
      rule: tells.rule,
    };
    happenings.push(happening);
    const plain = unit.own.length === 0 && unit.continued.length === 0 && asides.length === 0;
    const second = plain ? secondHappening(sentence, times.whens, chosen.when) : null;
    if (second !== null) seconds.push({ ...second, people: peopleIn(mentions, nextMention, second.at) });
    if (mayNameOccasion(sentence.tokens)) mayName.add(happening);
  }
  const placed = withOccasions(text, happenings, statements, input.people, mayName);
  if (seconds.length === 0) return { happenings: placed, notes };
  // Named last, so that no sentence's id depends on a part of another.
  const more = seconds.map(({ when, at, people }): Happening => ({
    id: freshId(at),
    sentence: at,
    gist: at,
    when,
    people,
    statements: [],
    rule: "second",
  }));
  return { happenings: inTextOrder([...placed, ...more]), notes };
}

function inTextOrder(happenings: readonly Happening[]): readonly Happening[] {
  return happenings.toSorted((a, b) => a.sentence.from - b.sentence.from || a.sentence.to - b.sentence.to);
}

/** What a sentence tells beside the happening that it is placed by. */
interface Second {
  readonly when: When;
  readonly at: Span;
  readonly people: readonly string[];
}

interface Placed {
  readonly id: string;
  readonly span: Span;
}

function mentionsOf(people: readonly Person[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const { id, mentions } of people)
    for (const mention of mentions) placed.push({ id, span: mention.span });
  return placed.toSorted((a, b) => a.span.from - b.span.from);
}

function peopleIn(mentions: readonly Placed[], first: number, at: Span): readonly string[] {
  const ids = new Set<string>();
  for (let next = first; next < mentions.length; next += 1) {
    const mention = mentions[next];
    if (mention === undefined || mention.span.from >= at.to) break;
    if (overlaps(mention.span, at)) ids.add(mention.id);
  }
  return [...ids];
}

/** The unit's words without what was said. */
function reporterWords(text: string, unit: Unit): string {
  const said = [...unit.own, ...unit.continued]
    .map((statement) => statement.span)
    .toSorted((a, b) => a.from - b.from);
  let at: number = unit.span.from;
  let out = "";
  for (const { from, to } of said) {
    if (from > at) out += `${text.slice(at, from)} `;
    at = Math.max(at, to);
  }
  return at < unit.span.to ? out + text.slice(at, unit.span.to) : out;
}

/** Ids of the words; where the same words stand twice, of their neighbours too; where those are the same as well, counted. */
function idMaker(text: string): (at: Span) => string {
  const seen = new Map<string, number>();
  const times = (id: string): number => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count;
  };
  return (at) => {
    const words = slice(text, at);
    const plain = happeningId(words, "");
    if (times(plain) === 1) return plain;
    const around = `${text.slice(Math.max(0, at.from - AROUND), at.from)}\n${text.slice(at.to, at.to + AROUND)}`;
    const placed = happeningId(words, around);
    const count = times(placed);
    return count === 1 ? placed : `${placed}-${String(count)}`;
  };
}

/** UTF-16 code units of the neighbourhood that tells two equal sentences apart. */
const AROUND = 120;
