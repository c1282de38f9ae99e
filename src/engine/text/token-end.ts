import { classAt, CURRENCY, LETTER, MARK, NUMBER, widthAt } from "./letters.ts";

const WORD = LETTER | MARK;
const INNER = LETTER | MARK | NUMBER;

/**
 * Where the token ends that begins at `at`, which is no white space; `bits` is the class of what stands there.
 * In order: letters with dots between (U.S.), words with inner hyphens or apostrophes, numbers, dashes and dots in a
 * row, one mark. A walk over the classes and no pattern: this reads every unit of the article.
 */
export function endOfToken(text: string, at: number, bits: number): number {
  if ((bits & WORD) !== 0) {
    const dotted = (bits & LETTER) !== 0 ? endOfDotted(text, at) : at;
    return dotted > at ? dotted : endOfRun(text, at, isInnerOfWord);
  }
  const figures = (bits & CURRENCY) !== 0 ? at + widthAt(text, at) : at;
  if ((classAt(text, figures) & NUMBER) !== 0) return endOfRun(text, figures, isInnerOfNumber);
  if (text.startsWith("--", at)) return at + 2;
  if (text.startsWith("..", at)) {
    let end = at + 2;
    while (text[end] === ".") end += 1;
    return end;
  }
  return at + widthAt(text, at);
}

/** “U.S.”: two or more times a letter and a dot; `at` when it is none. */
function endOfDotted(text: string, at: number): number {
  let end = at;
  let count = 0;
  while ((classAt(text, end) & LETTER) !== 0) {
    const dot = end + widthAt(text, end);
    if (text.charCodeAt(dot) !== 0x2e) break;
    end = dot + 1;
    count += 1;
  }
  return count >= 2 ? end : at;
}

function endOfRun(text: string, at: number, isInner: (unit: number, next: number) => boolean): number {
  let end = at + widthAt(text, at);
  for (;;) {
    if ((classAt(text, end) & INNER) !== 0) end += widthAt(text, end);
    else if (isInner(text.charCodeAt(end), classAt(text, end + 1))) end += 1;
    else return end;
  }
}

/** A hyphen, an apostrophe or “&” with a letter or a figure behind it. */
function isInnerOfWord(unit: number, next: number): boolean {
  return (
    (next & (LETTER | NUMBER)) !== 0 &&
    (unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2011 || unit === 0x26)
  );
}

/** A hyphen, comma, dot, apostrophe, colon or slash with a figure behind it; a hyphen with a letter too. */
function isInnerOfNumber(unit: number, next: number): boolean {
  if ((next & NUMBER) === 0) return unit === 0x2d && (next & LETTER) !== 0;
  return (
    unit === 0x2d ||
    unit === 0x2c ||
    unit === 0x2e ||
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x3a ||
    unit === 0x2f
  );
}
