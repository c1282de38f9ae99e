import { CAPITAL, classAt, LETTER, MARK, SPACE } from "./letters.ts";
import { lowerUnits, wordIn } from "./lower-units.ts";
import { endOfToken } from "./token-end.ts";

/**
 * A word, a number or one mark of punctuation. `from` and `to` are UTF-16 offsets into the article's text.
 * A plain number suffices inside the engine; spans are branded where they leave it.
 */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly kind:
    | "word"
    | "number"
    | "stop"
    | "comma"
    | "colon"
    | "semicolon"
    | "dash"
    | "bracket"
    | "clitic"
    | "quote"
    | "other";
  /** As written. */
  readonly word: string;
  /** In lower case, apostrophes straight. */
  readonly low: string;
  /** Which of the marked words this stands for; -1 for what is written outside marks. */
  readonly mark: number;
  /** Begins with a capital. */
  readonly capital: boolean;
}

const CLITIC = /['’](?:s|S|re|ve|ll|d|m)$/u;

const KINDS: Readonly<Record<string, Token["kind"]>> = {
  ".": "stop",
  "?": "stop",
  "!": "stop",
  "…": "stop",
  ",": "comma",
  ":": "colon",
  ";": "semicolon",
  "–": "dash",
  "—": "dash",
  "--": "dash",
  "-": "dash",
  "(": "bracket",
  ")": "bracket",
  "[": "bracket",
  "]": "bracket",
};

/** The tokens of `text` between two offsets, in order. A possessive or shortened ’s stands as a token of its own. */
export function findTokens(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const source: Source = { text, start: from, lower: lowerUnits(text, from, to) };
  let at = from;
  while (at < to) {
    const bits = classAt(text, at);
    if ((bits & SPACE) !== 0) {
      at += 1;
      continue;
    }
    const end = endOfToken(text, at, bits);
    push(tokens, source, at, Math.min(end, to), bits);
    at = end;
  }
  return tokens;
}

interface Source {
  readonly text: string;
  /** Offset in `text` at which `lower` begins. */
  readonly start: number;
  readonly lower: string;
}

function push(tokens: Token[], { text, start, lower }: Source, from: number, to: number, bits: number): void {
  const word = text.slice(from, to);
  const low = wordIn(lower, from - start, to - start, word);
  // Looked for only where there is an apostrophe at all.
  const cut = low.includes("'") ? (CLITIC.exec(word)?.index ?? 0) : 0;
  if (cut === 0) {
    tokens.push(make(word, low, from, bits));
    return;
  }
  const [first, rest] = [word.slice(0, cut), word.slice(cut)];
  const at = from - start + cut;
  tokens.push(make(first, wordIn(lower, from - start, at, first), from, bits));
  const clitic = wordIn(lower, at, to - start, rest);
  tokens.push({ ...make(rest, clitic, from + cut, classAt(rest, 0)), kind: "clitic" });
}

function make(word: string, low: string, from: number, bits: number): Token {
  const kind = (bits & (LETTER | MARK)) !== 0 ? "word" : kindOf(word);
  const capital = (bits & CAPITAL) !== 0;
  // “US” is a country and no pronoun.
  return { from, to: from + word.length, kind, word, low: word === "US" ? "u.s." : low, mark: -1, capital };
}

/** Of what begins with no letter. */
function kindOf(word: string): Token["kind"] {
  const known = KINDS[word];
  if (known !== undefined) return known;
  if (word.startsWith("..")) return "stop";
  if (/^\p{Sc}?\p{N}/u.test(word)) return /-\p{L}/u.test(word) ? "word" : "number";
  return "other";
}
