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

// In order: letters with dots between (U.S.), words with inner hyphens or apostrophes, numbers, one mark.
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[-'’‑&](?=[\p{L}\p{N}]))*|[\p{Sc}]?\p{N}(?:[\p{L}\p{M}\p{N}]|[-,.'’:/](?=\p{N})|-(?=\p{L}))*|--|\.{2,}|[^\s\p{L}\p{M}\p{N}]/gu;

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
  TOKEN.lastIndex = from;
  for (let hit = TOKEN.exec(text); hit !== null && hit.index < to; hit = TOKEN.exec(text)) {
    push(tokens, hit[0].slice(0, to - hit.index), hit.index);
  }
  return tokens;
}

function push(tokens: Token[], word: string, from: number): void {
  // Looked for only where there is an apostrophe at all.
  const clitic = word.includes("'") || word.includes("’") ? CLITIC.exec(word) : null;
  if (clitic !== null && clitic.index > 0) {
    tokens.push(make(word.slice(0, clitic.index), from), {
      ...make(word.slice(clitic.index), from + clitic.index),
      kind: "clitic",
    });
  } else tokens.push(make(word, from));
}

function make(word: string, from: number): Token {
  const first = word.charCodeAt(0);
  // “US” is a country and no pronoun.
  const low = word === "US" ? "u.s." : lowered(word);
  const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
  return { from, to: from + word.length, kind: kindOf(word), word, low, mark: -1, capital };
}

function lowered(word: string): string {
  const low = word.toLowerCase();
  return low.includes("’") ? low.replaceAll("’", "'") : low;
}

function kindOf(word: string): Token["kind"] {
  const code = word.charCodeAt(0);
  // Nearly every token begins with an ASCII letter: no table and no pattern is asked then.
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  const known = KINDS[word];
  if (known !== undefined) return known;
  if (word.startsWith("..")) return "stop";
  if (/^\p{Sc}?\p{N}/u.test(word)) return /-\p{L}/u.test(word) ? "word" : "number";
  return /^[\p{L}\p{M}]/u.test(word) ? "word" : "other";
}
