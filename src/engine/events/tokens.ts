import {
  classAt,
  classOf,
  endOfRun,
  LETTER,
  NUMBER,
  SPACE,
  readUnits,
  type Units,
  widthAt,
} from "../text/letters.ts";
import { small } from "../text/small.ts";
import { wordTable } from "../text/word-table.ts";
import { factsOf, type WordFacts } from "./word-facts.ts";

/** A word, number or sign of one sentence; offsets are UTF-16 code units from the sentence's start. */
export interface Token {
  readonly word: string;
  /** Lower case, with straight apostrophes, as the tables have it. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** "letters" and nothing else; "mixed" with figures, hyphens or apostrophes; a "sign" or a shortened word. */
  readonly kind: "letters" | "mixed" | "sign";
  /** What the tables say of the word by itself. */
  readonly facts: WordFacts;
}

type Known = Pick<Token, "word" | "lower" | "kind" | "facts">;

const knownAt = wordTable(readWord);

/** Splits a sentence into words and single signs, in order; linear in its length. */
export function tokenize(sentence: string): readonly Token[] {
  return tokensAt(readUnits(sentence), 0, sentence.length);
}

/** The same for a sentence of a text, from one offset to another; the tokens' own are from its start. */
export function tokensAt(units: Units, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const bits = classAt(units, at);
    if ((bits & SPACE) !== 0) {
      at += 1;
      continue;
    }
    const stop = Math.min(end, (bits & WORD) !== 0 ? endOfWord(units, at) : endOfSign(units, at));
    const { word, lower, kind, facts } = knownAt(units, at, stop);
    tokens.push({ word, lower, from: at - start, to: stop - start, kind, facts });
    at = stop;
  }
  return tokens;
}

const WORD = LETTER | NUMBER;

function readWord(word: string): Known {
  const lower = small(word);
  const plain = /^\p{L}+$/u.test(word);
  const kind = plain ? "letters" : (classOf(word) & WORD) !== 0 ? "mixed" : "sign";
  return { word, lower, kind, facts: factsOf(lower, kind) };
}

/** Letters and figures, joined by single hyphens and apostrophes. */
function endOfWord(units: Units, start: number): number {
  let end = endOfRun(units, start, WORD);
  for (;;) {
    const unit = units[end];
    if (unit !== HYPHEN && unit !== STRAIGHT && unit !== CURLY) return end;
    const next = endOfRun(units, end + 1, WORD);
    if (next === end + 1) return end;
    end = next;
  }
}

const [HYPHEN, STRAIGHT, CURLY] = [0x2d, 0x27, 0x2019];
/** What an apostrophe shortens to, “’ll”, “’d”, “’s”, “’re”, “’ve”, as it stands behind it. */
const SHORTENED = /^(?:ll|d|s|re|ve)(?![\w])/u;

/** A sign alone, or a word shortened to an apostrophe and what is left. */
function endOfSign(units: Units, at: number): number {
  const unit = units[at];
  if (unit === STRAIGHT || unit === CURLY) {
    const behind = String.fromCharCode(units[at + 1] ?? 0, units[at + 2] ?? 0, units[at + 3] ?? 0);
    const left = SHORTENED.exec(behind)?.[0].length ?? 0;
    if (left > 0) return at + 1 + left;
  }
  return at + widthAt(units, at);
}

/** True for a token made of letters or digits. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "sign";
}
