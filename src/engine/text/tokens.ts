import { CAPITAL, classAt, classOf, LETTER, MARK, SPACE, type Units } from "./letters.ts";
import { classesOf } from "../lexicon/word-classes.ts";
import { small } from "./small.ts";
import { endOfToken } from "./token-end.ts";
import { wordTable } from "./word-table.ts";

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
  /** What the tables say of the word by itself: people/word-classes.ts. */
  readonly classes: number;
}

const CLITIC = /['’](?:s|S|re|ve|ll|d|m)$/u;

const KINDS: ReadonlyMap<string, Token["kind"]> = new Map([
  [".", "stop"],
  ["?", "stop"],
  ["!", "stop"],
  ["…", "stop"],
  [",", "comma"],
  [":", "colon"],
  [";", "semicolon"],
  ["–", "dash"],
  ["—", "dash"],
  ["--", "dash"],
  ["-", "dash"],
  ["(", "bracket"],
  [")", "bracket"],
  ["[", "bracket"],
  ["]", "bracket"],
]);

/** What a token is by its letters alone, wherever it stands. */
type Facts = Pick<Token, "word" | "low" | "kind" | "capital" | "classes">;

/** The token that some letters make, or the two of a word and its ’s. */
interface Parts {
  readonly whole: Facts;
  readonly clitic: Facts | null;
}

const partsAt = wordTable(readParts);
const FULL_STOP = 46;

/** The tokens of a text between two offsets, in order. A possessive or shortened ’s stands as a token of its own. */
export function findTokens(units: Units, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const bits = classAt(units, at);
    if ((bits & SPACE) !== 0) {
      at += 1;
      continue;
    }
    const end = endOfToken(units, at, bits);
    const { whole, clitic } = partsAt(units, at, Math.min(end, to));
    // “A. Quill”: an initial, and no “a”.
    const initial = whole.word === "A" && units[end] === FULL_STOP;
    tokens.push(tokenOf(initial ? INITIAL_A : whole, at));
    if (clitic !== null) tokens.push(tokenOf(clitic, at + whole.word.length));
    at = end;
  }
  return tokens;
}

function tokenOf({ word, low, kind, capital, classes }: Facts, from: number): Token {
  return { from, to: from + word.length, kind, word, low, mark: -1, capital, classes };
}

function readParts(word: string): Parts {
  // Looked for only where there is an apostrophe at all.
  const cut = /['’]/u.test(word) ? (CLITIC.exec(word)?.index ?? 0) : 0;
  if (cut === 0) return { whole: read(word), clitic: null };
  const { low, capital, classes } = read(word.slice(cut));
  return {
    whole: read(word.slice(0, cut)),
    clitic: { word: word.slice(cut), low, kind: "clitic", capital, classes },
  };
}

/** “al-Mansouri”, “d’Arcy”: a name whose article is written small and together with it. */
const ARTICLED = /^(?:[aeu][lrnstdz]|ash|abu|bin|[dlo]['’])-?\p{Lu}/u;

/** “iFixit”, “eBay”. */
const BRAND = /^[aei]\p{Lu}\p{Ll}/u;

/** “US” is a country, “WHO” a body and “IT” a trade, and none is a pronoun; Kim Jong Un is no “UN”. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["US", "u.s."],
  ["WHO", "w.h.o."],
  ["IT", "i.t."],
  ["UN", "u.n."],
]);

function read(word: string): Facts {
  const bits = classOf(word);
  const kind = (bits & (LETTER | MARK)) !== 0 ? "word" : kindOf(word);
  const capital = (bits & CAPITAL) !== 0 || ARTICLED.test(word) || BRAND.test(word);
  const low = LETTERS.get(word) ?? small(word);
  return { word, low, kind, capital, classes: classesOf(low) };
}

const INITIAL_A: Facts = { ...read("A"), low: "a.", classes: 0 };

/** Of what begins with no letter. */
function kindOf(word: string): Token["kind"] {
  const known = KINDS.get(word);
  if (known !== undefined) return known;
  if (word.startsWith("..")) return "stop";
  if (/^\p{Sc}?\p{N}/u.test(word)) return /-\p{L}/u.test(word) ? "word" : "number";
  return "other";
}
