import type { Happening, IsoDate, Note, Paragraph, Person, Span, Statement, When } from "../model.ts";
import { overlaps, slice } from "../text/span.ts";
import type { Occasion } from "./carry.ts";
import { carriedWhen, occasionOf } from "./carry.ts";
import { readIso } from "./civil.ts";
import { readTimes } from "./find-whens.ts";
import { gistOf } from "./gist.ts";
import { happeningId } from "./happening-id.ts";
import { quoted } from "./scene.ts";
import type { Earlier } from "./scene.ts";
import { tellsWhat } from "./tells.ts";
import type { Unit } from "./units.ts";
import { unitsOf } from "./units.ts";

export interface HappeningsInput {
  readonly text: string;
  readonly published: IsoDate | null;
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
  const happenings: Happening[] = [];
  const notes: Note[] = [];
  if (input.published !== null && readIso(input.published) === null && paragraphs[0] !== undefined) {
    notes.push({
      rule: "published",
      span: paragraphs[0].span,
      reason: `${input.published} is no day of the calendar, so nothing is counted from it.`,
    });
  }
  const mentions = mentionsOf(input.people);
  const occasions: Occasion[] = [];
  let earlier: Earlier | null = null;
  let paragraph = -1;
  let nextMention = 0;
  const seen = new Set<string>();
  for (const unit of unitsOf(paragraphs, statements)) {
    if (unit.paragraph !== paragraph) earlier = null;
    paragraph = unit.paragraph;
    const times = readTimes(text, unit.span, { published: input.published, earlier });
    earlier = times.earlier;
    notes.push(...times.notes);
    while ((mentions[nextMention]?.span.to ?? Infinity) <= unit.span.from) nextMention += 1;
    const people = peopleIn(mentions, nextMention, unit.span);
    const own = choose(times.whens, unit);
    for (const other of times.whens) {
      if (other !== own)
        notes.push({ rule: "other-time", span: other.words, reason: `Also told here: ${other.reckoning}` });
    }
    const tells = tellsWhat(text, unit, times.whens);
    if (!tells.happens) {
      notes.push({ rule: tells.rule, span: unit.span, reason: tells.reason });
      continue;
    }
    const when =
      own ??
      carriedWhen(
        {
          reporter: reporterWords(text, unit),
          describe: (from) => `${quoted(slice(text, from.words))} (${from.edtf})`,
        },
        unit,
        occasions,
      );
    const occasion = occasionOf(own, unit);
    if (occasion !== null) occasions.push(occasion);
    const said = [...unit.own, ...unit.continued].flatMap((statement) => statement.said);
    const words = slice(text, unit.span);
    happenings.push({
      id: freshId(words, text, unit.span, seen),
      sentence: unit.span,
      gist: gistOf(text, unit.span, when, said),
      when,
      people,
      statements: unit.own.map((statement) => statement.id),
      rule: tells.rule,
    });
  }
  return { happenings, notes };
}

interface Placed {
  readonly id: string;
  readonly span: Span;
}

function mentionsOf(people: readonly Person[]): readonly Placed[] {
  return people
    .flatMap(({ id, mentions }) => mentions.map((mention): Placed => ({ id, span: mention.span })))
    .toSorted((a, b) => a.span.from - b.span.from);
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

/** The time that places the entry: the reporter's own before one inside what was said, a day before a vaguer word, then the first. */
function choose(whens: readonly When[], unit: Unit): When | null {
  const inside = (when: When): boolean =>
    [...unit.own, ...unit.continued].some((statement) => overlaps(statement.span, when.words));
  const score = (when: When): number =>
    (inside(when) ? 0 : 8) +
    (when.edtf === "../.." ? 0 : 4) +
    (when.basis === "open" ? 0 : 2) +
    (when.edtf.includes("..") ? 0 : 1);
  return whens.reduce<When | null>(
    (best, when) => (best === null || score(when) > score(best) ? when : best),
    null,
  );
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

/** An id of the words; where the same words stand twice, of their neighbours too. */
function freshId(words: string, text: string, at: Span, seen: Set<string>): string {
  const around = `${text.slice(Math.max(0, at.from - 120), at.from)}\n${text.slice(at.to, at.to + 120)}`;
  let id = happeningId(words, "");
  if (seen.has(id)) id = happeningId(words, around);
  for (let again = 2; seen.has(id); again += 1) id = happeningId(words, `${around}\n${String(again)}`);
  seen.add(id);
  return id;
}
