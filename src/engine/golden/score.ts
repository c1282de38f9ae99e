import type { Annotated } from "../annotated.ts";
import type { Reading, Sureness } from "../model.ts";

const EDGE = /^[\s"“”„'‘’«».,;:]+|[\s"“”„'‘’«».,;:]+$/gu;

/** Counts over articles; add them up before taking a share. Words in marks alone: reported speech is not in it. */
export interface Score {
  /** Passages that somebody said, a line of each counted as one. */
  readonly gold: number;
  readonly found: number;
  /** Found with the very same first and last word. */
  readonly exact: number;
  /** Exact, and given to whom the annotation names (or to nobody, as it does). */
  readonly named: number;
  /** All that the engine gives to somebody, reported speech too, by its own sureness. */
  readonly sureness: Readonly<Record<Sureness, { readonly all: number; readonly right: number }>>;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly who: string | null;
}

export const NOTHING: Score = {
  gold: 0,
  found: 0,
  exact: 0,
  named: 0,
  sureness: { sure: { all: 0, right: 0 }, likely: { all: 0, right: 0 }, guess: { all: 0, right: 0 } },
};

/** One article's counts. */
export function score({ source, marks }: Annotated, reading: Reading): Score {
  const { text } = reading.article;
  const shift = source.lastIndexOf(text);
  const names = new Map(reading.people.map((person) => [person.id, person.name]));
  const said = marks.filter(({ is }) => is === "direct" || is === "fragment" || is === "reported");
  const wanted = (reported: boolean): Piece[] =>
    said
      .filter(({ is }) => (is === "reported") === reported)
      .flatMap(({ from, to, who }) => lines(text, { from: from - shift, to: to - shift, who }));
  const gold = wanted(false);
  const told = reading.statements.map(({ said: pieces, kind, attribution }) => {
    const who = attribution.speaker === null ? null : (names.get(attribution.speaker) ?? null);
    const sureness = attribution.speaker === null ? null : attribution.sureness;
    return { kind, sureness, pieces: pieces.flatMap(({ from, to }) => lines(text, { from, to, who })) };
  });
  const found = told.filter(({ kind }) => kind !== "reported").flatMap(({ pieces }) => pieces);
  const pairs = gold.flatMap((one) => {
    const match = found.find(({ from, to }) => from === one.from && to === one.to);
    return match === undefined ? [] : [sameName(one.who, match.who)];
  });
  const judge = (sureness: Sureness): { all: number; right: number } => {
    const judged = told.filter((one) => one.sureness === sureness);
    const right = judged.filter(({ kind, pieces }) =>
      pieces.every((piece) =>
        wanted(kind === "reported").some(
          (one) => one.from < piece.to && piece.from < one.to && sameName(one.who, piece.who),
        ),
      ),
    );
    return { all: judged.length, right: right.length };
  };
  return {
    gold: gold.length,
    found: found.length,
    exact: pairs.length,
    named: pairs.filter(Boolean).length,
    sureness: { sure: judge("sure"), likely: judge("likely"), guess: judge("guess") },
  };
}

export function add(a: Score, b: Score): Score {
  const both = (sureness: Sureness): { all: number; right: number } => ({
    all: a.sureness[sureness].all + b.sureness[sureness].all,
    right: a.sureness[sureness].right + b.sureness[sureness].right,
  });
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    exact: a.exact + b.exact,
    named: a.named + b.named,
    sureness: { sure: both("sure"), likely: both("likely"), guess: both("guess") },
  };
}

/** F1 of passages found with their very words, and F1 of those that are rightly named as well; 0 … 1, 0 for no passages. */
export function shares({ gold, found, exact, named }: Score): {
  readonly exact: number;
  readonly named: number;
} {
  const all = gold + found;
  return all === 0 ? { exact: 0, named: 0 } : { exact: (2 * exact) / all, named: (2 * named) / all };
}

/** A passage over paragraphs counts by line, without marks and stops at its edges. */
function lines(text: string, { from, to, who }: Piece): Piece[] {
  let at = from;
  return text
    .slice(from, to)
    .split("\n")
    .flatMap((line) => {
      const start = at;
      at += line.length + 1;
      const words = line.replace(EDGE, "");
      if (words === "") return [];
      const inset = line.indexOf(words);
      return [{ from: start + inset, to: start + inset + words.length, who }];
    });
}

/**
 * Whether the same one is meant, however fully named: “the mayor” and “Mayor”, “V. Rao” and “V Rao”, “Area MCA Ann Lee” and
 * “Ann Lee”. How a name ought to be worded is what compare.ts holds to.
 */
function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [plainName(a), plainName(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the|an?) /u, "")
    .replaceAll(".", "");
}
