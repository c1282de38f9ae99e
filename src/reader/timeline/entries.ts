import type { PersonId, Reading, Span, Statement, When } from "../../engine/model.ts";
import { type DayRange, type Filter, type Source, isFiltering, passes, sourceOf } from "../choice.ts";
import { sentenceAt } from "../quoted-words.ts";
import { touches } from "./range/day-range.ts";

/** One sentence of the article on the timeline, with what was said in it. */
export interface Entry {
  /** Which of the timeline's Readings it stands in, from 0. */
  readonly part: number;
  /** The happening's id, or its first statement's where the engine found no happening: made of the passage's words. */
  readonly id: string;
  readonly sentence: Span;
  /** The article's own words, shortened honestly. */
  readonly gist: Span;
  readonly when: When | null;
  /** The words that name the occasion ("during a visit to the mill"); null where the article names none. */
  readonly occasion: Span | null;
  readonly people: readonly PersonId[];
  /** The happening's rule; "" where the engine found none. */
  readonly rule: string;
  /** What was said in the sentence, in the order of the text. */
  readonly statements: readonly Statement[];
}

/**
 * The entries of many Readings, one article after the other as they are given. Two articles may hold the same sentence,
 * so ids carry the article's.
 */
export function entriesAcross(readings: readonly Reading[]): readonly Entry[] {
  return readings.flatMap((reading, part) =>
    entriesOf(reading, part, (id) => entryIdAcross(reading.article.id, id)),
  );
}

/** An entry's id on a timeline of many articles: its element's, and the fragment of a link to it. */
export function entryIdAcross(article: string, entry: string): string {
  return `${article}.${entry}`;
}

/** Every entry in story order. No happening and no statement is left out; a statement and its sentence are one entry. */
export function entriesOf(
  reading: Reading,
  part: number = 0,
  idOf: (id: string) => string = (id) => id,
): readonly Entry[] {
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const entries: Entry[] = reading.happenings.map((happening) => ({
    part,
    id: idOf(happening.id),
    sentence: happening.sentence,
    gist: happening.gist,
    when: happening.when,
    occasion: happening.occasion ?? null,
    people: happening.people,
    rule: happening.rule,
    statements: happening.statements.map((id) => byId.get(id)).filter((one) => one !== undefined),
  }));
  const placed = new Set(reading.happenings.flatMap((happening) => happening.statements));
  return [...entries, ...fromStatements(reading, placed, part, idOf)].toSorted(
    (a, b) => a.sentence.from - b.sentence.from || a.sentence.to - b.sentence.to,
  );
}

/** Entries for the statements that belong to no happening, one for each sentence. */
function fromStatements(
  reading: Reading,
  placed: ReadonlySet<string>,
  part: number,
  idOf: (id: string) => string,
): readonly Entry[] {
  const bySentence = new Map<number, Entry>();
  for (const statement of reading.statements) {
    if (placed.has(statement.id)) continue;
    const first = sentenceAt(reading.article, statement.span);
    const known = bySentence.get(first.from);
    // Words that run over the end of their sentence are not cut off in the middle.
    const to = later(known?.sentence.to ?? first.to, statement.span.to);
    const sentence = { from: first.from, to };
    const source = statement.attribution.speaker;
    bySentence.set(sentence.from, {
      part,
      id: known?.id ?? idOf(statement.id),
      sentence,
      gist: sentence,
      when: null,
      occasion: null,
      rule: "",
      people: source === null ? (known?.people ?? []) : [...new Set([...(known?.people ?? []), source])],
      statements: [...(known?.statements ?? []), statement],
    });
  }
  return [...bySentence.values()];
}

function later<T extends number>(a: T, b: T): T {
  return a > b ? a : b;
}

/** The id of the entry that holds a statement, for a link from its card; null when the Reading has no such statement. */
export function entryOfStatement(reading: Reading, id: string): string | null {
  const entry = entriesOf(reading).find((one) => one.statements.some((statement) => statement.id === id));
  return entry?.id ?? null;
}

/** Who speaks in the entry, each once, in the order of the text. */
export function speakersOf(entry: Entry): readonly Source[] {
  return [...new Set(entry.statements.map(sourceOf))];
}

/**
 * The entries that a filter leaves, those in which one of its statements is made, and that may lie in the chosen days.
 * The selected entry always stays, so that a link is never hidden by either (D8); `hidden` counts the others.
 */
export function filteredEntries(
  entries: readonly Entry[],
  filter: Filter,
  selected: string | null,
  range: DayRange | null = null,
): { readonly shown: readonly Entry[]; readonly hidden: number; readonly revealed: boolean } {
  if (!isFiltering(filter) && range === null) return { shown: entries, hidden: 0, revealed: false };
  const fits = (entry: Entry): boolean =>
    (range === null || touches(entry.when, range)) &&
    (!isFiltering(filter) || entry.statements.some((statement) => passes(statement, filter)));
  const shown = entries.filter((entry) => entry.id === selected || fits(entry));
  const revealed = shown.some((entry) => entry.id === selected && !fits(entry));
  return { shown, hidden: entries.length - shown.length, revealed };
}
