import type { Note, Span } from "../../model.ts";
import { span } from "../../text/span.ts";
import { findMarks, type Mark } from "./roles.ts";

/** Words that stand between marks, at the outermost level. */
export interface Marked {
  /** From the opening mark to behind the closing one; over several paragraphs when it runs on. */
  readonly span: Span;
  /** The words without marks, one span a paragraph. */
  readonly pieces: readonly Span[];
  readonly family: Mark["family"];
}

interface Pair {
  readonly from: number;
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly to: number;
  readonly family: Mark["family"];
  /** No mark closes it, and the next one goes on with it: “We go. “And we stay.” – paragraphs that were put on one line. */
  readonly goesOn: boolean;
}

interface Paired {
  readonly pairs: readonly Pair[];
  /** A mark that no other closes before the paragraph ends. */
  readonly open: Mark | null;
  /** A mark that closes what no other opened, met before any other mark of the paragraph. */
  readonly closesFirst: Mark | null;
  readonly notes: readonly Note[];
}

/**
 * A missing mark shows where the reporter’s own words end the paragraph: “…, he said.” What the speaker tells of others goes on
 * with what they said: “…, they said they were coming.”, “…, he told me.”
 */
const ENDS_IN_SAYING =
  /, (?!(?:I|we) )(?:[\p{L}’'-]+ ){0,4}(?:said|says|added|told|asked|wrote|explained)\b(?! (?:that|if|they|them|he|him|she|it|we|us|I|me|you|there|no|yes)\b)[^,“”"]{0,40}[.]$/u;
const REPORTERS_TAIL = 90;

/**
 * All that stands in marks, in order. A mark that is missing, reversed or doubled costs the words it belongs to and
 * leaves a note; the rest of the paragraph is read as if it were whole.
 */
export function pairMarks(text: string, paragraphs: readonly Span[]): { marked: Marked[]; notes: Note[] } {
  const marked: Marked[] = [];
  const notes: Note[] = [];
  let running: { family: Mark["family"]; from: number; pieces: Span[] } | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks = findMarks(text, paragraph.from, paragraph.to);
    const first = marks[0];
    const opensAgain = first?.at === paragraph.from && first.role !== "close";
    const own = pairParagraph(text, marks, paragraph);
    // One by one: a line of nothing but marks has more notes than a call may have arguments.
    for (const note of own.notes) notes.push(note);
    let pairs = own.pairs;
    if (running !== null) {
      const { family, from, pieces } = running;
      const head = opensAgain
        ? pairs.find((pair) => pair.from === paragraph.from && pair.family === family)
        : undefined;
      if (head !== undefined) {
        marked.push({
          span: span(from, head.to),
          pieces: [...pieces, span(head.innerFrom, head.innerTo)],
          family,
        });
        pairs = pairs.filter((pair) => pair !== head);
        running = null;
      } else if (own.closesFirst !== null) {
        const mark = own.closesFirst;
        marked.push({
          span: span(from, mark.at + mark.length),
          pieces: [...pieces, span(paragraph.from, mark.at)],
          family,
        });
        running = null;
      }
    } else if (own.closesFirst !== null) notes.push(stray(own.closesFirst));
    let begun: Marked | null = null;
    for (const pair of pairs) {
      const whole: Marked = {
        span: span(begun?.span.from ?? pair.from, pair.to),
        pieces: [...(begun?.pieces ?? []), span(pair.innerFrom, pair.innerTo)],
        family: pair.family,
      };
      begun = pair.goesOn ? whole : null;
      if (begun === null) marked.push(whole);
    }
    if (begun !== null) marked.push(begun);
    const open = own.open;
    if (open === null) continue;
    const next = paragraphs[index + 1];
    if (next !== undefined && runsOn(text, open, paragraph, next)) {
      const piece = span(open.at + open.length, paragraph.to);
      if (running !== null && open.at === paragraph.from) running.pieces.push(piece);
      else running = { family: open.family, from: open.at, pieces: [piece] };
    } else if (running !== null && open.at === paragraph.from) {
      const pieces = [...running.pieces, span(open.at + open.length, paragraph.to)];
      marked.push({ span: span(running.from, paragraph.to), pieces, family: open.family });
      running = null;
    } else if (open.family !== "single") notes.push(unclosed(open));
  }
  return { marked: marked.toSorted((a, b) => a.span.from - b.span.from), notes };
}

/** True when the next paragraph opens with the same mark again, or closes what is open here. */
function runsOn(text: string, open: Mark, paragraph: Span, next: Span): boolean {
  if (ENDS_IN_SAYING.test(text.slice(Math.max(open.at, paragraph.to - REPORTERS_TAIL), paragraph.to)))
    return false;
  const first = findMarks(text, next.from, next.to).find((mark) => mark.family === open.family);
  if (first === undefined) return false;
  return first.at === next.from ? first.role !== "close" : first.role === "close" && open.family !== "single";
}

function pairParagraph(text: string, marks: readonly Mark[], paragraph: Span): Paired {
  const outer = pairDoubles(
    text,
    marks.filter((mark) => mark.family !== "single"),
  );
  const singles = pairSingles(text, marks, outer.pairs);
  if (singles.pairs.length === 0 && singles.open === null) return outer;
  const pairs: Pair[] = [...singles.pairs];
  let inside = 0;
  for (const pair of outer.pairs) {
    while (inside < singles.pairs.length && (singles.pairs[inside]?.to ?? 0) <= pair.from) inside += 1;
    if ((singles.pairs[inside]?.from ?? paragraph.to) > pair.from) pairs.push(pair);
  }
  return { ...outer, pairs: pairs.toSorted((a, b) => a.from - b.from), open: outer.open ?? singles.open };
}

function pairDoubles(text: string, marks: readonly Mark[]): Paired {
  const pairs: Pair[] = [];
  const notes: Note[] = [];
  let open: Mark | null = null;
  let depth = 0;
  let closesFirst: Mark | null = null;
  for (const [i, mark] of marks.entries()) {
    const role: Mark["role"] =
      mark.role === "either" ? (open?.family === mark.family ? "close" : "open") : mark.role;
    if (open === null) {
      depth = 0;
      if (role === "open") open = mark;
      else if (i === 0) closesFirst = mark;
      else notes.push(stray(mark));
    } else if (mark.family !== open.family) continue;
    else if (role === "close") {
      if (depth > 0) depth -= 1;
      else {
        pairs.push(pairOf(open, mark));
        open = null;
      }
    } else if (marks[i + 1]?.role === "close" && marks[i + 2]?.role === "close") depth += 1;
    else {
      const joined = depth === 0 ? joinedTo(text, open, mark) : null;
      if (joined === null) notes.push(unclosed(open));
      else pairs.push(joined);
      open = mark;
      depth = 0;
    }
  }
  return { pairs, open, closesFirst, notes };
}

/** Fewer letters than this between two opening marks are no sentence of the speaker’s. */
const SENTENCE = 12;

/**
 * “We go. “And we stay.”: the words up to the second opening mark, when they end a sentence that is the speaker’s; null when
 * the reporter’s own “…, he said.” stands there, or too little.
 */
function joinedTo(text: string, open: Mark, next: Mark): Pair | null {
  const words = text.slice(open.at + open.length, next.at).trimEnd();
  if (words.length < SENTENCE || !/[.?!…]$/u.test(words) || ENDS_IN_SAYING.test(words.slice(-REPORTERS_TAIL)))
    return null;
  const to = open.at + open.length + words.length;
  return {
    from: open.at,
    innerFrom: open.at + open.length,
    innerTo: to,
    to,
    family: open.family,
    goesOn: true,
  };
}

/** Single marks outside all others; what may as well be an apostrophe closes only when nothing later does. */
function pairSingles(
  text: string,
  marks: readonly Mark[],
  doubles: readonly Pair[],
): Pick<Paired, "pairs" | "open"> {
  const singles: Mark[] = [];
  let passed = 0;
  for (const mark of marks) {
    if (mark.family !== "single") continue;
    while (passed < doubles.length && (doubles[passed]?.to ?? 0) <= mark.at) passed += 1;
    if ((doubles[passed]?.from ?? Infinity) > mark.at) singles.push(mark);
  }
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  for (const [i, mark] of singles.entries()) {
    if (mark.role === "open") open = mark;
    else if (open !== null) {
      const owner =
        /s/iu.test(text[mark.at - 1] ?? "") && /^ [\p{L}]/u.test(text.slice(mark.at + 1, mark.at + 3));
      if (owner && singles[i + 1]?.role === "close") continue;
      if (mark.at > open.at + open.length) pairs.push(pairOf(open, mark));
      open = null;
    }
  }
  return { pairs, open };
}

function pairOf(open: Mark, close: Mark): Pair {
  return {
    from: open.at,
    innerFrom: open.at + open.length,
    innerTo: close.at,
    to: close.at + close.length,
    family: open.family,
    goesOn: false,
  };
}

function stray(mark: Mark): Note {
  return {
    rule: "stray-mark",
    span: span(mark.at, mark.at + mark.length),
    reason: "This mark closes what no mark opened.",
  };
}

function unclosed(mark: Mark): Note {
  return {
    rule: "unclosed-mark",
    span: span(mark.at, mark.at + mark.length),
    reason: "No mark closes what this one opens.",
  };
}
