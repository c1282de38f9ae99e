import { hashWord } from "./hash.ts";
import {
  AND,
  CAN,
  CANNOT,
  FIGURE,
  MINUS,
  NAME,
  NOT,
  ORDINARY,
  PERCENT,
  STANCE_WORD,
  T,
  type WordKind,
  kindOf,
  longForm,
  sameFigure,
  verbBeforeNt,
} from "./kinds.ts";
import { emptyColumns, filled, makeRoom, type Words } from "./columns.ts";
import { LONGEST_WORD, readPlain } from "./plain-words.ts";
import {
  APOSTROPHE,
  DIGIT,
  GAP,
  LETTER,
  MARK,
  SYLLABLE,
  SYMBOL,
  UNSEEN,
  classOf,
  residueAt,
  unseenResidueAt,
  withoutUnseen,
} from "./signs.ts";

/** Units of left-over markup inside one word, after which it is cut too. */
const MOST_MARKUP = 256;

/** Words that one step may add: “cannot” is two. */
const MOST_AT_ONCE = 2;
const isWordSign = (kind: number): boolean => kind === LETTER || kind === MARK || kind === UNSEEN;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Where the run of letters that begins at `at` ends, without what is not seen at its end. */
function lettersEnd(text: string, at: number): number {
  let next = at;
  let end = at;
  let markup = 0;
  while (next < text.length && next - at - markup < LONGEST_WORD) {
    const codePoint = text.codePointAt(next) ?? 0;
    const kind = classOf(codePoint);
    if (!isWordSign(kind)) {
      // “un<em>believ</em>able” is one word.
      const inside = markup < MOST_MARKUP ? unseenResidueAt(text, next) : 0;
      if (inside === 0) break;
      markup += inside;
      next += inside;
      continue;
    }
    next += codePoint > 0xffff ? 2 : 1;
    if (kind !== UNSEEN) end = next;
  }
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD) {
    const unit = text.charCodeAt(end);
    // "1,000.5": a comma or full stop belongs to the number only between digits.
    if (!isDigit(unit) && !((unit === 44 || unit === 46) && isDigit(text.charCodeAt(end + 1)))) break;
    end += 1;
  }
  return end;
}

/** One form for one figure: "1,000" → "1000", "3,5" → "3.5". */
export function plainNumber(digits: string): string {
  if (!digits.includes(",")) return digits;
  return digits.replace(/,(?=[0-9]{3}(?![0-9]))/g, "").replaceAll(",", ".");
}

/** “O’Brien” and “O’BRIEN” are names behind their apostrophe too; “WE’VE” and “IT’S” are not. */
const isNameJoined = (text: string, start: number, end: number, hash: number): boolean => {
  const second = text.charAt(start + 1);
  return second !== second.toUpperCase() || (end - start > 1 && longForm(hash) === null);
};

function letters(raw: string): { hash: number; capital: boolean; caseless: boolean } {
  const seen = withoutUnseen(raw).normalize("NFKC");
  const lower = seen.toLowerCase();
  return { hash: hashWord(lower), capital: seen !== lower, caseless: lower === seen.toUpperCase() };
}

/** True for "-5" and "(−5", false for "1990-5" and "word-5": a sign only where nothing is joined. */
function isMinus(text: string, at: number, unit: number): boolean {
  if (unit !== 45 && unit !== 0x2212 && unit !== 0x2013) return false;
  return isDigit(text.charCodeAt(at + 1)) && (at === 0 || /[\s(]/.test(text.charAt(at - 1)));
}

/** Reads a text as words, in time linear in its length. Never throws. */
export function readWords(text: string): Words {
  const columns = emptyColumns(text.length);
  const add = (start: number, end: number, value: number, what: WordKind): void => {
    const { count, from, to, hash, kind } = columns;
    from[count] = start;
    to[count] = end;
    hash[count] = value;
    kind[count] = what;
    columns.count = count + 1;
  };
  let apostropheAt = -1;
  // Where the last word ends, with the markup left over right behind it: "<b>is</b>n’t".
  let joint = -1;
  let at = 0;
  for (;;) {
    at = readPlain(text, at, apostropheAt + 1, columns);
    if (at >= text.length) break;
    makeRoom(columns, MOST_AT_ONCE);
    const codePoint = text.codePointAt(at) ?? 0;
    const sign = classOf(codePoint);
    const width = codePoint > 0xffff ? 2 : 1;
    const residue = residueAt(text, at);
    if (residue > 0) {
      if (at === joint || at === columns.to[columns.count - 1]) joint = at + residue;
      at += residue;
    } else if (sign === LETTER || sign === MARK) {
      const end = lettersEnd(text, at);
      addLetters(at, end);
      at = end;
    } else if (sign === DIGIT) {
      const end = digitsEnd(text, at);
      add(at, end, hashWord(plainNumber(text.slice(at, end))), FIGURE);
      at = end;
    } else if (sign === SYLLABLE || sign === SYMBOL) {
      let end = at + width;
      while (end < text.length && end - at < LONGEST_WORD && classOf(text.codePointAt(end) ?? 0) === MARK) {
        end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
      }
      addSign(at, end, codePoint, sign);
      at = end;
    } else {
      if (sign === GAP && isMinus(text, at, codePoint)) add(at, at + 1, MINUS, FIGURE);
      if (sign === APOSTROPHE) apostropheAt = at;
      at += width;
    }
  }
  return filled(columns);

  function addSign(start: number, end: number, codePoint: number, sign: number): void {
    if (codePoint === 37) add(start, end, PERCENT, FIGURE);
    else if (codePoint === 38) add(start, end, AND, ORDINARY);
    else {
      const money = sign === SYMBOL && /\p{Sc}/u.test(text.slice(start, end));
      add(start, end, hashWord(text.slice(start, end).normalize("NFKC")), money ? FIGURE : NAME);
    }
  }

  function addLetters(start: number, end: number): void {
    const word = letters(text.slice(start, end));
    const { to, hash } = columns;
    const last = columns.count - 1;
    const beside = to[last] === apostropheAt || joint === apostropheAt;
    const joined = apostropheAt >= 0 && apostropheAt === start - 1 && beside;
    if (joined && word.hash === T && /n/i.test(text.charAt((to[last] ?? 0) - 1))) {
      hash[last] = verbBeforeNt(hash[last] ?? 0);
      add(start, end, NOT, STANCE_WORD);
    } else if (word.hash === CANNOT) {
      // The fourth letter is the only "n" that has another one before it, soft hyphens or not.
      const lower = text.slice(start, end).toLowerCase();
      const second = start + lower.indexOf("n", lower.indexOf("n") + 1);
      add(start, second, CAN, ORDINARY);
      add(second, end, NOT, STANCE_WORD);
    } else {
      const full = (joined ? longForm(word.hash) : null) ?? word.hash;
      // "5m" and "5bn": letters set close to a figure are its unit.
      const unit = to[last] === start && isDigit(text.charCodeAt(start - 1));
      const what = unit
        ? FIGURE
        : joined
          ? kindOf(full, word.capital && isNameJoined(text, start, end, word.hash), word.caseless)
          : kindOf(full, word.capital, word.caseless);
      add(start, end, what === FIGURE ? sameFigure(full) : full, what);
    }
  }
}
