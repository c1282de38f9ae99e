import { classesOf, FIRST_NAME, is, ROLE } from "../lexicon/word-classes.ts";
import type { Mention, Person, Span } from "../model.ts";
import { span } from "../text/span.ts";

/** A word with the apostrophes, hyphens and full stops inside it. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'.](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu;
const OWNER = /['’]s$/u;
const CAPITAL = /^\p{Lu}/u;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady)$/u;

interface Word {
  readonly from: number;
  readonly to: number;
  /** Without its ’s. */
  readonly plain: string;
  readonly owns: boolean;
  /** Nothing but a blank stands between it and the word before. */
  readonly joined: boolean;
}

/**
 * The people with the places where words in marks name them: “I met Ann Lee,” he said. The reporter's grammar stops at the
 * marks, so these are told by their letters alone: a whole name, or a surname that only one of the people has and that no
 * other capital word makes somebody else's. Mentions stay in text order, and people in the order of their first.
 */
export function withNamesInMarks(
  text: string,
  people: readonly Person[],
  pieces: readonly Span[],
): readonly Person[] {
  const byLast = lastNames(people);
  const found = new Map<Person, Mention[]>();
  const lasts = [...byLast.keys()];
  for (const piece of pieces) {
    const said = text.slice(piece.from, piece.to);
    // Most of what is said names nobody, and need not be read word by word.
    if (!lasts.some((last) => said.includes(last))) continue;
    const words = wordsOf(said, piece.from);
    for (const [at, { plain }] of words.entries()) {
      const named = namedAt(words, at, byLast.get(plain) ?? []);
      if (named === null) continue;
      const own = found.get(named.person) ?? [];
      own.push({ span: named.span, kind: "name" });
      found.set(named.person, own);
    }
  }
  if (found.size === 0) return people;
  return people
    .map((person) => ({ ...person, mentions: merged(person.mentions, found.get(person) ?? []) }))
    .toSorted((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = ({ mentions }: Person): number => mentions[0]?.span.from ?? 0;

function merged(known: readonly Mention[], more: readonly Mention[]): readonly Mention[] {
  const fresh = more.filter(({ span: at }) =>
    known.every((one) => one.span.to <= at.from || at.to <= one.span.from),
  );
  return [...known, ...fresh].toSorted((a, b) => a.span.from - b.span.from);
}

/** The people with a name by its last word. */
function lastNames(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const byLast = new Map<string, Person[]>();
  for (const person of people) {
    const last = person.name.split(" ").at(-1) ?? "";
    if ((person.kind !== "person" && person.kind !== "organisation") || !CAPITAL.test(last)) continue;
    byLast.set(last, [...(byLast.get(last) ?? []), person]);
  }
  return byLast;
}

/** The words of what is said, which begins at `from` in the article. */
function wordsOf(said: string, from: number): readonly Word[] {
  const words: Word[] = [];
  let end = said.length;
  for (const { 0: word, index } of said.matchAll(WORD)) {
    const plain = word.replace(OWNER, "");
    const joined = end < index && /^\s+$/u.test(said.slice(end, index));
    words.push({ from: from + index, to: from + index + plain.length, plain, owns: plain !== word, joined });
    end = index + word.length;
  }
  return words;
}

/** Who of those with that last name is named by the words that end at `at`; null for nobody, or for somebody else. */
function namedAt(
  words: readonly Word[],
  at: number,
  those: readonly Person[],
): { readonly person: Person; readonly span: Span } | null {
  const [own, next] = [words[at], words[at + 1]];
  const [only, another] = those;
  if (own === undefined || only === undefined) return null;
  // “Lee Bridge” is no Lee.
  if (next?.joined === true && !own.owns && CAPITAL.test(next.plain)) return null;
  for (const person of those) {
    const name = person.name.split(" ");
    const first = words[at - name.length + 1];
    if (first !== undefined && name.every((word, k) => isNext(words[at - name.length + 1 + k], word, k)))
      return { person, span: span(titleFrom(words, at - name.length + 1), own.to) };
  }
  if (another !== undefined || only.kind !== "person" || !standsAlone(words, at)) return null;
  return { person: only, span: span(titleFrom(words, at), own.to) };
}

const isNext = (one: Word | undefined, word: string, k: number): boolean =>
  one?.plain === word && (k === 0 || one.joined);

/** What a word is beside a name. */
const classesIn = (word: string): number => classesOf(word.toLowerCase()) & ~FIRST_NAME;
const isTitle = (word: string): boolean =>
  CAPITAL.test(word) && (COURTESY.test(word) || is({ classes: classesIn(word) }, ROLE));

/** Nothing makes a surname another's: “Mr Lee”, “with Lee”, “But Lee”, and not “Tom Lee”. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [own, one] = [words[at], words[at - 1]];
  if (own === undefined) return false;
  if (one !== undefined && own.joined && isTitle(one.plain)) return true;
  // “May” and “Day” are common words too.
  if (classesIn(own.plain) !== 0) return false;
  return (
    one === undefined ||
    !own.joined ||
    !CAPITAL.test(one.plain) ||
    (!one.joined && classesIn(one.plain) !== 0)
  );
}

/** Where the titles before a name begin. */
function titleFrom(words: readonly Word[], at: number): number {
  let first = at;
  while (words[first]?.joined === true && isTitle(words[first - 1]?.plain ?? "")) first -= 1;
  return words[first]?.from ?? 0;
}
