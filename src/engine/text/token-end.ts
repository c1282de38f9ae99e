import { classAt, CURRENCY, endOfRun, LETTER, MARK, NUMBER, type Units, widthAt } from "./letters.ts";

const WORD = LETTER | MARK;
const INNER = LETTER | MARK | NUMBER;

/**
 * Where the token ends that begins at `at`, which is no white space; `bits` is the class of what stands there.
 * In order: letters with dots between (U.S.), words with inner hyphens or apostrophes, numbers, dashes and dots in a
 * row, one mark. A walk over the classes and no pattern: this reads every unit of the article.
 */
export function endOfToken(units: Units, at: number, bits: number): number {
  if ((bits & WORD) !== 0) {
    const dotted = (bits & LETTER) !== 0 ? endOfDotted(units, at) : at;
    return dotted > at ? dotted : endOfAddress(units, endOfJoined(units, at, isInnerOfWord));
  }
  const figures = (bits & CURRENCY) !== 0 ? at + widthAt(units, at) : at;
  if ((classAt(units, figures) & NUMBER) !== 0) return endOfJoined(units, figures, isInnerOfNumber);
  if (units[at] === 0x2d && units[at + 1] === 0x2d) return at + 2;
  if (units[at] === 0x2e && units[at + 1] === 0x2e) {
    let end = at + 2;
    while (units[end] === 0x2e) end += 1;
    return end;
  }
  return at + widthAt(units, at);
}

/** “U.S.”: two or more times a letter and a dot; `at` when it is none. */
function endOfDotted(units: Units, at: number): number {
  let end = at;
  let count = 0;
  while ((classAt(units, end) & LETTER) !== 0) {
    const dot = end + widthAt(units, end);
    if (units[dot] !== 0x2e) break;
    end = dot + 1;
    count += 1;
  }
  return count >= 2 ? end : at;
}

/** What addresses end in. */
const DOMAINS: ReadonlySet<string> = new Set("com org net gov edu co uk au info tv io".split(" "));

/** “Harn.com”, “harn.co.uk”: over the dots and small letters that make a word an address. */
function endOfAddress(units: Units, word: number): number {
  let end = word;
  while (units[end] === 0x2e && isSmall(units[end + 1])) {
    let next = end + 1;
    while (isSmall(units[next])) next += 1;
    if (next - end > 5 || !DOMAINS.has(String.fromCharCode(...units.subarray(end + 1, next)))) break;
    end = next;
  }
  return end;
}

function isSmall(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x61 && unit <= 0x7a;
}

/** Runs of letters and figures, with what may join one to the next between them. */
function endOfJoined(units: Units, at: number, joins: (unit: number, next: number) => boolean): number {
  let end = endOfRun(units, at + widthAt(units, at), INNER);
  while (end < units.length && joins(units[end] ?? 0, classAt(units, end + 1)))
    end = endOfRun(units, end + 1, INNER);
  return end;
}

/** A hyphen, an apostrophe or “&” with a letter or a figure behind it. */
function isInnerOfWord(unit: number, next: number): boolean {
  return (
    (unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2011 || unit === 0x26) &&
    (next & (LETTER | NUMBER)) !== 0
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
