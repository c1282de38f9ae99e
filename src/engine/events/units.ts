import type { Paragraph, Span, Statement } from "../model.ts";
import { covers, span } from "../text/span.ts";

/** One entry to be: a sentence, or several that one statement binds together. */
export interface Unit {
  readonly span: Span;
  readonly paragraph: number;
  /** Statements whose entry this is. */
  readonly own: readonly Statement[];
  /** Statements that go on here from elsewhere. */
  readonly continued: readonly Statement[];
}

/**
 * Groups the sentences of each paragraph: those that one statement runs through are one unit, so that a quote of three
 * sentences is one entry. A statement over several paragraphs belongs to the unit with its words of saying, else to its first.
 */
export function unitsOf(paragraphs: readonly Paragraph[], statements: readonly Statement[]): readonly Unit[] {
  const spans = statements.map((statement) => statement.span);
  const inOrder = spans.toSorted((a, b) => a.from - b.from);
  const places: Span[] = [];
  const paragraphOf: number[] = [];
  for (const [index, { sentences }] of paragraphs.entries()) {
    for (const at of joined(sentences, inOrder)) {
      places.push(at);
      paragraphOf.push(index);
    }
  }
  const own = new Map<number, Statement[]>();
  const continued = new Map<number, Statement[]>();
  for (const statement of statements) {
    const touched = touching(places, statement.span);
    const home = homeOf(touched, places, statement);
    for (const at of touched) push(at === home ? own : continued, at, statement);
    if (home !== null && !touched.includes(home)) push(own, home, statement);
  }
  return places.map((place, at) => ({
    span: place,
    paragraph: paragraphOf[at] ?? 0,
    own: own.get(at) ?? [],
    continued: continued.get(at) ?? [],
  }));
}

function push(into: Map<number, Statement[]>, at: number, statement: Statement): void {
  const list = into.get(at);
  if (list === undefined) into.set(at, [statement]);
  else list.push(statement);
}

/** Sentences with those joined that a statement's span bridges. Both lists are in order, so one walk is enough. */
function joined(sentences: readonly Span[], statements: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  let reach = 0;
  let next = firstFrom(statements, sentences[0]?.from ?? 0);
  for (const sentence of sentences) {
    const last = out.at(-1);
    if (last !== undefined && reach > sentence.from) out[out.length - 1] = span(last.from, sentence.to);
    else out.push(sentence);
    for (let at = statements[next]; at !== undefined && at.from < sentence.to; at = statements[next]) {
      reach = Math.max(reach, at.to);
      next += 1;
    }
  }
  return out;
}

function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the units that share words with `at`. */
function touching(places: readonly Span[], at: Span): readonly number[] {
  const out: number[] = [];
  for (let index = Math.max(0, firstFrom(places, at.from) - 1); index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined || place.from >= at.to) break;
    if (place.to > at.from) out.push(index);
  }
  return out;
}

function homeOf(touched: readonly number[], places: readonly Span[], statement: Statement): number | null {
  const { attribution } = statement;
  const cue = attribution.speaker === null ? null : attribution.cue;
  const withCue = cue === null ? undefined : touched.find((at) => holds(places[at], cue));
  return withCue ?? touched[0] ?? null;
}

function holds(place: Span | undefined, cue: Span): boolean {
  return place !== undefined && covers(place, cue);
}
